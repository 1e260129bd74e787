import {AnalysisError} from "../../domain/errors.js";
import {studentP} from "./distributions.js";
import {
  requireCount,
  requireFinite,
  requireOneOf,
  requireRows,
  requireSameLength,
  requireVariation,
} from "./guards.js";
import {lagged, type Trend, trendColumns} from "./lagged.js";
import {interceptName, regress, type Regression} from "./ols.js";

/** One estimated quantity with its t test. */
export interface Coefficient {
  value: number;
  standardError: number;
  t: number;
  /** Two-sided, Student t with the regression's degrees of freedom. */
  p: number;
}

export interface ArdlResult extends Regression {
  /** Long-run multiplier of each regressor: what y moves in the end when it moves by 1 for good. */
  longRun: Record<string, Coefficient>;
}

/**
 * Autoregressive distributed lag model: y on `yLags` lags of itself and, for each regressor, lags 0 … `xLags[name]`, over the rows
 * after the longest lag; classical covariance.
 *
 * Coefficients are named `(intercept)`, `trend` (1 in row 0 of the series), `y.L1` …, `name.L0` …. The long-run multiplier is
 * θ = Σβ/(1 − Σφ), its standard error by the delta method. Near a unit root (Σφ close to 1) θ and its standard error explode and
 * a t test of it is unreliable: conclude nothing there. `r2` is about the mean with a constant, about zero with trend "n".
 *
 * @param xLags longest lag of each regressor; 0 takes only its current value
 * @param trend `n`: none; `c`: constant; `ct`: constant and linear trend
 * @throws AnalysisError where a value is not finite (naming series and row), y is constant, lengths differ, lags are not integers
 *   from 0, `xLags` does not name the same regressors as `x`, a regressor is called `y`, rows are too few, regressors are
 *   collinear, or Σφ is exactly 1
 * @example
 * ardl({y: money, x: {income, bonds}, yLags: 2, xLags: {income: 1, bonds: 0}, trend: "c"}).longRun.income
 * @see Pesaran & Shin, An autoregressive distributed-lag modelling approach to cointegration analysis, 1999
 */
export function ardl({
  y,
  x,
  yLags,
  xLags,
  trend,
}: {
  y: ArrayLike<number>;
  x: Readonly<Record<string, ArrayLike<number>>>;
  yLags: number;
  xLags: Readonly<Record<string, number>>;
  trend: Trend;
}): ArdlResult {
  requireOneOf("trend", trend, ["n", "c", "ct"]);
  requireCount("yLags", yLags);
  requireFinite("y", y);
  requireVariation("y", y);
  for (const name of new Set([...Object.keys(x), ...Object.keys(xLags)])) {
    if (!Object.hasOwn(x, name))
      throw new AnalysisError(`xLags names ${name}, which is not among the regressors x.`);
    if (!Object.hasOwn(xLags, name))
      throw new AnalysisError(`xLags.${name} is missing; give the longest lag of x.${name}.`);
    if (name === "y")
      throw new AnalysisError("x.y would share its coefficients' names with the lags of y; rename it.");
    requireCount(`xLags.${name}`, xLags[name]);
    requireSameLength(`x.${name}`, x[name], "y", y);
    requireFinite(`x.${name}`, x[name]);
  }
  const first = Math.max(yLags, ...Object.values(xLags));
  requireRows(y.length, first);

  const deterministic = trendColumns(trend, y.length, first);
  const names = [interceptName, "trend"].slice(0, deterministic.length);
  const columns = [...deterministic];
  const add = (name: string, values: ArrayLike<number>, from: number, to: number) => {
    for (let lag = from; lag <= to; lag++) {
      names.push(`${name}.L${lag}`);
      columns.push(lagged(values, lag, first));
    }
  };
  add("y", y, 1, yLags);
  for (const name of Object.keys(x)) add(name, x[name], 0, xLags[name]);
  if (names.length === 0)
    throw new AnalysisError("the equation is empty; add lags of y, a regressor or a trend.");

  const regression = regress({
    names,
    columns,
    y: lagged(y, 0, first),
    intercept: trend !== "n",
    covariance: {type: "classical"},
  });
  const own = Array.from({length: yLags}, (_, i) => `y.L${i + 1}`);
  const longRun = Object.fromEntries(
    Object.keys(x).map((name) => {
      const current = Array.from({length: xLags[name] + 1}, (_, lag) => `${name}.L${lag}`);
      return [name, longRunMultiplier(regression, own, current)];
    }),
  );
  return {...regression, longRun};
}

/** θ = Σβ/(1 − Σφ); its gradient is 1/(1 − Σφ) in each β and θ/(1 − Σφ) in each φ. */
function longRunMultiplier(
  {coefficients, covariance, df}: Regression,
  own: string[],
  current: string[],
): Coefficient {
  const sum = (names: string[]) => names.reduce((total, name) => total + coefficients[name], 0);
  const remainder = 1 - sum(own);
  if (remainder === 0) throw new AnalysisError("the lags of y sum to 1; there is no long run.");
  const value = sum(current) / remainder;
  const gradient = [
    ...current.map((name) => [name, 1 / remainder] as const),
    ...own.map((name) => [name, value / remainder] as const),
  ];
  let variance = 0;
  for (const [row, left] of gradient)
    for (const [column, right] of gradient) variance += left * right * covariance[row][column];
  const standardError = Math.sqrt(variance);
  const t = value / standardError;
  return {value, standardError, t, p: studentP(t, df)};
}
