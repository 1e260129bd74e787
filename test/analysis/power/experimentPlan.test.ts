import {expect, it} from "vitest";
import {experimentPlan} from "../../../src/analysis/power/index.js";
import {meanSampleSize, twoProportionSampleSize} from "../../../src/analysis/power/sampleSize.js";

const link = {elasticity: 0.5, exposure: 0.1, peoplePerPeriod: 5000, lag: 3};

it("experimentPlan asks for the people that find the change which the elasticity promises", () => {
  const plan = experimentPlan({...link, outcome: {baseline: 0.2}});
  expect(plan.lift).toBeCloseTo(Math.sqrt(1.1) - 1, 12);
  expect(plan.perArm).toBe(twoProportionSampleSize({baseline: 0.2, lift: Math.sqrt(1.1) - 1}));
  expect(plan.people).toBe(2 * plan.perArm);
});

it("experimentPlan takes the difference of a quantity from its mean", () => {
  const plan = experimentPlan({...link, outcome: {mean: 40, sd: 60}, power: 0.9});
  expect(plan.perArm).toBe(meanSampleSize({sd: 60, difference: 40 * (Math.sqrt(1.1) - 1), power: 0.9}));
});

it("experimentPlan lasts until the last person who enters has been watched for the delay", () => {
  const plan = experimentPlan({...link, outcome: {baseline: 0.2}});
  expect(plan.periods).toBe(Math.ceil(plan.people / 5000) + 3);
});

it("experimentPlan needs fewer people for a stronger push", () => {
  const people = (exposure: number) => experimentPlan({...link, exposure, outcome: {baseline: 0.2}}).people;
  expect(people(0.2)).toBeLessThan(people(0.1));
});

it("experimentPlan refuses no push and no people", () => {
  expect(() => experimentPlan({...link, exposure: 0, outcome: {baseline: 0.2}})).toThrow("exposure is 0");
  expect(() => experimentPlan({...link, peoplePerPeriod: 0, outcome: {baseline: 0.2}})).toThrow(
    "peoplePerPeriod is 0",
  );
});
