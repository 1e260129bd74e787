import {expect, it} from "vitest";
import {readLoop} from "../../../loaders/readLoop.js";
import {noiseOf, usualPlan} from "../../../src/analysis/power/index.js";
import {plannedLoop} from "./plannedLoop.js";

it("noiseOf finds the movement that was planted around trend and season", () => {
  const source = {sd: 0.06, autocorrelation: 0.6};
  const target = {sd: 0.03, autocorrelation: 0.4};
  const plan = {...usualPlan("week"), elasticity: 0.001, source, target};
  const found = noiseOf(plannedLoop(plan, 1500, 3), "business")!;
  for (const [end, planted] of [
    [found.source, source],
    [found.target, target],
  ] as const) {
    expect(Math.abs(end.sd / planted.sd - 1)).toBeLessThan(0.1);
    expect(Math.abs(end.autocorrelation - planted.autocorrelation)).toBeLessThan(0.08);
  }
});

it("noiseOf takes out what a covariate does", async () => {
  const store = await readLoop("data/kpi/fashion-store");
  const withSpend = noiseOf(store, "business")!;
  const without = noiseOf({...store, covariates: []}, "business")!;
  expect(withSpend.target.sd).toBeLessThan(without.target.sd);
});

it("noiseOf is null where a series is missing or too short", () => {
  const plan = {
    ...usualPlan("week"),
    elasticity: 0.3,
    source: {sd: 0.05, autocorrelation: 0},
    target: {sd: 0.05, autocorrelation: 0},
  };
  const loop = plannedLoop(plan, 60, 1);
  expect(noiseOf(loop, "customer")).toBeNull();
  expect(noiseOf(plannedLoop(plan, 10, 1), "business")).toBeNull();
});
