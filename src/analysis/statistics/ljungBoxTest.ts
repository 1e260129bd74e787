import {AnalysisError} from "../../domain/errors.js";
import {chiSquaredUpper} from "./distributions.js";
import {requireCount, requireFinite, requireVariation} from "./guards.js";

export interface LjungBoxResult {
  Q: number;
  /** lags − fitted. */
  df: number;
  p: number;
}

/**
 * Ljung and Box's test that the first `lags` autocorrelations of a series are all zero: Q = n(n + 2) Σ rₗ²/(n − l), χ².
 *
 * @param fitted autoregressive and moving-average coefficients that were fitted to get `x`, when it holds residuals
 * @throws AnalysisError where a value is not finite, the series is constant, lags is not an integer from 1 to n − 1, or fitted is not an
 *   integer from 0 to lags − 1
 * @example
 * ljungBoxTest({x: residuals, lags: 10, fitted: 2}) // {Q, df: 8, p}
 * @see Ljung & Box, On a measure of lack of fit in time series models, Biometrika 65(2), 1978
 */
export function ljungBoxTest({
  x,
  lags,
  fitted = 0,
}: {
  x: ArrayLike<number>;
  lags: number;
  fitted?: number;
}): LjungBoxResult {
  requireCount("lags", lags, 1);
  requireCount("fitted", fitted);
  requireFinite("x", x);
  const n = x.length;
  if (lags >= n) throw new AnalysisError(`lags is ${lags}; with ${n} rows it must be at most ${n - 1}.`);
  if (fitted >= lags) throw new AnalysisError(`fitted is ${fitted}; it must be less than lags (${lags}).`);
  requireVariation("x", x);

  const values = Array.from(x);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviations = values.map((value) => value - mean);
  const product = (lag: number) => {
    let sum = 0;
    for (let i = lag; i < n; i++) sum += deviations[i] * deviations[i - lag];
    return sum;
  };
  const variance = product(0);
  let Q = 0;
  for (let lag = 1; lag <= lags; lag++) Q += (n * (n + 2) * (product(lag) / variance) ** 2) / (n - lag);
  return {Q, df: lags - fitted, p: chiSquaredUpper(Q, lags - fitted)};
}
