import fc from "fast-check";
import {expect, it} from "vitest";
import type {Box, Point} from "../../../../src/components/canvas/board/arrowRoute.js";
import {arrowShape} from "../../../../src/components/canvas/board/arrowShape.js";
import {badgeRadius} from "../../../../src/components/canvas/board/badgePlace.js";
import {canvasLayout} from "../../../../src/components/canvas/board/canvasLayout.js";
import {cheapestPath} from "../../../../src/components/canvas/board/cheapestPath.js";
import {conditionNames} from "../../../../src/domain/conditions.js";
import {deckCanvas, deckExamples} from "../../../../src/domain/project/canvas/deckCanvases.js";
import {anyCanvas} from "../../../domain/project/canvas/anyCanvas.js";

/** Whether a segment runs through a box, and not only along its edge. */
const crosses = (a: Point, b: Point, {x, y, width, height}: Box) =>
  Math.min(a.x, b.x) < x + width - 0.6 &&
  Math.max(a.x, b.x) > x + 0.6 &&
  Math.min(a.y, b.y) < y + height - 0.6 &&
  Math.max(a.y, b.y) > y + 0.6;

it("finds the cheapest way round what is dear, and begins and ends across", () => {
  // 0 1 2
  // 3 4 5    the way through 1 is dear
  const cost = (from: number, to: number) => (from === 1 || to === 1 ? 100 : 1);
  const path = cheapestPath({columns: 3, rows: 2, starts: [0], ends: [2], cost, corner: 1});
  expect(path).toEqual([0, 3, 4, 5, 2]);
  expect(cheapestPath({columns: 3, rows: 2, starts: [0], ends: [2], cost: () => 1, corner: 1})).toEqual([
    0, 1, 2,
  ]);
  expect(cheapestPath({columns: 1, rows: 1, starts: [0], ends: [0], cost, corner: 1})).toEqual([0]);
});

it("no arrow runs through a card, in any canvas at any width", () => {
  fc.assert(
    fc.property(anyCanvas, fc.constantFrom(320, 700, 1240), (canvas, width) => {
      const {blocks, routes} = canvasLayout(canvas, {width, locale: "en"});
      const notes = blocks.flatMap((block) => block.notes);
      for (const {points} of routes.values())
        points.slice(1).forEach((end, i) => {
          for (const note of notes) expect(crosses(points[i]!, end, note)).toBe(false);
        });
    }),
    {seed: 6, numRuns: 100},
  );
});

it("an arrow goes from the edge of its first card to the edge of its second", () => {
  fc.assert(
    fc.property(anyCanvas, (canvas) => {
      const {blocks, routes} = canvasLayout(canvas, {width: 1240, locale: "en"});
      const notes = new Map(blocks.flatMap((block) => block.notes.map((note) => [note.id, note])));
      for (const name of conditionNames) {
        const {from, to} = canvas.arrows[name];
        expect(routes.has(name)).toBe(from !== null && to !== null);
        const points = routes.get(name)?.points;
        if (points === undefined) continue;
        for (const [point, id] of [
          [points[0]!, from!],
          [points.at(-1)!, to!],
        ] as const) {
          const {x, width, y, height} = notes.get(id)!;
          expect([x, x + width].some((side) => Math.abs(side - point.x) < 0.01)).toBe(true);
          expect(point.y > y && point.y < y + height).toBe(true);
        }
      }
    }),
    {seed: 6, numRuns: 100},
  );
});

it("numbers keep clear of the cards and of one another in the deck's example", () => {
  for (const width of [320, 700, 1240]) {
    const canvas = deckCanvas(deckExamples[0]!, {locale: "ja"});
    const {blocks, routes} = canvasLayout(canvas, {width, locale: "ja"});
    const badges = [...routes.values()].map(({badge}) => badge);
    expect(badges).toHaveLength(3);
    for (const [i, a] of badges.entries()) {
      for (const b of badges.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * badgeRadius);
      for (const {x, y, width: across, height} of blocks.flatMap((block) => block.notes)) {
        const dx = Math.max(x - a.x, 0, a.x - x - across);
        const dy = Math.max(y - a.y, 0, a.y - y - height);
        expect(Math.hypot(dx, dy)).toBeGreaterThan(badgeRadius - 1.5);
      }
    }
  }
});

it("draws a line with rounded corners that ends in its head", () => {
  const {shaft, head} = arrowShape([
    {x: 0, y: 0},
    {x: 20, y: 0},
    {x: 20, y: 50},
    {x: 60, y: 50},
  ]);
  expect(shaft).toBe("M0,0L14,0Q20,0 20,6L20,44Q20,50 26,50L54,50");
  expect(head).toBe("M60,50L52,45.5L52,54.5Z");
});
