import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bestThreshold} from "../../../src/analysis/costs/bestThreshold.js";
import {costCurve} from "../../../src/analysis/costs/costCurve.js";
import {expectedCost} from "../../../src/analysis/costs/expectedCost.js";
import {AnalysisError} from "../../../src/domain/errors.js";

const costs = {falsePositive: 3, falseNegative: 30};
const rows = {probabilities: [0.1, 0.4, 0.35, 0.8, 0.65, 0.2], y: [0, 0, 1, 1, 0, 1], costs};

// Few distinct probabilities, so that ties, 0 and 1 are met often.
const scoredRows = fc
  .array(fc.tuple(fc.integer({min: 0, max: 12}), fc.constantFrom(0, 1)), {minLength: 1, maxLength: 25})
  .chain((pairs) =>
    fc.record({
      probabilities: fc.constant(pairs.map(([p]) => p / 12)),
      y: fc.constant(pairs.map(([, y]) => y)),
      costs: fc.record({
        falsePositive: fc.integer({min: 0, max: 40}),
        falseNegative: fc.integer({min: 0, max: 40}),
      }),
    }),
  );
const grid = Array.from({length: 241}, (_, i) => i / 240);

describe("expectedCost", () => {
  // sklearn.metrics.confusion_matrix([0,0,1,1,0,1], np.array([.1,.4,.35,.8,.65,.2]) >= t).ravel() gives tn, fp, fn, tp
  it.each([
    [0.35, {tn: 1, fp: 2, fn: 1, tp: 2}],
    [0.5, {tn: 2, fp: 1, fn: 2, tp: 1}],
    [0, {tn: 0, fp: 3, fn: 0, tp: 3}],
    [1, {tn: 3, fp: 0, fn: 3, tp: 0}],
  ])("counts decisions at threshold %d as scikit-learn's confusion_matrix", (threshold, confusion) => {
    const found = expectedCost({...rows, threshold});
    expect(found.confusion).toEqual(confusion);
    expect(found.cost).toBeCloseTo((3 * confusion.fp + 30 * confusion.fn) / 6, 12);
  });

  it("calls a row positive at exactly its probability", () => {
    expect(expectedCost({probabilities: [0.3], y: [1], costs, threshold: 0.3}).confusion.tp).toBe(1);
  });
});

describe("bestThreshold", () => {
  it("takes the middle of the only optimal interval", () => {
    // 3 false positives cost 9 of 6 rows at (0, 0.1]; 2 from there to 0.2: 6/6.
    const {threshold, cost} = bestThreshold(rows);
    expect(threshold).toBeCloseTo(0.15, 12);
    expect(cost).toBeCloseTo(1, 12);
  });

  it("takes the wider of two optimal intervals, joining neighbours of one cost", () => {
    // Equal costs: (0.1, 0.2] has one false positive, (0.4, 0.9] one false negative: both cost 1/4.
    const tied = {
      probabilities: [0.1, 0.4, 0.2, 0.9],
      y: [0, 0, 1, 1],
      costs: {falsePositive: 1, falseNegative: 1},
    };
    expect(bestThreshold(tied).threshold).toBeCloseTo(0.65, 12);
    // False positives that cost nothing: every threshold up to the lowest 1 is as good.
    expect(bestThreshold({...tied, costs: {falsePositive: 0, falseNegative: 1}}).threshold).toBeCloseTo(
      0.1,
      12,
    );
  });

  it("considers 0, which calls every row positive", () => {
    const found = bestThreshold({probabilities: [0, 0.5], y: [1, 0], costs});
    expect(found).toEqual({threshold: 0, cost: 1.5});
  });

  it("still calls a row of probability 1 positive at the highest threshold, 1", () => {
    const found = bestThreshold({probabilities: [1, 0.5], y: [0, 0], costs});
    expect(found).toEqual({threshold: 0.75, cost: 1.5});
  });

  it("finds a cost that no threshold undercuts, in the middle of a widest interval of that cost", () => {
    fc.assert(
      fc.property(scoredRows, (input) => {
        const {threshold, cost} = bestThreshold(input);
        expect(expectedCost({...input, threshold}).cost).toBeCloseTo(cost, 12);
        const optimal = grid.map((t) => expectedCost({...input, threshold: t}).cost <= cost + 1e-9);
        // Widths in 240ths, a twentieth of the least distance of two probabilities: runs of optimal thresholds.
        let [run, widest] = [0, 0];
        optimal.forEach((is) => (widest = Math.max(widest, (run = is ? run + 1 : 0))));
        const at = Math.round(threshold * 240);
        let [from, to] = [at, at];
        while (optimal[from - 1]) from--;
        while (optimal[to + 1]) to++;
        expect(grid.every((t) => expectedCost({...input, threshold: t}).cost >= cost - 1e-9)).toBe(true);
        expect(to - from + 1).toBeGreaterThanOrEqual(widest - 1);
      }),
      {seed: 11, numRuns: 200},
    );
  });

  it("does not depend on the unit of the costs or on the order of the rows", () => {
    fc.assert(
      fc.property(scoredRows, fc.integer({min: 1, max: 1000}), ({probabilities, y, costs}, unit) => {
        const plain = bestThreshold({probabilities, y, costs});
        const other = bestThreshold({
          probabilities: probabilities.toReversed(),
          y: y.toReversed(),
          costs: {falsePositive: costs.falsePositive * unit, falseNegative: costs.falseNegative * unit},
        });
        expect(other.threshold).toBe(plain.threshold);
        expect(other.cost).toBeCloseTo(plain.cost * unit, 8);
      }),
      {seed: 12, numRuns: 200},
    );
  });

  it("nears falsePositive / (falsePositive + falseNegative) for calibrated probabilities", () => {
    // 100 rows at each of 0.01, 0.02, …, 0.99, of which exactly that share are 1.
    const probabilities: number[] = [];
    const y: number[] = [];
    for (let i = 1; i < 100; i++) {
      for (let k = 0; k < 100; k++) {
        probabilities.push(i / 100);
        y.push(k < i ? 1 : 0);
      }
    }
    const {threshold} = bestThreshold({probabilities, y, costs});
    expect(Math.abs(threshold - 3 / 33)).toBeLessThan(0.01);
  });

  it("agrees with expectedCost on 200,000 rows", () => {
    const n = 200_000;
    const probabilities = Array.from({length: n}, (_, i) => ((i * 7919) % n) / n);
    const y = probabilities.map((p, i) => (p > ((i * 104729) % n) / n ? 1 : 0));
    const {threshold, cost} = bestThreshold({probabilities, y, costs});
    expect(expectedCost({probabilities, y, costs, threshold}).cost).toBeCloseTo(cost, 9);
  });
});

