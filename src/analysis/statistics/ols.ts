import {AnalysisError} from "../../domain/errors.js";
import {type Covariance, robustCovariance} from "./covariance.js";
import {studentP} from "./distributions.js";
import {requireFinite, requireSameLength, requireVariation} from "./guards.js";
import {leastSquares} from "./leastSquares.js";

/** What a linear regression found; every map is by regressor, `(intercept)` among them. */
export interface Regression {
  coefficients: Record<string, number>;
  standardErrors: Record<string, number>;
  t: Record<string, number>;
  /** Two-sided, Student t with `df` degrees of freedom, whatever the covariance. */
  p: Record<string, number>;
  /** n − k. */
  df: number;
  /** Share of the variation explained: about the mean with an intercept, about zero without one. */
  r2: number;
  rss: number;
  residuals: number[];
  covariance: Record<string, Record<string, number>>;
  n: number;
}

/** The name of the constant among the coefficients. */
export const interceptName = "(intercept)";

export interface OlsInput {
  y: ArrayLike<number>;
  /** Regressors by name, each as long as `y`. */
  x: Readonly<Record<string, ArrayLike<number>>>;
  intercept?: boolean;
  covariance?: Covariance;
}

/**
 * Ordinary least squares: the linear combination of the regressors `x` closest to `y`, with classical,
 * heteroskedasticity-consistent (hc1, hc3) or Newey–West standard errors.
 *
 * Rows with a missing value are refused, not dropped: for Newey–West a gap would break the order in time, and a caller who
 * drops rows should know which. `newey-west` takes the rows to be in time order and evenly spaced. Where the fit is perfect
 * the standard errors are 0 up to rounding, and t and p say nothing.
 *
 * @throws AnalysisError where a value is not finite (naming variable and row), lengths differ, `y` is constant (zero without an
 *   intercept), a regressor is a linear combination of others (naming them), or there are no more rows than coefficients
 * @example
 * ols({y: [1, 3, 6, 8], x: {time: [0, 1, 2, 3]}}).coefficients // {"(intercept)": 0.9, time: 2.4}
 * ols({y, x: {price}, covariance: {type: "newey-west", lags: 4}}).standardErrors.price
 * @see Greene, Econometric Analysis (8th ed., 2018), ch. 3–4; for the covariances see covariance.ts
 */
export function ols({y, x, intercept = true, covariance = {type: "classical"}}: OlsInput): Regression {
  requireFinite("y", y);
  const names = Object.keys(x);
  for (const name of names) {
    requireSameLength(`x.${name}`, x[name], "y", y);
    requireFinite(`x.${name}`, x[name]);
  }
  const columns = names.map((name) => x[name]);
  if (intercept) {
    if (names.includes(interceptName)) {
      throw new AnalysisError(
        `x.${interceptName} clashes with the intercept; rename it or set intercept to false.`,
      );
    }
    names.unshift(interceptName);
    columns.unshift(new Float64Array(y.length).fill(1));
  }
  if (names.length === 0)
    throw new AnalysisError("x is empty and there is no intercept; name at least one regressor.");
  return regress({names, columns, y, intercept, covariance});
}

/**
 * The same regression on columns that were built, not given: lags and dummies of validated series.
 *
 * @param intercept whether the columns span a constant, so that r² is about the mean
 * @throws AnalysisError as `ols`, but for missing values, which it does not look for
 * @example
 * regress({names: ["(intercept)", "y.L1"], columns: [ones, lagged], y, intercept: true, covariance: {type: "classical"}})
 */
export function regress({
  names,
  columns,
  y,
  intercept,
  covariance,
}: {
  names: readonly string[];
  columns: readonly ArrayLike<number>[];
  y: ArrayLike<number>;
  intercept: boolean;
  covariance: Covariance;
}): Regression {
  const n = y.length;
  const k = names.length;
  const fit = leastSquares(columns, y, names);
  if (intercept) requireVariation("y", y);
  const total = sumOfSquares(y, intercept);
  if (total === 0) throw new AnalysisError("y is zero in every row; there is nothing to explain.");
  const matrix = robustCovariance(columns, fit, covariance);

  const byName = <T>(value: (j: number) => T) => Object.fromEntries(names.map((name, j) => [name, value(j)]));
  const error = (j: number) => Math.sqrt(matrix[j * k + j]);
  return {
    coefficients: byName((j) => fit.coefficients[j]),
    standardErrors: byName(error),
    t: byName((j) => fit.coefficients[j] / error(j)),
    p: byName((j) => studentP(fit.coefficients[j] / error(j), fit.df)),
    df: fit.df,
    r2: 1 - fit.rss / total,
    rss: fit.rss,
    residuals: Array.from(fit.residuals),
    covariance: byName((i) => byName((j) => matrix[i * k + j])),
    n,
  };
}

function sumOfSquares(y: ArrayLike<number>, centred: boolean): number {
  const values = Array.from(y);
  const mean = centred ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
