import {fUpper} from "./distributions.js";
import {
  requireCount,
  requireFinite,
  requireResidual,
  requireRows,
  requireSameLength,
  requireVariation,
} from "./guards.js";
import {lagged, trendColumns} from "./lagged.js";
import {leastSquares} from "./leastSquares.js";

export interface GrangerResult {
  F: number;
  /** The number of lags. */
  df1: number;
  /** Rows after the lags, less the coefficients: n − lags − (2 lags + 1). */
  df2: number;
  p: number;
}

/**
 * Granger's test: do past values of `cause` help to predict `effect` beyond the effect's own past? F test of the equation with
 * `lags` lags of both series and a constant against the one without the cause, on the rows after the lags.
 *
 * Meant for stationary series: on trending or integrated ones it finds causes that are not there (use `todaYamamotoTest`). Equally
 * spaced rows in time order; missing values are refused.
 *
 * @throws AnalysisError where lags is not a positive integer, a value is not finite, a series is constant, lengths differ, rows are
 *   too few, regressors are collinear, or the effect is predicted without error
 * @example
 * grangerTest({cause: eggs, effect: chickens, lags: 4}) // {F, df1: 4, df2: 41, p}
 * @see Granger, Investigating causal relations by econometric models and cross-spectral methods, Econometrica 37(3), 1969
 */
export function grangerTest({
  cause,
  effect,
  lags,
}: {
  cause: ArrayLike<number>;
  effect: ArrayLike<number>;
  lags: number;
}): GrangerResult {
  requireCount("lags", lags, 1);
  requireSameLength("cause", cause, "effect", effect);
  requireFinite("cause", cause);
  requireFinite("effect", effect);
  requireVariation("cause", cause);
  requireVariation("effect", effect);
  requireRows(effect.length, lags);

  const order = Array.from({length: lags}, (_, i) => i + 1);
  const names = ["constant", ...order.map((l) => `effect.L${l}`), ...order.map((l) => `cause.L${l}`)];
  const y = lagged(effect, 0, lags);
  const own = [...trendColumns("c", effect.length, lags), ...order.map((l) => lagged(effect, l, lags))];
  const full = leastSquares([...own, ...order.map((l) => lagged(cause, l, lags))], y, names);
  requireResidual("effect", y, full.rss);
  const restricted = leastSquares(own, y, names);
  const F = Math.max(0, (restricted.rss - full.rss) / lags / (full.rss / full.df));
  return {F, df1: lags, df2: full.df, p: fUpper(F, lags, full.df)};
}
