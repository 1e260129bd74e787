import {AnalysisError} from "../../domain/errors.js";
import {leastSquares} from "../statistics/leastSquares.js";
import {quantileSorted} from "../statistics/quantile.js";
import type {Random} from "../statistics/random.js";
import {studentP, tQuantile} from "../statistics/distributions.js";
import {fieller} from "./fieller.js";
import {fillGaps} from "./fillGaps.js";
import {createPivot} from "./longRunPivot.js";
import type {Pivot} from "./longRunPivot.js";

export interface LongRunInput {
  /** The outcome, one value a period; `NaN` where missing. */
  y: ArrayLike<number>;
  /** The source, as long as `y`. */
  x: ArrayLike<number>;
  /** Terms that enter as they are (intercept, trend, seasons): columns as long as `y`, no gaps. */
  terms: readonly ArrayLike<number>[];
  /** Covariates: each enters with lags 0..covariateLags. */
  covariates: readonly ArrayLike<number>[];
  covariateLags: number;
  /** Own lags of the outcome, at least 1. */
  yLags: number;
  /** First and last lag of the source. */
  xLags: readonly [number, number];
}

export interface LongRunEffect {
  /** Change of the outcome, in the long run, when the source changes by one for good: Σβ / (1 − Σφ). */
  value: number;
  /** Interval at the level asked for; null where the data do not bound the effect. */
  interval: {low: number; high: number} | null;
  /** Two-sided p of "no effect", calibrated by the bootstrap. */
  p: number;
  /** Uncalibrated t of "no effect". */
  t: number;
  /** By how much the bootstrap widens Student's critical value; 1 would be textbook. */
  widening: number;
  /** t of the outcome's return to its level, (1 − Σφ) over its standard error: an error-correction statistic. */
  returnT: number;
  /** Effect of each lag of the source alone, with its standard error. */
  profile: {lag: number; value: number; standardError: number}[];
  residuals: Float64Array;
  /** Rows of the equation. */
  n: number;
  df: number;
}

/**
 * The long-run effect of one series on another from an autoregressive distributed lag equation with fixed lag orders, and an
 * interval that keeps its promise in small samples: Fieller's, with the critical value of a recursive residual bootstrap whose
 * autoregression is corrected for small-sample bias.
 *
 * Why not the delta method with lags chosen by AICc: on loops with known truth those intervals covered 88 % instead of 95 %.
 * Missing outcomes leave their own row out; missing lags are filled by straight lines, in the data and in every bootstrap draw
 * alike, so that the critical value pays for it.
 *
 * @param draws Bootstrap draws, e.g. 399; 0 gives textbook t intervals.
 * @param random Seeded.
 * @throws {AnalysisError} with fewer rows than coefficients plus ten, or collinear terms.
 * @example
 * longRunEffect({y, x, terms: Object.values(calendarTerms(y.length, "week")), covariates: [], covariateLags: 0, yLags: 2,
 *   xLags: [1, 8]}, {level: 0.95, draws: 399, random: createRandom(1)}).interval // {low: 0.19, high: 0.44}
 * @see Pesaran, Shin & Smith, "Bounds testing approaches to the analysis of level relationships", J. Appl. Econometrics 16, 2001
 * @see Kilian, "Small-sample confidence intervals for impulse response functions", Rev. Econ. Statistics 80(2), 1998
 */
