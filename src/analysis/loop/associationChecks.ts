import {AnalysisError} from "../../domain/errors.js";
import {normalP} from "../statistics/distributions.js";
import {leastSquares} from "../statistics/leastSquares.js";
import {ljungBoxTest} from "../statistics/ljungBoxTest.js";
import {todaYamamotoTest} from "../statistics/todaYamamotoTest.js";
import {fillGaps} from "./fillGaps.js";
import type {CheckResult} from "./linkEvidence.js";
import type {LongRunEffect, LongRunInput} from "./longRunEffect.js";
import {checkTexts} from "./texts.js";

/** Largest share of missing periods with which an association is still read. */
const MOST_MISSING = 1 / 3;

/** Below this t of the return to its level, a series may as well wander: 10 % of random walks with a trend get beyond it (Dickey–Fuller). */
const LEAST_RETURN = 3.13;

/** Runs a test that may find its input undefined; the check then counts as not applicable, and says so. */
function attempt(name: CheckResult["name"], run: () => CheckResult): CheckResult {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return {name, passed: null, statistic: null, p: null, note: checkTexts.notRun(error.message)};
  }
}

/**
 * Whether the arrow points the other way: Toda and Yamamoto's test in both directions, with a trend. It fails where the target leads
 * the source and the source does not lead the target; in a closed loop both may lead.
 */
export function reverseDirection(
  source: readonly number[],
  target: readonly number[],
  lags: number,
): CheckResult {
  return attempt("reverse direction", () => {
    const [cause, effect] = common(fillGaps(source), fillGaps(target));
    const options = {lags, integration: 1, trend: "ct"} as const;
    const forward = todaYamamotoTest({cause, effect, ...options});
    const reverse = todaYamamotoTest({cause: effect, effect: cause, ...options});
    const passed = reverse.p >= 0.05 || forward.p < 0.05;
    return {
      name: "reverse direction",
      passed,
      statistic: reverse.chi2,
      p: reverse.p,
      note: checkTexts.reverse(reverse.p, forward.p),
    };
  });
}

/** Whether the target returns to a level at all once the source is given; where it wanders, no long-run effect can be read. */
export function unitRoots({returnT}: LongRunEffect): CheckResult {
  if (returnT === null)
    return {name: "unit roots", passed: null, statistic: null, p: null, note: checkTexts.unitRootsNotNeeded};
  const passed = returnT > LEAST_RETURN;
  return {name: "unit roots", passed, statistic: -returnT, p: null, note: checkTexts.unitRoots(passed)};
}

/** Whether the equation's residuals are still predictable from their own past, so that its interval would be too narrow. */
export function autocorrelation(effect: LongRunEffect, yLags: number): CheckResult {
  return attempt("autocorrelation", () => {
    const lags = Math.max(yLags + 2, Math.min(10, Math.floor(effect.n / 5)));
    const {Q, p} = ljungBoxTest({x: effect.residuals, lags, fitted: yLags});
    return {
      name: "autocorrelation",
      passed: p >= 0.001,
      statistic: Q,
      p,
      note: checkTexts.autocorrelation(p),
    };
  });
}

/**
 * Whether shifted sources explain the target as well as the real one: the share of placebos of at least the same strength.
 * Slow common movements pass a t test; they do not pass this.
 */
export function placebo(
  strength: number,
  placebos: readonly (readonly number[])[],
  statistic: (source: readonly number[]) => number,
): CheckResult {
  return attempt("placebo", () => {
    const asLarge = placebos.filter((source) => statistic(source) >= strength).length;
    const p = (1 + asLarge) / (1 + placebos.length);
    return {
      name: "placebo",
      passed: p <= 0.1,
      statistic: strength,
      p,
      note: checkTexts.placebo(asLarge, placebos.length),
    };
  });
}

/**
 * Whether something drives both series within the same period: the correlation of what is new in each, once the past of both,
 * the calendar and the covariates are known. A cause that works with a delay leaves none.
 */
export function commonDriver(input: LongRunInput, covariates: readonly string[]): CheckResult {
  return attempt("common driver", () => {
    const {y, x, terms, covariateLags} = input;
    const filled = {y: fillGaps(y), x: fillGaps(x), covariates: input.covariates.map(fillGaps)};
    const lags = 2;
    const start = Math.max(lags, filled.covariates.length > 0 ? covariateLags : 0);
    const rows: number[] = [];
    const whole = (t: number) =>
      [filled.y, filled.x, ...filled.covariates].every((series) => !Number.isNaN(series[t]));
    for (let t = start; t < filled.y.length; t++)
      if (!Number.isNaN(y[t]) && !Number.isNaN(x[t]) && whole(t - start)) rows.push(t);
    const column = (series: ArrayLike<number>, lag: number) => rows.map((t) => series[t - lag]);
    const known = [
      ...terms.map((term) => column(term, 0)),
      ...[1, 2].flatMap((lag) => [column(filled.y, lag), column(filled.x, lag)]),
      ...filled.covariates.flatMap((series) =>
        Array.from({length: covariateLags + 1}, (_, lag) => column(series, lag)),
      ),
    ];
    const [a, b] = [filled.y, filled.x].map((series) => leastSquares(known, column(series, 0)));
    let cross = 0;
    a.residuals.forEach((value, i) => (cross += value * b.residuals[i]));
    const r = cross / Math.sqrt(a.rss * b.rss);
    if (!Number.isFinite(r)) throw new AnalysisError("nothing is left of one of the series");
    const p = normalP(Math.atanh(r) * Math.sqrt(Math.max(1, a.df - 2)));
    return {
      name: "common driver",
      passed: p >= 0.01,
      statistic: r,
      p,
      note: checkTexts.commonDriver(r, p >= 0.01, covariates),
    };
  });
}

/** Whether enough periods are there, in which every series is known. */
export function missingWeeks(...series: readonly (readonly number[])[]): CheckResult {
  const periods = series[0].length;
  const missing = series[0].filter((_, t) => series.some((values) => Number.isNaN(values[t]))).length;
  const share = missing / periods;
  const passed = share <= MOST_MISSING;
  return {
    name: "missing weeks",
    passed,
    statistic: missing,
    p: null,
    note: checkTexts.missing(missing, periods, passed),
  };
}

/** The span in which both series are known. */
function common(a: number[], b: number[]): [number[], number[]] {
  const both = a.map((value, t) => !Number.isNaN(value) && !Number.isNaN(b[t]));
  const [first, last] = [both.indexOf(true), both.lastIndexOf(true)];
  return [a.slice(first, last + 1), b.slice(first, last + 1)];
}
