import {expect, it} from "vitest";
import {
  slideAfter,
  slideCommand,
  swipeCommand,
} from "../../../../src/components/cases/slides/slidePosition.js";

it("reads the keys of a remote and of a browser, and leaves the browser its own", () => {
  const asked = ["ArrowRight", " ", "PageUp", "Home", "End", "f", "Escape", "x"].map((key) =>
    slideCommand({key}),
  );
  expect(asked).toEqual(["next", "next", "previous", "first", "last", "full", "leave", null]);
  expect(slideCommand({key: " ", shiftKey: true})).toBe("previous");
  expect(slideCommand({key: "f", ctrlKey: true})).toBeNull();
});

it("stays at the ends", () => {
  expect(slideAfter("next", 4, 5)).toBe(4);
  expect(slideAfter("previous", 0, 5)).toBe(0);
  expect(slideAfter("last", 0, 5)).toBe(4);
});

it("a finger that goes across turns the slide, one that goes down scrolls", () => {
  expect(swipeCommand(-120, 10)).toBe("next");
  expect(swipeCommand(120, -10)).toBe("previous");
  expect(swipeCommand(-120, 200)).toBeNull();
  expect(swipeCommand(20, 0)).toBeNull();
});
