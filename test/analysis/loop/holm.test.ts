import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {holm} from "../../../src/analysis/loop/holm.js";

describe("holm", () => {
  it.each([
    [
      [0.01, 0.04, 0.03],
      [0.03, 0.06, 0.06],
    ],
    [
      [0.2, 0.001, 0.04, 0.04, 0.9],
      [0.4, 0.005, 0.16, 0.16, 0.9],
    ],
    [
      [0.6, 0.7],
      [1, 1],
    ],
    [[0.05], [0.05]],
    [[], []],
  ])('agrees with R\'s p.adjust(p, "holm"): %j', (p, expected) => {
    const adjusted = holm(p);
    expect(adjusted).toHaveLength(expected.length);
    adjusted.forEach((value, i) => expect(value).toBeCloseTo(expected[i], 12));
  });

  it("keeps the order of the p-values, never lowers one and never exceeds Bonferroni", () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 1, maxLength: 6}), (p) => {
        const adjusted = holm(p);
        for (const [i, value] of adjusted.entries()) {
          expect(value).toBeGreaterThanOrEqual(p[i]);
          expect(value).toBeLessThanOrEqual(Math.min(1, p.length * p[i]) + 1e-15);
          p.forEach((other, j) => {
            if (other >= p[i]) expect(adjusted[j]).toBeGreaterThanOrEqual(value);
          });
        }
      }),
      {seed: 3, numRuns: 100},
    );
  });
});
