import {describe, expect, it} from "vitest";
import type {LinkEvidence} from "../../../src/analysis/loop/linkEvidence.js";
import {neededData} from "../../../src/analysis/loop/neededData.js";

const Z = 1.959963984540054;

/** Evidence from 100 periods with a standard error. */
function evidence(value: number, se: number, unit: LinkEvidence["unit"] = "periods"): LinkEvidence {
  const elasticity = {value, low: value - Z * se, high: value + Z * se, level: 0.95};
  return {
    evidence: "association",
    elasticity,
    lag: 1,
    p: 0.1,
    n: 100,
    unit,
    more: (times) => 100 * (times - 1),
    checks: [],
    notes: [],
  };
}

describe("neededData", () => {
  it("agrees with R's (qnorm(.975) + qnorm(.8))^2 * (.1/.2)^2, and nearly with power.t.test", () => {
    // 100 · 1.96221993358727 = 196.2; power.t.test(delta = .2, sd = 1, power = .8, type = "one.sample")$n is 198.2
    expect(neededData(evidence(0.2, 0.1), 0.05)).toEqual({unit: "periods", amount: 97});
  });

  it("does not depend on the sign of the effect", () => {
    expect(neededData(evidence(-0.2, 0.1), 0.05)).toEqual(neededData(evidence(0.2, 0.1), 0.05));
  });

  it("asks, inside the region of equivalence, for what keeps the interval inside", () => {
    // The distance to the region's edge is 0.05 − 0.01: (qnorm(.975) + qnorm(.8))^2 * (.02/.04)^2 = 1.9622
    expect(neededData(evidence(0.01, 0.02), 0.05)!.amount).toBe(97);
  });

  it("names no amount where fifty times the data would not do", () => {
    expect(neededData(evidence(0.06, 0.1), 0.05)!.amount).not.toBeNull();
    expect(neededData(evidence(0.06, 0.2), 0.05)).toEqual({unit: "periods", amount: null});
    expect(neededData(evidence(0, 0.2), 0)).toEqual({unit: "periods", amount: null});
  });

  it("speaks in the unit of the evidence", () => {
    expect(neededData(evidence(0.2, 0.1, "people"), 0.05)!.unit).toBe("people");
  });

  it("has nothing to say without an estimate", () => {
    expect(neededData({...evidence(0.2, 0.1), elasticity: null}, 0.05)).toBeNull();
  });
});
