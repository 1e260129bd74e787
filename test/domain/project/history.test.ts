import {expect, it} from "vitest";
import {edited, historyOf, mostSteps, redone, undone} from "../../../src/domain/project/history.js";

it("goes back over each edit and forward again", () => {
  let history = historyOf(0);
  for (let i = 1; i <= 100; i++) history = edited(history, i);
  for (let i = 99; i >= 0; i--) {
    history = undone(history);
    expect(history.present).toBe(i);
  }
  expect(undone(history)).toBe(history);
  for (let i = 1; i <= 100; i++) history = redone(history);
  expect(history.present).toBe(100);
  expect(redone(history)).toBe(history);
});

it("forgets what was undone once something else is done, and the oldest steps", () => {
  const back = undone(edited(historyOf("a"), "b"));
  expect(redone(edited(back, "c")).present).toBe("c");
  let long = historyOf(0);
  for (let i = 1; i <= mostSteps + 10; i++) long = edited(long, i);
  expect(long.past).toHaveLength(mostSteps);
});
