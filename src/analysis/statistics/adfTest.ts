import {AnalysisError} from "../../domain/errors.js";
import {normalLower} from "./distributions.js";
import {requireCount, requireFinite, requireOneOf, requireResidual, requireVariation} from "./guards.js";
import {lagged, trendColumns} from "./lagged.js";
import {leastSquares, type LeastSquaresFit} from "./leastSquares.js";

export interface AdfResult {
  /** t of the lagged level; very negative speaks against a unit root. */
  statistic: number;
  /** MacKinnon's approximate p of "there is a unit root". */
  p: number;
  /** Lagged differences in the equation. */
  lags: number;
  /** Rows of the equation: length − 1 − lags. */
  n: number;
}

/**
 * Augmented Dickey–Fuller test of a unit root: Δxₜ on xₜ₋₁, `lags` lagged differences and the deterministic terms.
 *
 * With lags "aic" the orders 0 … maxLags are compared by Akaike's criterion on the same rows (those that the longest needs), and the
 * chosen equation is estimated again on all its rows, as statsmodels' adfuller does. p is MacKinnon's (1994) approximation to the
 * asymptotic distribution, as adfuller computes it; outside the range that he tabulated it is exactly 0 or 1.
 *
 * @param trend `c`: constant; `ct`: constant and linear trend
 * @param maxLags longest order that "aic" may choose, unused with a number of lags; by default ⌈12 (n/100)^¼⌉, or what the rows allow
 * @throws AnalysisError where a value is not finite, the series is constant or moves without error, lags or maxLags is not an integer
 *   from 0 or is too long for the rows
 * @example
 * adfTest({x: users, trend: "ct", lags: "aic"}) // {statistic: -2.1, p: 0.54, lags: 3, n: 152}
 * @see MacKinnon, Approximate asymptotic distribution functions for unit-root and cointegration tests, JBES 12(2), 1994
 * @see Said & Dickey, Testing for unit roots in autoregressive-moving average models of unknown order, Biometrika 71(3), 1984
 */
export function adfTest({
  x,
  trend,
  lags,
  maxLags,
}: {
  x: ArrayLike<number>;
  trend: "c" | "ct";
  lags: number | "aic";
  maxLags?: number;
}): AdfResult {
  requireOneOf("trend", trend, ["c", "ct"]);
  requireFinite("x", x);
  requireVariation("x", x);
  const allowed = Math.floor(x.length / 2) - trend.length - 1;
  if (allowed < 0)
    throw new AnalysisError(`x has ${x.length} rows; with trend ${trend} it needs ${2 * trend.length + 2}.`);
  const chosen = lags === "aic" ? orderByAic(x, trend, longest(x.length, allowed, maxLags)) : lags;
  requireCount("lags", chosen);
  if (chosen > allowed) throw tooLong("lags", chosen, allowed, x.length);

  const {fit, y} = equation(x, trend, chosen, chosen);
  requireResidual("x", y, fit.rss);
  const statistic = fit.coefficients[0] / Math.sqrt((fit.inverse[0] * fit.rss) / fit.df);
  return {statistic, p: mackinnonP(statistic, trend), lags: chosen, n: y.length};
}

function longest(rows: number, allowed: number, maxLags: number | undefined): number {
  if (maxLags === undefined) return Math.min(Math.ceil(12 * (rows / 100) ** 0.25), allowed);
  requireCount("maxLags", maxLags);
  if (maxLags > allowed) throw tooLong("maxLags", maxLags, allowed, rows);
  return maxLags;
}

function tooLong(name: string, value: number, allowed: number, rows: number): AnalysisError {
  return new AnalysisError(`${name} is ${value}; with ${rows} rows it must be at most ${allowed}.`);
}

/** Smallest order among those with the lowest AIC. */
function orderByAic(x: ArrayLike<number>, trend: "c" | "ct", maxLags: number): number {
  let best = maxLags;
  let lowest = Infinity;
  for (let order = 0; order <= maxLags; order++) {
    const {fit, y} = equation(x, trend, order, maxLags);
    const aic = y.length * Math.log(fit.rss / y.length) + 2 * fit.coefficients.length;
    if (aic < lowest) [best, lowest] = [order, aic];
  }
  return best;
}

/** Δx on its level, its lagged differences and the trend, over the rows that `spared` lags leave. */
function equation(
  x: ArrayLike<number>,
  trend: "c" | "ct",
  lags: number,
  spared: number,
): {fit: LeastSquaresFit; y: Float64Array} {
  const first = spared + 1;
  const differences = Float64Array.from({length: x.length}, (_, i) => (i === 0 ? NaN : x[i] - x[i - 1]));
  const order = Array.from({length: lags}, (_, i) => i + 1);
  const deterministic = trendColumns(trend, x.length, first);
  const columns = [lagged(x, 1, first), ...order.map((l) => lagged(differences, l, first)), ...deterministic];
  const names = ["x.L1", ...order.map((l) => `Δx.L${l}`), "constant", "trend"].slice(0, columns.length);
  const y = lagged(differences, 0, first);
  return {fit: leastSquares(columns, y, names), y};
}

/** Response surfaces for one series: Φ of a polynomial in the statistic, one for the left tail and one for the rest. */
const surfaces = {
  c: {
    min: -18.83,
    max: 2.74,
    split: -1.61,
    tail: [2.1659, 1.4412, 0.038269],
    rest: [1.7339, 0.93202, -0.12745, -0.010368],
  },
  ct: {
    min: -16.18,
    max: 0.7,
    split: -2.89,
    tail: [3.2512, 1.6047, 0.049588],
    rest: [2.5261, 0.61654, -0.37956, -0.060285],
  },
};

function mackinnonP(statistic: number, trend: "c" | "ct"): number {
  const {min, max, split, tail, rest} = surfaces[trend];
  if (statistic > max) return 1;
  if (statistic < min) return 0;
  const polynomial = statistic <= split ? tail : rest;
  return normalLower(polynomial.reduceRight((sum, coefficient) => sum * statistic + coefficient, 0));
}
