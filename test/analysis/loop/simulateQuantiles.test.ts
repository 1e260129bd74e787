import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {columnQuantiles} from "../../../src/analysis/loop/simulate/columnQuantiles.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";
import {quantileSorted} from "../../../src/analysis/statistics/quantile.js";

const probabilities = [0, 0.025, 0.25, 0.5, 0.75, 0.975, 1];
const bySorting = (column: Float64Array) =>
  probabilities.map((p) => quantileSorted(Float64Array.from(column).sort(), p));

describe("columnQuantiles", () => {
  it("agrees with sorting for any column, and leaves the column as it is", () => {
    const value = fc.oneof(
      fc.double({noNaN: true, noDefaultInfinity: true}),
      fc.integer({min: -3, max: 3}),
      fc.double({min: 0, max: 1e-320, noNaN: true}),
    );
    fc.assert(
      fc.property(fc.array(value, {minLength: 1, maxLength: 300}), (values) => {
        // 0 and −0 are the same number to a sort of any kind.
        const column = Float64Array.from(values, (v) => (Math.abs(v) > 1e150 ? 1e150 * Math.sign(v) : v + 0));
        const copy = column.slice();
        expect(columnQuantiles(column.length, probabilities)(column)).toEqual(bySorting(column));
        expect(column).toEqual(copy);
      }),
      {seed: 4, numRuns: 500},
    );
  });

  it("agrees with sorting where nearly all values crowd at one place, one call after another", () => {
    const random = createRandom(1);
    const quantiles = columnQuantiles(5000, probabilities);
    const shapes = [
      () => random.normal(),
      () => Math.exp(5 * random.normal()),
      () => (random.uniform() < 0.001 ? 1e9 : random.normal()),
      () => Math.round(random.normal()),
      () => 3,
    ];
    for (const shape of shapes) {
      const column = Float64Array.from({length: 5000}, () => shape() + 0);
      expect(quantiles(column)).toEqual(bySorting(column));
    }
  });
});
