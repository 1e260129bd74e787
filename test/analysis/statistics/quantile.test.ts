import {describe, expect, it} from "vitest";
import {quantileSorted} from "../../../src/analysis/statistics/quantile.js";

describe("quantileSorted", () => {
  // R: quantile(c(-2, 0.25, 3.1, 4, 8.5, 11), p, type = 7)
  it.each([
    [0, -2],
    [0.025, -1.71875],
    [0.1, -0.875],
    [0.5, 3.55],
    [0.75, 7.375],
    [0.975, 10.6875],
    [1, 11],
  ])("agrees with R's quantile of type 7 at %d", (p, expected) => {
    expect(quantileSorted([-2, 0.25, 3.1, 4, 8.5, 11], p)).toBeCloseTo(expected, 12);
    expect(quantileSorted(Float64Array.of(-2, 0.25, 3.1, 4, 8.5, 11), p)).toBeCloseTo(expected, 12);
  });

  it("is the number itself where there is one", () => {
    expect([0, 0.3, 1].map((p) => quantileSorted([7], p))).toEqual([7, 7, 7]);
  });
});
