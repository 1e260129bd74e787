import {describe, expect, it} from "vitest";
import {wilson} from "../../../src/analysis/statistics/wilson.js";

describe("wilson", () => {
  // R: prop.test(3, 100, correct = FALSE)$conf.int, and the same for the other counts
  it.each([
    [3, 100, 0.010254524024, 0.084519364291],
    [0, 60, 0.0, 0.060171852142],
    [60, 60, 0.939828147858, 1.0],
    [100, 200, 0.431360859604, 0.568639140396],
  ])("gives R's interval for %i of %i", (count, of, low, high) => {
    const share = wilson(count, of);
    expect(share.low).toBeCloseTo(low, 9);
    expect(share.high).toBeCloseTo(high, 9);
    expect(share.share).toBe(count / of);
  });

  it("refuses counts that are no share", () => {
    expect(() => wilson(0, 0)).toThrow("invalid whole; not a positive whole number: 0");
    expect(() => wilson(5, 4)).toThrow("invalid count; not a whole number from 0 to 4: 5");
    expect(() => wilson(-1, 4)).toThrow("invalid count");
    expect(() => wilson(0.5, 4)).toThrow("invalid count");
  });
});
