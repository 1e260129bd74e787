import {AnalysisError} from "../../domain/errors.js";
import type {Estimate} from "../loop/report.js";
import {normalP, normalQuantile} from "./distributions.js";
import {requireCount, requireLevel} from "./guards.js";

/** One arm of an experiment on a yes-or-no outcome. */
export interface ProportionArm {
  /** People (or trials) in the arm. */
  n: number;
  successes: number;
}

export interface TwoProportionResult {
  /** Treatment's share less control's, with Wald's interval. */
  difference: Estimate;
  /** Treatment's share over control's, less 1; null where an arm has no success, for which the log ratio is undefined. */
  lift: Estimate | null;
  z: number;
  /** Two-sided, normal. */
  p: number;
}

/**
 * Compares the shares of successes of two arms. z pools both arms' share for its standard error, as the null hypothesis has it; the
 * difference's interval (Wald) does not pool; the lift's interval is the delta method's on the log ratio. All are large-sample: trust
 * them from some ten successes and ten failures an arm.
 *
 * @throws AnalysisError where a count is not an integer, n is below 1, successes exceed n, level is not inside (0, 1), or both arms
 *   hold only successes or only failures
 * @example
 * twoProportionTest({control: {n: 1000, successes: 100}, treatment: {n: 1000, successes: 130}})
 * // {difference: {value: 0.03, …}, lift: {value: 0.3, …}, z: 2.10, p: 0.0355}
 * @see Agresti, Categorical Data Analysis (3rd ed., 2013), §3.1–3.2
 */
export function twoProportionTest({
  control,
  treatment,
  level = 0.95,
}: {
  control: ProportionArm;
  treatment: ProportionArm;
  level?: number;
}): TwoProportionResult {
  requireLevel(level);
  const before = share("control", control);
  const after = share("treatment", treatment);
  const pooled = (control.successes + treatment.successes) / (control.n + treatment.n);
  if (pooled === 0 || pooled === 1) {
    throw new AnalysisError(
      `both arms hold only ${pooled === 0 ? "failures" : "successes"}; their shares cannot be compared.`,
    );
  }
  const z = (after - before) / Math.sqrt(pooled * (1 - pooled) * (1 / control.n + 1 / treatment.n));
  const critical = normalQuantile((1 + level) / 2);

  const value = after - before;
  const reach =
    critical * Math.sqrt((before * (1 - before)) / control.n + (after * (1 - after)) / treatment.n);
  return {
    difference: {value, low: value - reach, high: value + reach, level},
    lift: before > 0 && after > 0 ? liftOf(before, after, control, treatment, critical, level) : null,
    z,
    p: normalP(z),
  };
}

function share(name: string, {n, successes}: ProportionArm): number {
  requireCount(`${name}.n`, n, 1);
  requireCount(`${name}.successes`, successes);
  if (successes > n)
    throw new AnalysisError(`${name}.successes is ${successes}; it must be at most ${name}.n (${n}).`);
  return successes / n;
}

function liftOf(
  before: number,
  after: number,
  control: ProportionArm,
  treatment: ProportionArm,
  critical: number,
  level: number,
): Estimate {
  const error = Math.sqrt((1 - before) / control.successes + (1 - after) / treatment.successes);
  const logRatio = Math.log(after / before);
  return {
    value: after / before - 1,
    low: Math.expm1(logRatio - critical * error),
    high: Math.expm1(logRatio + critical * error),
    level,
  };
}
