import {describe, expect, it} from "vitest";
import {improvement, largestImprovement} from "../../../src/domain/find/improvement.js";
import type {Metric} from "../../../src/domain/metric.js";

const metric: Metric = {
  name: {en: "Waiting time", ja: "待ち時間"},
  unit: {en: "minutes", ja: "分"},
  better: "lower",
  condition: "customer",
};

describe("improvement", () => {
  it.each([
    [{before: 40, after: 10}, 75],
    [{change: -30, relative: true}, 30],
    [{change: -10, relative: false, before: 40}, 25],
    [{before: 10, after: 12}, -20],
    [{change: -10, relative: false}, null],
    [{after: 10}, null],
    [{before: 0, after: 10}, null],
    [{before: -5, after: 10}, null],
  ] as const)("of %j, where less is better, is %s per cent", (figures, expected) => {
    const percent = improvement({...metric, ...figures});
    if (expected === null) expect(percent).toBeNull();
    else expect(percent).toBeCloseTo(expected, 9);
  });

  it("takes the largest of a case, and none where nothing can be compared", () => {
    const metrics = [
      {...metric, before: 40, after: 30},
      {...metric, change: 18, relative: true, better: "higher"} as const,
    ];
    expect(largestImprovement(metrics)?.percent).toBe(25);
    expect(largestImprovement([{...metric, after: 3}])).toBeNull();
  });
});
