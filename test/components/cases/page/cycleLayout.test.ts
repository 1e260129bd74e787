import * as fc from "fast-check";
import {expect, it} from "vitest";
import {caseCycleLayout} from "../../../../src/components/cases/page/cycleLayout.js";
import type {CycleLayout} from "../../../../src/components/cases/page/cycleLayout.js";
import {textBlock} from "../../../../src/components/cases/page/textBlock.js";
import type {Box} from "../../../../src/components/growthCycle/slots.js";

/** Texts of any length, as heights that follow from a width. */
const layouts = fc
  .record({
    width: fc.integer({min: 280, max: 1400}),
    lengths: fc.array(fc.integer({min: 1, max: 300}), {minLength: 7, maxLength: 7}),
    statements: fc.boolean(),
  })
  .map(({width, lengths, statements}): CycleLayout => {
    const heightOf = (index: number) => (space: number) =>
      textBlock([["plain", "word ".repeat(Math.ceil(lengths[index]! / 5))]], space).height;
    const nodes = {experience: 0, kpi: 1, model: 2};
    const chips = {customer: 3, business: 4, data: 5};
    return caseCycleLayout(
      width,
      {
        node: (name, space) => heightOf(nodes[name])(space),
        chip: (name, space) => heightOf(chips[name])(space),
        middle: heightOf(6),
      },
      {statements},
    );
  });

const apart = (a: Box, b: Box) =>
  Math.max(
    Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width),
    Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height),
  );

it("keeps nodes, labels and the middle apart and inside, whatever the texts", () => {
  fc.assert(
    fc.property(layouts, ({nodes, chips, middle, width, height}) => {
      const boxes = [...Object.values(nodes), ...Object.values(chips), middle];
      boxes.forEach((box, index) => {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBeGreaterThanOrEqual(8);
      });
    }),
    {seed: 20_261, numRuns: 300},
  );
});

it("no arrow's line crosses a box, save those it joins at their edges", () => {
  fc.assert(
    fc.property(layouts, ({nodes, chips, middle, arrows}) => {
      const boxes = [...Object.values(nodes), ...Object.values(chips), middle];
      for (const {vertices} of Object.values(arrows))
        vertices.slice(1).forEach((to, index) => {
          const from = vertices[index]!;
          const line: Box = {
            x: Math.min(from.x, to.x),
            y: Math.min(from.y, to.y),
            width: Math.abs(to.x - from.x),
            height: Math.abs(to.y - from.y),
          };
          for (const box of boxes) expect(apart(line, box)).toBeGreaterThanOrEqual(0);
        });
    }),
    {seed: 20_262, numRuns: 300},
  );
});
