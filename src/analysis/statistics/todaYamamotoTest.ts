import {chiSquaredUpper} from "./distributions.js";
import {
  requireCount,
  requireFinite,
  requireOneOf,
  requireResidual,
  requireRows,
  requireSameLength,
  requireVariation,
} from "./guards.js";
import {lagged, trendColumns} from "./lagged.js";
import {leastSquares} from "./leastSquares.js";

export interface TodaYamamotoResult {
  chi2: number;
  /** The number of lags tested. */
  df: number;
  p: number;
}

/**
 * Toda and Yamamoto's test of Granger causality between series that may be integrated or cointegrated. One equation in levels
 * explains `effect` by lags 1 … lags + integration of both series; a Wald test asks whether the first `lags` of `cause` matter. The
 * extra `integration` lags absorb the unit roots and are not tested, which keeps χ² valid. s² = RSS/(n − k).
 *
 * Asymptotic: with 150 rows it rejects a true null somewhat too often, more so without a trend where there is one.
 *
 * @param integration the highest order of integration that either series may have, usually 1
 * @param trend `c`: constant; `ct`: constant and linear trend
 * @throws AnalysisError where lags is not a positive integer, integration not an integer from 0, a value is not finite, a series
 *   constant, lengths differ, rows are too few, regressors are collinear, or the effect is predicted without error
 * @example
 * todaYamamotoTest({cause: experience, effect: users, lags: 2, integration: 1, trend: "ct"}) // {chi2, df: 2, p}
 * @see Toda & Yamamoto, Statistical inference in vector autoregressions with possibly integrated processes, J. Econometrics 66, 1995
 */
export function todaYamamotoTest({
  cause,
  effect,
  lags,
  integration,
  trend,
}: {
  cause: ArrayLike<number>;
  effect: ArrayLike<number>;
  lags: number;
  integration: number;
  trend: "c" | "ct";
}): TodaYamamotoResult {
  requireCount("lags", lags, 1);
  requireCount("integration", integration);
  requireOneOf("trend", trend, ["c", "ct"]);
  requireSameLength("cause", cause, "effect", effect);
  requireFinite("cause", cause);
  requireFinite("effect", effect);
  requireVariation("cause", cause);
  requireVariation("effect", effect);
  const first = lags + integration;
  requireRows(effect.length, first);

  const order = Array.from({length: first}, (_, i) => i + 1);
  const untested = order.slice(lags);
  const tested = order.slice(0, lags);
  const deterministic = trendColumns(trend, effect.length, first);
  const others = [
    ...deterministic,
    ...order.map((l) => lagged(effect, l, first)),
    ...untested.map((l) => lagged(cause, l, first)),
  ];
  const names = [
    ...["constant", "trend"].slice(0, deterministic.length),
    ...order.map((l) => `effect.L${l}`),
    ...[...untested, ...tested].map((l) => `cause.L${l}`),
  ];
  const y = lagged(effect, 0, first);
  const full = leastSquares([...others, ...tested.map((l) => lagged(cause, l, first))], y, names);
  requireResidual("effect", y, full.rss);
  // The Wald statistic of zero restrictions equals the growth of the RSS over s².
  const restricted = leastSquares(others, y, names);
  const chi2 = Math.max(0, (restricted.rss - full.rss) / (full.rss / full.df));
  return {chi2, df: lags, p: chiSquaredUpper(chi2, lags)};
}
