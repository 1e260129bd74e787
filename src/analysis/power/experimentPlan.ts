import {AnalysisError} from "../../domain/errors.js";
import {meanSampleSize, twoProportionSampleSize} from "./sampleSize.js";

/** What an A/B test on a link is planned with. */
export interface ExperimentInput {
  /** Elasticity expected of the link. */
  elasticity: number;
  /** Relative change of the link's source in the treatment arm, e.g. 0.1 for 10 % more. */
  exposure: number;
  /** What is measured of each person: a share of people (`baseline`), or a quantity (`mean`, `sd` between people). */
  outcome: {baseline: number} | {mean: number; sd: number};
  /** New people who enter the test in a period, both arms together. */
  peoplePerPeriod: number;
  /** Periods that the effect takes; the last to enter are watched that long. */
  lag: number;
  power?: number;
  level?: number;
}

export interface ExperimentPlan {
  /** Relative change of the target that the elasticity promises for this exposure. */
  lift: number;
  perArm: number;
  people: number;
  /** From the first person's entry to the end of the watch over the last. */
  periods: number;
}

/**
 * The size of an A/B test that would settle a link: the source is changed by `exposure` in one arm, so that the target should change
 * by (1 + exposure)^elasticity − 1, and the test must find that.
 *
 * @throws {AnalysisError} where a number is outside its range.
 * @example
 * experimentPlan({elasticity: 0.5, exposure: 0.1, outcome: {baseline: 0.2}, peoplePerPeriod: 5000, lag: 3})
 * // {lift: 0.0488, perArm: 26835, people: 53670, periods: 14}
 */
export function experimentPlan({
  elasticity,
  exposure,
  outcome,
  peoplePerPeriod,
  lag,
  power = 0.8,
  level = 0.95,
}: ExperimentInput): ExperimentPlan {
  if (!(Number.isFinite(exposure) && exposure > -1 && exposure !== 0))
    throw new AnalysisError(`exposure is ${exposure}; it must be a number above −1 other than 0.`);
  if (!(Number.isFinite(peoplePerPeriod) && peoplePerPeriod > 0))
    throw new AnalysisError(`peoplePerPeriod is ${peoplePerPeriod}; it must be a number above 0.`);
  const lift = (1 + exposure) ** elasticity - 1;
  const perArm =
    "baseline" in outcome
      ? twoProportionSampleSize({baseline: outcome.baseline, lift, power, level})
      : meanSampleSize({sd: outcome.sd, difference: outcome.mean * lift, power, level});
  const people = 2 * perArm;
  return {lift, perArm, people, periods: Math.ceil(people / peoplePerPeriod) + lag};
}
