import fc from "fast-check";
import {expect, it} from "vitest";
import {canvasCopy, forProject} from "../../../../src/domain/project/canvas/canvasCopy.js";
import {
  carryCanvas,
  mostCarriedLetters,
  readCarriedCanvas,
} from "../../../../src/domain/project/canvas/carriedCanvas.js";
import {withNote} from "../../../../src/domain/project/canvas/noteEdits.js";
import {readDocument, writeDocument} from "../../../../src/domain/project/documents.js";
import {emptyProject} from "../../../../src/domain/project/project.js";
import {emptyCanvas} from "../../../../src/domain/project/workCanvas.js";
import {anyCanvas} from "./anyCanvas.js";

it("any canvas is the same after it was saved and read again", () => {
  fc.assert(
    fc.property(anyCanvas, (canvas) => {
      expect(readDocument("canvas", writeDocument("canvas", canvas), "x.json")).toEqual(canvas);
    }),
    {seed: 6, numRuns: 300},
  );
});

it("any canvas that a link carries is the same at its other end, through an address", () => {
  fc.assert(
    fc.property(anyCanvas, (canvas) => {
      const packed = carryCanvas(canvas);
      if (packed === null) return;
      const search = new URLSearchParams({carry: packed}).toString();
      expect(readCarriedCanvas(new URLSearchParams(search).get("carry")!)).toEqual(canvas);
    }),
    {seed: 6, numRuns: 200},
  );
});

it("a canvas too large for an address is not carried", () => {
  const random = (i: number) =>
    Array.from({length: 40}, (_, j) => ((i * 7919 + j * 104729) % 65521).toString(36)).join("");
  let canvas = emptyCanvas("Large");
  for (let i = 0; i < 120; i++)
    canvas = withNote(canvas, {id: `n${i}`, block: "channels", text: random(i), kind: "fact"});
  expect(carryCanvas(canvas)).toBeNull();
  expect(carryCanvas(emptyCanvas("Small"))!.length).toBeLessThan(mostCarriedLetters);
});

it("a link that is cut, changed or hostile is refused, and says so", () => {
  const packed = carryCanvas(emptyCanvas("Ours"))!;
  for (const bad of [
    "",
    "x",
    "<script>",
    packed.slice(0, 40),
    `${packed.slice(0, 50)}!${packed.slice(51)}`,
    "A".repeat(50_000),
  ])
    expect(() => readCarriedCanvas(bad)).toThrow(/\?carry=/);
});

it("a canvas whose id is taken comes in as a copy, another as it is", () => {
  const canvas = emptyCanvas("Ours");
  const project = {...emptyProject(0), canvases: [canvas]};
  const copy = forProject(canvas, project);
  expect(copy.id).not.toBe(canvas.id);
  expect({...copy, id: canvas.id}).toEqual(canvas);
  const other = emptyCanvas("Theirs");
  expect(forProject(other, project)).toBe(other);
  expect(canvasCopy(canvas, {title: "x".repeat(300)}).title).toHaveLength(200);
});