export function longRunEffect(
  input: LongRunInput,
  {level, draws, random}: {level: number; draws: number; random: Random},
): LongRunEffect {
  const equation = arrange(input);
  const {rows, start, fixed, sourceColumns, y, yLags} = equation;
  const n = rows.length;
  const k = fixed.length + yLags;
  if (n < k + 10)
    throw new AnalysisError(
      `${n} usable periods are too few for an equation of ${k} coefficients: at least ${k + 10} are needed`,
    );
  const outcome = Float64Array.from(rows, (t) => y[t]);
  const lagged = Array.from({length: yLags}, (_, l) => Float64Array.from(rows, (t) => y[t - l - 1]));
  const fit = leastSquares([...fixed, ...lagged], outcome);
  const weight = (j: number) => (sourceColumns.has(j) ? 1 : 0);
  const own = (j: number) => (j >= fixed.length ? 1 : 0);
  const sum = (w: (j: number) => number) => fit.coefficients.reduce((total, b, j) => total + w(j) * b, 0);
  const s2 = fit.rss / fit.df;
  const covariance = (u: (j: number) => number, v: (j: number) => number) => {
    let total = 0;
    for (let i = 0; i < k; i++)
      if (u(i) !== 0) for (let j = 0; j < k; j++) total += u(i) * v(j) * fit.inverse[i * k + j];
    return s2 * total;
  };
  const numerator = sum(weight);
  const denominator = 1 - sum(own);
  const variance = {
    numerator: covariance(weight, weight),
    denominator: covariance(own, own),
    covariance: -covariance(weight, own),
  };
  const pivot = createPivot({fixed, sourceColumns, rows, start, yLags});
  const textbook = tQuantile((1 + level) / 2, fit.df);
  const critical =
    draws === 0
      ? textbook
      : bootstrapCritical(pivot, y, Array.from(fit.coefficients.subarray(fixed.length)), {
          level,
          draws,
          random,
        });
  const t = numerator / Math.sqrt(variance.numerator);
  return {
    value: numerator / denominator,
    interval: fieller(numerator, denominator, variance, critical),
    t,
    p: studentP((t * textbook) / critical, fit.df),
    widening: critical / textbook,
    returnT: denominator / Math.sqrt(variance.denominator),
    profile: [...sourceColumns].map((column, i) => ({
      lag: input.xLags[0] + i,
      value: fit.coefficients[column],
      standardError: Math.sqrt(s2 * fit.inverse[column * k + column]),
    })),
    residuals: fit.residuals,
    n,
    df: fit.df,
  };
}

/** The equation's columns on the rows that can be used. */
function arrange({y, x, terms, covariates, covariateLags, yLags, xLags}: LongRunInput) {
  const filled = {y: fillGaps(y), x: fillGaps(x), covariates: covariates.map(fillGaps)};
  const all = [filled.y, filled.x, ...filled.covariates];
  const length = filled.y.length;
  let first = 0;
  let last = length - 1;
  while (first < length && all.some((series) => Number.isNaN(series[first]))) first++;
  while (last > first && all.some((series) => Number.isNaN(series[last]))) last--;
  // Centring costs no meaning (there is an intercept) and keeps the bootstrap's cross products accurate.
  const span = filled.y.slice(first, last + 1);
  const mean = span.reduce((total, value) => total + value, 0) / span.length;
  const centred = filled.y.map((value) => value - mean);
  const start = first + Math.max(yLags, xLags[1], covariates.length > 0 ? covariateLags : 0);
  const rows: number[] = [];
  for (let t = start; t <= last; t++) if (!Number.isNaN(y[t])) rows.push(t);
  const column = (series: ArrayLike<number>, lag: number) => Float64Array.from(rows, (t) => series[t - lag]);
  const fixed = terms.map((term) => column(term, 0));
  const sourceColumns = new Set<number>();
  for (let lag = xLags[0]; lag <= xLags[1]; lag++) {
    sourceColumns.add(fixed.length);
    fixed.push(column(filled.x, lag));
  }
  for (const covariate of filled.covariates)
    for (let lag = 0; lag <= covariateLags; lag++) fixed.push(column(covariate, lag));
  return {rows, start, fixed, sourceColumns, y: centred, yLags};
}

/** The |pivot| that a share `level` of bootstrap worlds stays below, in a world like the fitted one. */
function bootstrapCritical(
  pivot: Pivot,
  y: readonly number[],
  phi: number[],
  {level, draws, random}: {level: number; draws: number; random: Random},
): number {
  const world = pivot.world(y, phi);
  const mean = phi.map(() => 0);
  for (let draw = 0; draw < draws; draw++) {
    const again = pivot.ownLags(world.draw(random));
    again.forEach((value, l) => (mean[l] += value / draws));
  }
  const corrected = pivot.world(y, pivot.correct(phi, mean));
  const sizes = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++)
    sizes[draw] = Math.abs(pivot.statistic(corrected.draw(random), corrected.effect));
  return quantileSorted(sizes.sort(), level);
}
