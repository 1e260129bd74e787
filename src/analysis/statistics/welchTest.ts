import {AnalysisError} from "../../domain/errors.js";
import type {Estimate} from "../loop/report.js";
import {studentP, tQuantile} from "./distributions.js";
import {requireCount, requireLevel} from "./guards.js";

/** One arm of an experiment on a quantity, as its summary. */
export interface MeanArm {
  n: number;
  mean: number;
  /** Sample standard deviation (divisor n − 1), in the unit of the mean. */
  sd: number;
}

export interface WelchResult {
  /** Treatment's mean less control's, in the unit of the means. */
  difference: Estimate;
  /** Treatment's mean over control's, less 1; null where a mean is not positive, for which the log ratio is undefined. */
  lift: Estimate | null;
  t: number;
  /** Welch and Satterthwaite's degrees of freedom, usually not an integer. */
  df: number;
  /** Two-sided. */
  p: number;
}

/**
 * Compares the means of two arms whose variances may differ (Welch's t test). The lift's interval is the delta method's on the log
 * ratio, with the same t quantile as the difference.
 *
 * @throws AnalysisError where n is not an integer from 2, a mean is not finite, an sd is negative or not finite, both sds are 0,
 *   or level is not inside (0, 1)
 * @example
 * welchTest({control: {n: 50, mean: 10, sd: 2}, treatment: {n: 60, mean: 11, sd: 3}})
 * // {difference: {value: 1, …}, lift: {value: 0.1, …}, t: 2.09, df: 103.3, p: 0.0394}
 * @see Welch, The generalization of "Student's" problem when several different population variances are involved, Biometrika 34, 1947
 */
export function welchTest({
  control,
  treatment,
  level = 0.95,
}: {
  control: MeanArm;
  treatment: MeanArm;
  level?: number;
}): WelchResult {
  requireLevel(level);
  const before = squaredError("control", control);
  const after = squaredError("treatment", treatment);
  if (before + after === 0)
    throw new AnalysisError("control.sd and treatment.sd are both 0; t is undefined.");

  const error = Math.sqrt(before + after);
  // The share of an arm in the variance, not the variance itself: squares of tiny variances would underflow.
  const share = before / (before + after);
  const df = 1 / (share ** 2 / (control.n - 1) + (1 - share) ** 2 / (treatment.n - 1));
  const value = treatment.mean - control.mean;
  const t = value / error;
  const critical = tQuantile((1 + level) / 2, df);
  return {
    difference: {value, low: value - critical * error, high: value + critical * error, level},
    lift:
      control.mean > 0 && treatment.mean > 0
        ? lift(control.mean, treatment.mean, before, after, critical, level)
        : null,
    t,
    df,
    p: studentP(t, df),
  };
}

/** The squared standard error of an arm's mean. */
function squaredError(name: string, {n, mean, sd}: MeanArm): number {
  requireCount(`${name}.n`, n, 2);
  if (!Number.isFinite(mean)) throw new AnalysisError(`${name}.mean is ${mean}; it must be a finite number.`);
  if (!(Number.isFinite(sd) && sd >= 0)) {
    throw new AnalysisError(`${name}.sd is ${sd}; it must be a finite number of at least 0.`);
  }
  return sd ** 2 / n;
}

function lift(
  control: number,
  treatment: number,
  squaredBefore: number,
  squaredAfter: number,
  critical: number,
  level: number,
): Estimate {
  const error = Math.sqrt(squaredBefore / control ** 2 + squaredAfter / treatment ** 2);
  const logRatio = Math.log(treatment / control);
  return {
    value: treatment / control - 1,
    low: Math.expm1(logRatio - critical * error),
    high: Math.expm1(logRatio + critical * error),
    level,
  };
}
