import {describe, expect, it} from "vitest";
import {resultConfidence} from "../../../src/analysis/project/resultConfidence.js";
import type {MilestoneResult, ResultKind, Target} from "../../../src/domain/project/plan.js";

const target: Target = {
  ...{metric: "share liked", unit: "%", better: "higher", stopRule: ""},
  ...{baseline: 10, expected: 14, stop: 11},
};
const result = (value: number, other: Partial<MilestoneResult> = {}): MilestoneResult => ({
  ...{on: "2026-02-01", kind: "test", value, low: null, high: null, n: 1000, note: ""},
  ...other,
});
const of = (measured: MilestoneResult | null, other: Partial<Target> = {}) =>
  resultConfidence({target: {...target, ...other}, result: measured});

describe("The confidence after a result", () => {
  it("is that of a plan before there is one", () => {
    expect(of(null)).toMatchObject({outcome: "planned", before: 0.5, after: 0.5});
  });

  it.each<[ResultKind, number, number]>([
    ["test", 1000, 10],
    ["users", 5, 7],
    ["users", 4, 1],
    ["test", 4, 1],
    ["market", 3, 3],
    ["anecdote", 40, 1],
  ])("of a %s with %i behind it is %d where what was expected is met", (kind, n, after) => {
    expect(of(result(14, {kind, n}))).toMatchObject({outcome: "met", before: 0.5, after, weight: after});
  });

  it("is evidence against at the stop value and beyond, and says so", () => {
    for (const value of [11, 3])
      expect(of(result(value))).toMatchObject({outcome: "against", after: 0, weight: 10});
    expect(of(result(11)).text.en).toBe(
      "Confidence 0.5 → evidence against it: the result is no better than the value at which to stop.",
    );
    expect(of(result(11)).text.ja).toMatch(/^確信度 0\.5 → 反証:/);
  });

  it("stays between, and without an expected value", () => {
    expect(of(result(12))).toMatchObject({outcome: "open", after: 0.5});
    expect(of(result(99), {expected: null})).toMatchObject({outcome: "open", after: 0.5});
    expect(of(result(13), {stop: null})).toMatchObject({outcome: "open", after: 0.5});
  });

  it("turns round where lower is better", () => {
    const lower = {better: "lower", baseline: 10, expected: 6, stop: 9} as const;
    expect(of(result(6), lower).outcome).toBe("met");
    expect(of(result(9), lower).outcome).toBe("against");
    expect(of(result(8), lower).outcome).toBe("open");
  });

  it("does not count a value whose interval reaches the other side", () => {
    expect(of(result(14, {low: 10.5, high: 17.5})).outcome).toBe("open");
    expect(of(result(14, {low: 11.5, high: 16.5})).outcome).toBe("met");
    expect(of(result(10, {low: 5, high: 15})).outcome).toBe("open");
    expect(of(result(10, {low: 8, high: 12})).outcome).toBe("against");
  });
});
