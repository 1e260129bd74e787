import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  arrowPath,
  arrowPoints,
  arrowWidth,
  headSize,
  lengthOf,
} from "../../../src/components/growthCycle/arrow.js";
import type {Point} from "../../../src/components/growthCycle/arrow.js";
import {layoutChip} from "../../../src/components/growthCycle/chip.js";
import {layoutGrowthCycle} from "../../../src/components/growthCycle/layout.js";
import {legendItems, placeLegend} from "../../../src/components/growthCycle/renderLegend.js";
import {middleContentHeight} from "../../../src/components/growthCycle/renderMiddle.js";
import type {Box} from "../../../src/components/growthCycle/slots.js";
import {linkNames, links} from "../../../src/domain/links.js";
import {anySummary} from "./reports.js";

const seed = 20260;
const widths = fc.integer({min: 320, max: 1600});
const locales = fc.constantFrom("en" as const, "ja" as const);

/** Pixels between two boxes; negative where they overlap. */
function clearance(a: Box, b: Box): number {
  const across = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const down = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height);
  return Math.max(across, down);
}

/** Distance of a point from a box's edge, measured from outside or inside. */
function fromEdge({x, y}: Point, box: Box): number {
  const outside = Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  );
  const inside = Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y);
  return outside > 0 ? outside : inside;
}

function fromBox({x, y}: Point, box: Box): number {
  return Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  );
}

describe("layoutGrowthCycle", () => {
  test("keeps cards, chips, middle, header, legend and heading apart and inside at any width", () => {
    fc.assert(
      fc.property(widths, (width) => {
        const layout = layoutGrowthCycle(width);
        const boxes: [string, Box][] = [
          ...Object.entries(layout.cards),
          ...Object.entries(layout.chips),
          ["header", layout.header],
          ["middle", layout.middle],
          ["legend", layout.legend],
          ["heading", layout.bandHeading],
        ];
        for (const [index, [name, box]] of boxes.entries()) {
          expect(box.x, name).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width, name).toBeLessThanOrEqual(width);
          expect(box.y + box.height, name).toBeLessThanOrEqual(layout.height);
          for (const [other, against] of boxes.slice(index + 1))
            expect(clearance(box, against), `${name} and ${other} at ${width}`).toBeGreaterThanOrEqual(4);
        }
      }),
      {seed, numRuns: 300},
    );
  });

  test("starts every arrow on its source's card and ends it on its target's", () => {
    fc.assert(
      fc.property(widths, fc.constantFrom(...linkNames), (width, link) => {
        const {arrows, cards} = layoutGrowthCycle(width);
        const points = arrowPoints(arrows[link]);
        expect(fromEdge(points[0]!, cards[links[link].source])).toBeLessThan(0.01);
        expect(fromEdge(points.at(-1)!, cards[links[link].target])).toBeCloseTo(3, 6);
      }),
      {seed},
    );
  });

  test("leaves the widest stroke clear of labels and of the cards that the arrow does not join", () => {
    fc.assert(
      fc.property(widths, fc.constantFrom(...linkNames), (width, link) => {
        const {arrows, cards, chips, middle, widest} = layoutGrowthCycle(width);
        const {source, target} = links[link];
        const others = Object.entries(cards).filter(([name]) => name !== source && name !== target);
        const boxes: [string, Box][] = [...others, ...Object.entries(chips), ["middle", middle]];
        for (const point of arrowPoints(arrows[link]))
          for (const [name, box] of boxes)
            expect(fromBox(point, box), `${link} and ${name} at ${width}`).toBeGreaterThanOrEqual(widest / 2);
      }),
      {seed},
    );
  });

  test("keeps the shared ground of condition 3 around both its chips and the training rows", () => {
    fc.assert(
      fc.property(widths, (width) => {
        const {band, chips, cards} = layoutGrowthCycle(width);
        for (const box of [chips.collection, chips.learning, cards.training_rows]) {
          expect(box.x).toBeGreaterThan(band.x);
          expect(box.y).toBeGreaterThan(band.y);
          expect(box.x + box.width).toBeLessThan(band.x + band.width);
          expect(box.y + box.height).toBeLessThan(band.y + band.height);
        }
      }),
      {seed},
    );
  });

  test("is a ladder below 640 pixels and a ring from there on", () => {
    expect(layoutGrowthCycle(639).shape).toBe("ladder");
    expect(layoutGrowthCycle(640).shape).toBe("ring");
  });

  test("has room for every chip, sentence and legend that any report can call for", () => {
    fc.assert(
      fc.property(widths, anySummary, locales, (width, summary, locale) => {
        const {chips, middle, legend, widest} = layoutGrowthCycle(width);
        for (const link of linkNames)
          expect(layoutChip(summary, link, locale, chips[link].width).height, link).toBeLessThanOrEqual(
            chips[link].height,
          );
        expect(middleContentHeight(summary, middle.width, locale)).toBeLessThanOrEqual(middle.height);
        const lines = placeLegend(legendItems(summary, widest, 12, locale), legend.width).map(
          ({line}) => line,
        );
        expect((Math.max(...lines) + 1) * 22).toBeLessThanOrEqual(legend.height);
      }),
      {seed, numRuns: 400},
    );
  });
});

describe("arrowWidth", () => {
  test("grows with the size of the elasticity whatever its sign", () => {
    const sizes = fc.double({min: 0, max: 5, noNaN: true});
    fc.assert(
      fc.property(sizes, sizes, fc.boolean(), (a, b, negative) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)];
        expect(arrowWidth(small, 20)).toBeLessThanOrEqual(arrowWidth(negative ? -large : large, 20));
      }),
      {seed},
    );
    expect(arrowWidth(0.4, 20) / arrowWidth(0.1, 20)).toBeCloseTo(2, 10);
  });

  test("is the thinnest stroke without an estimate", () => {
    expect(arrowWidth(null, 20)).toBe(2.5);
  });
});

describe("arrowPath", () => {
  test("ends a head's length before the tip of a straight arrow", () => {
    const vertices = [
      {x: 10, y: 0},
      {x: 10, y: 100},
    ];
    expect(arrowPath({vertices, run: 20}, headSize(10).length)).toBe("M10,0L10,85");
  });

  test("rounds a corner to the quarter of a circle, whose length is known", () => {
    const vertices = [
      {x: 0, y: 100},
      {x: 0, y: 0},
      {x: 100, y: 0},
    ];
    expect(lengthOf(arrowPoints({vertices, run: 0}))).toBeCloseTo((Math.PI / 2) * 100, 0);
  });
});
