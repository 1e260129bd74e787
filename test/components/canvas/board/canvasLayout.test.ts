import fc from "fast-check";
import {expect, it} from "vitest";
import {textWidth} from "../../../../src/components/growthCycle/textFit.js";
import {arrangementFor, arrangements} from "../../../../src/components/canvas/board/arrangement.js";
import {canvasLayout} from "../../../../src/components/canvas/board/canvasLayout.js";
import {gridAreas} from "../../../../src/components/canvas/board/gridAreas.js";
import type {Box} from "../../../../src/components/canvas/board/arrowRoute.js";
import {wholeLines} from "../../../../src/components/canvas/board/wholeLines.js";
import {canvasBlockNames} from "../../../../src/domain/canvas.js";
import {anyCanvas, anyText} from "../../../domain/project/canvas/anyCanvas.js";

const bare = (text: string) => text.replace(/\s/g, "");
const touches = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;
const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;
const seed = {seed: 6, numRuns: 60};

it("each arrangement holds the nine blocks once", () => {
  for (const {columns, below} of Object.values(arrangements))
    expect([...columns.flat(), ...below].sort()).toEqual([...canvasBlockNames].sort());
  expect([360, 700, 900].map(arrangementFor)).toEqual(["list", "columns", "classic"]);
});

it("names the areas of a grid by the blocks in them", () => {
  expect(gridAreas(arrangements.classic)).toBe(
    [
      '"key_partners key_partners key_activities key_activities value_propositions value_propositions customer_relationships customer_relationships customer_segments customer_segments"',
      '"key_partners key_partners key_resources key_resources value_propositions value_propositions channels channels customer_segments customer_segments"',
      '"cost_structure cost_structure cost_structure cost_structure cost_structure revenue_streams revenue_streams revenue_streams revenue_streams revenue_streams"',
    ].join(" "),
  );
  expect(gridAreas(arrangements.list)).toBe(
    arrangements.list.columns[0]!.map((block) => `"${block}"`).join(" "),
  );
});

it("lines lose no letter and are no wider than they may be", () => {
  fc.assert(
    fc.property(anyText(500), fc.integer({min: 60, max: 400}), (text, width) => {
      const lines = wholeLines(text, width, 13);
      expect(bare(lines.join(""))).toBe(bare(text));
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
    }),
    {seed: 6, numRuns: 500},
  );
});

it("no text is lost and no box lies on another, at any width", () => {
  fc.assert(
    fc.property(anyCanvas, fc.constantFrom(300, 360, 700, 900, 1240), (canvas, width) => {
      const {blocks, height, sentences} = canvasLayout(canvas, {width, locale: "ja"});
      const whole = {x: 0, y: 0, width, height};
      const notes = blocks.flatMap((block) => block.notes);
      expect(notes.map(({id}) => id).sort()).toEqual(canvas.notes.map(({id}) => id).sort());
      for (const {id, lines} of notes) {
        const drawn = bare(
          lines
            .filter(({look}) => look === "note")
            .map(({text}) => text)
            .join(""),
        );
        const text = bare(canvas.notes.find((note) => note.id === id)!.text);
        expect(drawn).toBe(text === "" ? "(空の付箋)" : text);
      }
      for (const block of blocks) {
        expect(holds(whole, block)).toBe(true);
        for (const note of block.notes) {
          expect(holds(block, note)).toBe(true);
          for (const {x, y, text} of note.lines) {
            expect(y).toBeGreaterThan(note.y);
            expect(y).toBeLessThan(note.y + note.height);
            expect(x + textWidth(text, 13)).toBeLessThanOrEqual(note.x + note.width);
          }
        }
      }
      const pairs = (boxes: readonly Box[]) =>
        boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
      for (const [a, b] of [...pairs(blocks), ...pairs(notes)]) expect(touches(a, b)).toBe(false);
      for (const {lines} of sentences) expect(lines.at(-1)!.y).toBeLessThan(height);
    }),
    seed,
  );
});
