import {describe, expect, it} from "vitest";
import {fillGaps} from "../../../src/analysis/loop/fillGaps.js";

describe("fillGaps", () => {
  it("draws straight lines between known values, as R's approx(c(2, 5), c(1, 7), 2:5)", () => {
    expect(fillGaps([NaN, 1, NaN, NaN, 7])).toEqual([NaN, 1, 3, 5, 7]);
  });

  it("leaves what lies before the first and after the last known value missing", () => {
    expect(fillGaps([NaN, NaN, 2, NaN, 4, NaN])).toEqual([NaN, NaN, 2, 3, 4, NaN]);
    expect(fillGaps([NaN, 5, NaN])).toEqual([NaN, 5, NaN]);
    expect(fillGaps([NaN, NaN])).toEqual([NaN, NaN]);
    expect(fillGaps([])).toEqual([]);
  });

  it("leaves its input as it was", () => {
    const values = Object.freeze([1, NaN, 3]) as number[];
    expect(fillGaps(values)).toEqual([1, 2, 3]);
    expect(values).toEqual([1, NaN, 3]);
  });
});
