import {expect, it} from "vitest";
import {picked, pickOn} from "../../../../src/components/canvas/board/arrowPick.js";
import {withNote, withoutNote} from "../../../../src/domain/project/canvas/noteEdits.js";
import {emptyCanvas} from "../../../../src/domain/project/workCanvas.js";
import type {Note} from "../../../../src/domain/project/workCanvas.js";

const note = (id: string): Note => ({id, block: "channels", text: id, kind: "fact"});
const canvas = ["a", "b", "c"].map(note).reduce(withNote, emptyCanvas());
const begun = {arrow: "business", canvas: canvas.id, from: null, to: null} as const;

it("takes the first card as the start and the second as the end", () => {
  expect(picked(begun, "b")).toEqual({...begun, from: "b"});
  expect(picked(picked(begun, "b"), "a")).toEqual({...begun, from: "b", to: "a"});
});

it("takes the start back where it is chosen once more", () => {
  expect(picked(picked(begun, "b"), "b")).toEqual(begun);
});

it("goes on while the canvas changes, and forgets a start that is gone", () => {
  const pick = picked(begun, "b");
  expect(pickOn(pick, withoutNote(canvas, "a"))).toEqual(pick);
  expect(pickOn(pick, withoutNote(canvas, "b"))).toEqual(begun);
});

it("ends where another canvas is open, none is, or a single card is left", () => {
  const pick = picked(begun, "b");
  expect(pickOn(pick, {...canvas, id: "canvas-other"})).toBeNull();
  expect(pickOn(pick, null)).toBeNull();
  expect(pickOn(pick, withoutNote(withoutNote(canvas, "a"), "c"))).toBeNull();
});