describe("costCurve", () => {
  it("gives at any threshold what expectedCost gives", () => {
    fc.assert(
      fc.property(scoredRows, (input) => {
        const curve = costCurve({...input, thresholds: grid});
        curve.forEach(({threshold, cost, confusion}, i) => {
          expect(threshold).toBe(grid[i]);
          expect({cost, confusion}).toEqual(expectedCost({...input, threshold}));
        });
      }),
      {seed: 13, numRuns: 60},
    );
  });

  it("without thresholds takes 0, 1 and every distinct probability, ascending", () => {
    const curve = costCurve(rows);
    expect(curve.map(({threshold}) => threshold)).toEqual([0, 0.1, 0.2, 0.35, 0.4, 0.65, 0.8, 1]);
    expect(Math.min(...curve.map(({cost}) => cost))).toBe(bestThreshold(rows).cost);
  });
});

describe("costs", () => {
  it.each([
    [{...rows, y: [0, 1]}, /probabilities has 6 rows and y has 2/],
    [{...rows, probabilities: [0.1, 0.4, NaN, 0.8, 0.65, 0.2]}, /probabilities\[2\] is NaN/],
    [{...rows, probabilities: [0.1, 0.4, 0.3, 1.8, 0.65, 0.2]}, /probabilities\[3\] is 1.8/],
    [{...rows, y: [0, 1, 0, 1, 2, 1]}, /y\[4\] is 2/],
    [{...rows, costs: {falsePositive: -1, falseNegative: 1}}, /costs.falsePositive is -1/],
    [{...rows, costs: {falsePositive: 1, falseNegative: NaN}}, /costs.falseNegative is NaN/],
    [{probabilities: [], y: [], costs}, /y has no rows/],
  ])("refuse %j", (input, message) => {
    for (const attempt of [
      () => expectedCost({...input, threshold: 0.5}),
      () => bestThreshold(input),
      () => costCurve(input),
    ]) {
      expect(attempt).toThrow(AnalysisError);
      expect(attempt).toThrow(message);
    }
  });

  it("refuse thresholds outside 0 to 1", () => {
    expect(() => expectedCost({...rows, threshold: 1.2})).toThrow(/threshold is 1.2/);
    expect(() => costCurve({...rows, thresholds: [0.5, -0.1]})).toThrow(/thresholds\[1\] is -0.1/);
  });
});
