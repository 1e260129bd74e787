import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {analyzeLoop} from "../../../src/analysis/index.js";
import {associationPower, periodsUntilDetectable, usualPlan} from "../../../src/analysis/power/index.js";
import type {AssociationPlan} from "../../../src/analysis/power/index.js";
import {plannedLoop} from "./plannedLoop.js";

const plan: AssociationPlan = {
  ...usualPlan("week"),
  arrival: "at-once",
  lag: 2,
  elasticity: 0.3,
  source: {sd: 0.06, autocorrelation: 0.5},
  target: {sd: 0.05, autocorrelation: 0.4},
};
const atLeast = (values: readonly number[]) =>
  values.every((value, i) => i === 0 || value >= values[i - 1] - 1e-12);

describe("associationPower", () => {
  it("is within 8 points of the real estimator, on average over plans that its calibration had not seen", () => {
    const {heldOut} = JSON.parse(
      readFileSync(new URL("../../fixtures/power/simulatedPower.json", import.meta.url), "utf8"),
    ) as {heldOut: {plan: AssociationPlan; periods: number; draws: number; holds: number}[]};
    const runs = heldOut.filter(
      ({plan: {arrival, target}}) => arrival === "at-once" || target.autocorrelation <= 0.7,
    );
    const errors = runs.map((run) => run.holds / run.draws - associationPower(run.plan, run.periods));
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    // 40 loops a plan differ from their own probability by 6 points.
    const rms = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
    expect(runs.length).toBeGreaterThan(30);
    expect(Math.abs(mean)).toBeLessThan(0.04);
    expect(rms).toBeLessThan(Math.hypot(0.08, 0.062));
  });

  it.each([
    [0.15, 104],
    [0.3, 104],
  ])(
    "agrees with 40 verdicts of the estimator on an elasticity of %f after %i weeks",
    (elasticity, weeks) => {
      const own = {...plan, elasticity};
      let holds = 0;
      for (let seed = 0; seed < 40; seed++)
        if (analyzeLoop(plannedLoop(own, weeks, 5000 + seed), {seed}).links.business.verdict === "holds")
          holds++;
      const power = associationPower(own, weeks);
      // Three standard errors of 40 draws, and what the approximation is known to be off.
      expect(Math.abs(holds / 40 - power)).toBeLessThan(3 * Math.sqrt((power * (1 - power)) / 40) + 0.08);
    },
  );

  it("rises with the effect and with the source's movement, and falls with the target's noise", () => {
    const power = (part: Partial<AssociationPlan>) => associationPower({...plan, ...part}, 130);
    expect(atLeast([0.1, 0.2, 0.3, 0.6].map((elasticity) => power({elasticity})))).toBe(true);
    expect(atLeast([0.01, 0.03, 0.1].map((sd) => power({source: {...plan.source, sd}})))).toBe(true);
    expect(atLeast([0.2, 0.1, 0.02].map((sd) => power({target: {...plan.target, sd}})))).toBe(true);
    expect(power({elasticity: 0.6}) - power({elasticity: 0.1})).toBeGreaterThan(0.5);
  });

  it("falls where more certainty is asked for", () => {
    expect(associationPower({...plan, level: 0.99}, 130)).toBeLessThan(associationPower(plan, 130));
  });

  it("is 0 where the series is too short, and where the delay is longer than any that is searched", () => {
    expect(associationPower(plan, 12)).toBe(0);
    expect(associationPower({...plan, lag: 9}, 400)).toBe(0);
  });

  it("is next to nothing for an effect within the region of practical equivalence, however long the series", () => {
    expect(associationPower({...plan, elasticity: 0.03}, 1000)).toBeLessThan(0.05);
  });

  it("refuses a plan that means nothing, and names the number", () => {
    expect(() => associationPower({...plan, elasticity: 0}, 100)).toThrow("elasticity is 0");
    expect(() => associationPower({...plan, source: {sd: 0.1, autocorrelation: 1}}, 100)).toThrow(
      "source.autocorrelation is 1",
    );
    expect(() => associationPower({...plan, lag: 0}, 100)).toThrow("lag is 0");
    expect(() => associationPower(plan, 10.5)).toThrow("periods is 10.5");
    const slow = {...plan, arrival: "gradual" as const, target: {sd: 0.1, autocorrelation: 0.8}};
    expect(() => associationPower(slow, 100)).toThrow("target.autocorrelation is 0.8");
  });
});

describe("periodsUntilDetectable", () => {
  it("is the first period from which on the power asked for is kept", () => {
    const periods = periodsUntilDetectable(plan, 0.8)!;
    expect(associationPower(plan, periods - 1)).toBeLessThan(0.8);
    for (let later = periods; later < periods + 200; later++)
      expect(associationPower(plan, later)).toBeGreaterThanOrEqual(0.8);
  });

  it("is null where even 20 years would not do, and where the checks alone forbid it", () => {
    expect(periodsUntilDetectable({...plan, target: {sd: 5, autocorrelation: 0}}, 0.8)).toBeNull();
    expect(periodsUntilDetectable(plan, 0.97)).toBeNull();
  });

  it("is longer for more power", () => {
    expect(periodsUntilDetectable(plan, 0.9)!).toBeGreaterThan(periodsUntilDetectable(plan, 0.7)!);
  });
});
