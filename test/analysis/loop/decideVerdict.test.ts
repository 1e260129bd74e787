import {describe, expect, it} from "vitest";
import {decideVerdict} from "../../../src/analysis/loop/decideVerdict.js";
import type {CheckResult, LinkEvidence} from "../../../src/analysis/loop/linkEvidence.js";
import type {CheckName} from "../../../src/analysis/loop/report.js";

function evidence(low: number, high: number, changes: Partial<LinkEvidence> = {}): LinkEvidence {
  return {
    evidence: "association",
    elasticity: {value: (low + high) / 2, low, high, level: 0.95},
    lag: 1,
    p: 0.01,
    n: 100,
    unit: "periods",
    more: (times) => 100 * (times - 1),
    checks: [],
    notes: [],
    ...changes,
  };
}

const check = (name: CheckName, passed: boolean | null): CheckResult => ({
  name,
  passed,
  statistic: 1,
  p: 0.5,
  note: {en: `note on ${name}`, ja: `${name} の注記`},
});

describe("decideVerdict", () => {
  it.each([
    ["a helpful interval that excludes zero", 0.1, 0.5, 0.001, "holds"],
    ["a helpful interval that reaches into the region", 0.01, 0.5, 0.001, "holds"],
    ["an interval that includes zero and leaves the region", -0.1, 0.5, 0.3, "unclear"],
    ["an interval from zero exactly", 0, 0.5, 0.05, "unclear"],
    ["a harmful interval", -0.5, -0.1, 0.001, "fails"],
    ["a harmful interval up to zero exactly", -0.5, 0, 0.05, "unclear"],
    ["an interval about zero inside the region", -0.04, 0.04, 0.9, "fails"],
    ["a helpful but negligible interval", 0.01, 0.04, 0.0001, "fails"],
    ["a harmful but negligible interval", -0.04, -0.01, 0.0001, "fails"],
    ["an interval that touches the region's edge", 0.01, 0.05, 0.0001, "holds"],
    ["a finding that correction takes away", 0.1, 0.5, 0.06, "unclear"],
    ["a finding just beyond the level after correction", 0.1, 0.5, 0.0501, "unclear"],
  ] as const)("says of %s: [%d, %d], p %d → %s", (_, low, high, p, verdict) => {
    const decided = decideVerdict(evidence(low, high), p, 0.05);
    expect(decided.verdict).toBe(verdict);
    expect(decided.reasons.length).toBeGreaterThan(0);
  });

  it("takes the region of equivalence as given", () => {
    expect(decideVerdict(evidence(0.1, 0.5), 0.001, 0.6).verdict).toBe("fails");
    expect(decideVerdict(evidence(0.001, 0.002), 0.001, 0).verdict).toBe("holds");
  });

  it.each([
    "reverse direction",
    "unit roots",
    "autocorrelation",
    "placebo",
    "common driver",
    "missing weeks",
  ] as const)("never says holds where the check of %s failed, and repeats its note", (name) => {
    const decided = decideVerdict(evidence(0.1, 0.5, {checks: [check(name, false)]}), 0.001, 0.05);
    expect(decided.verdict).toBe("unclear");
    expect(decided.reasons.map(({en}) => en).join()).toContain(`note on ${name}`);
    expect(decided.reasons.map(({ja}) => ja).join()).toContain(`${name} の注記`);
  });

  it("does not mind checks that do not apply or passed", () => {
    const checks = [check("placebo", null), check("unit roots", true)];
    expect(decideVerdict(evidence(0.1, 0.5, {checks}), 0.001, 0.05).verdict).toBe("holds");
  });

  it("does not hold it against a negligible effect that placebos explain as much", () => {
    const checks = [check("placebo", false)];
    expect(decideVerdict(evidence(-0.03, 0.03, {checks}), 1, 0.05).verdict).toBe("fails");
  });

  it("cannot tell without an estimate", () => {
    const unbounded = evidence(0, 0, {elasticity: null});
    expect(decideVerdict(unbounded, 0.001, 0.05).verdict).toBe("unclear");
  });

  it("judges a learning curve by what doubling the rows saves, not by the elasticity", () => {
    const curve = (low: number, high: number, doubling: [number, number]) =>
      evidence(low, high, {
        evidence: "curve",
        unit: "rows",
        doubling: {value: doubling[0], low: doubling[0], high: doubling[1], level: 0.95},
      });
    expect(decideVerdict(curve(0.02, 0.04, [-0.03, -0.014]), 0.001, 0.05).verdict).toBe("holds");
    expect(decideVerdict(curve(0.001, 0.012, [-0.008, -0.0007]), 0.001, 0.05).verdict).toBe("fails");
    expect(decideVerdict(curve(0, 0.012, [-0.008, 0]), 1, 0.05).verdict).toBe("fails");
    expect(decideVerdict(curve(0, 0.4, [-0.24, 0]), 1, 0.05).verdict).toBe("unclear");
    expect(decideVerdict(curve(0.005, 0.4, [-0.24, -0.003]), 0.001, 0.05).verdict).toBe("holds");
  });
});
