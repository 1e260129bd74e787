import {AnalysisError} from "../../domain/errors.js";
import type {LinkName} from "../../domain/links.js";
import type {LoopDataset} from "../../domain/loop.js";
import {tQuantile} from "../statistics/distributions.js";
import {leastSquares} from "../statistics/leastSquares.js";
import {ols} from "../statistics/ols.js";
import {calendarTerms} from "./calendarTerms.js";
import {linkSeries} from "./linkSeries.js";
import {usableCovariates} from "./usableCovariates.js";
import type {Estimate} from "./report.js";

/** What is left of both series once trend and season are taken off, against each other. */
export interface LinkScatter {
  /** `x` and `y` on the scales of the measures, better up; 0 is the calendar's expectation. */
  points: {period: string; x: number; y: number}[];
  /** Straight line with its band, along x. */
  line: {x: number; y: number; low: number; high: number}[];
  /** Of that line. */
  slope: Estimate;
  level: number;
}

/**
 * The scatter behind a link: source, `lag` periods before, and target, both as deviations from their trend and season, with a line
 * fitted by least squares and a band from Newey–West standard errors. It shows one lag alone; the link's elasticity counts every lag
 * and the target's own inertia, so the slopes need not agree.
 *
 * @returns null where there are too few common periods.
 * @example
 * linkScatter(loop, "business", 4, 0.95)?.points.length // 152
 */
export function linkScatter(
  loop: LoopDataset,
  link: LinkName,
  lag: number,
  level: number,
): LinkScatter | null {
  const series = linkSeries(loop, link);
  if (series === null) return null;
  const {source, target} = series;
  const covariates = usableCovariates(loop, link).map((name) => loop.columns[name]);
  const rows = target.flatMap((value, t) =>
    [value, source[t - lag] ?? NaN, ...covariates.map((column) => column[t])].every((at) => !Number.isNaN(at))
      ? [t]
      : [],
  );
  const terms = [...Object.values(calendarTerms(target.length, loop.cadence)), ...covariates];
  const columns = terms.map((term) => rows.map((t) => term[t]));
  try {
    const x = Array.from(
      leastSquares(
        columns,
        rows.map((t) => source[t - lag]),
      ).residuals,
    );
    const y = Array.from(
      leastSquares(
        columns,
        rows.map((t) => target[t]),
      ).residuals,
    );
    if (
      isRounding(
        x,
        rows.map((t) => source[t - lag]),
      ) ||
      isRounding(
        y,
        rows.map((t) => target[t]),
      )
    )
      return null;
    const lags = Math.floor(4 * (rows.length / 100) ** (2 / 9));
    const fit = ols({y, x: {x}, covariance: {type: "newey-west", lags, smallSample: true}});
    const {covariance} = fit;
    const critical = tQuantile((1 + level) / 2, fit.df);
    const margin = critical * fit.standardErrors.x;
    const {x: value} = fit.coefficients;
    const slope = {value, low: value - margin, high: value + margin, level};
    const [low, high] = [Math.min(...x), Math.max(...x)];
    const line = Array.from({length: 25}, (_, i) => {
      const at = low + ((high - low) * i) / 24;
      const value = fit.coefficients["(intercept)"] + fit.coefficients.x * at;
      const variance =
        covariance["(intercept)"]["(intercept)"] +
        2 * at * covariance["(intercept)"].x +
        at * at * covariance.x.x;
      const half = critical * Math.sqrt(Math.max(0, variance));
      return {x: at, y: value, low: value - half, high: value + half};
    });
    return {points: rows.map((t, i) => ({period: loop.periods[t], x: x[i], y: y[i]})), line, slope, level};
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return null;
  }
}

/** Whether what is left of a series is nothing but rounding. */
function isRounding(rest: readonly number[], series: readonly number[]): boolean {
  const size = (values: readonly number[]) => Math.max(...values.map(Math.abs));
  return size(rest) < 1e-9 * size(series);
}
