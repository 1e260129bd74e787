import {AnalysisError} from "../../domain/errors.js";
import {requireCount} from "./guards.js";
import type {LeastSquaresFit} from "./leastSquares.js";

/**
 * How the covariance of regression coefficients is estimated.
 *
 * - `classical`: s²(XᵀX)⁻¹ with s² = RSS/(n − k); errors independent with equal variance.
 * - `hc1`, `hc3`: errors independent with any variance (MacKinnon & White 1985). hc1 is White's times n/(n − k); hc3 divides each
 *   residual by 1 − its leverage.
 * - `newey-west`: errors with any variance, correlated over up to `lags` rows. Bartlett weights 1 − l/(lags + 1), no prewhitening;
 *   `smallSample` multiplies by n/(n − k) (Newey & West 1987).
 */
export type Covariance =
  {type: "classical" | "hc1" | "hc3"} | {type: "newey-west"; lags: number; smallSample?: boolean};

/**
 * The covariance of the coefficients of a fit, k × k, row by row.
 *
 * A sandwich (XᵀX)⁻¹ M (XᵀX)⁻¹ is computed as R⁻¹ (Qᵀ Ω Q) R⁻ᵀ with Q = X R⁻¹, which squares no condition number.
 *
 * @param columns the k regressors that were fitted, n rows each
 * @throws AnalysisError where lags is not an integer from 0 to n − 1, or hc3 meets a row that alone determines a coefficient
 * @example
 * robustCovariance(columns, leastSquares(columns, y), {type: "newey-west", lags: 4})
 * @see Zeileis, Econometric computing with HC and HAC covariance matrix estimators, J. Stat. Softw. 11(10), 2004
 */
export function robustCovariance(
  columns: readonly ArrayLike<number>[],
  fit: LeastSquaresFit,
  covariance: Covariance,
): Float64Array {
  const k = columns.length;
  const n = fit.residuals.length;
  if (covariance.type === "classical") return fit.inverse.map((value) => (value * fit.rss) / fit.df);

  const basis = orthonormalRows(columns, fit);
  switch (covariance.type) {
    case "hc1":
      return sandwich(fit, scoreProducts(weighted(basis, fit.residuals, k), n, k, 0), n / fit.df);
    case "hc3":
      return sandwich(fit, scoreProducts(weighted(basis, leaveOneOut(basis, fit, k), k), n, k, 0), 1);
    case "newey-west": {
      const {lags, smallSample = false} = covariance;
      requireCount("lags", lags);
      if (lags >= n) throw new AnalysisError(`lags is ${lags}; with ${n} rows it must be at most ${n - 1}.`);
      return sandwich(
        fit,
        scoreProducts(weighted(basis, fit.residuals, k), n, k, lags),
        smallSample ? n / fit.df : 1,
      );
    }
    default:
      throw new AnalysisError(
        `covariance type is ${String((covariance as {type: unknown}).type)}; it must be classical, hc1, hc3 or newey-west.`,
      );
  }
}

/** Q = X R⁻¹, n × k, row by row. */
function orthonormalRows(
  columns: readonly ArrayLike<number>[],
  {residuals, rootInverse}: LeastSquaresFit,
): Float64Array {
  const n = residuals.length;
  const k = columns.length;
  const basis = new Float64Array(n * k);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < k; j++) {
      let sum = 0;
      for (let c = 0; c <= j; c++) sum += columns[c][i] * rootInverse[c * k + j];
      basis[i * k + j] = sum;
    }
  }
  return basis;
}

function weighted(basis: Float64Array, weights: Float64Array, k: number): Float64Array {
  return basis.map((value, index) => value * weights[Math.floor(index / k)]);
}

/** e_i / (1 − h_i): what each residual would be, had its row been left out of the fit. */
function leaveOneOut(basis: Float64Array, {residuals}: LeastSquaresFit, k: number): Float64Array {
  return residuals.map((residual, i) => {
    let leverage = 0;
    for (let j = 0; j < k; j++) leverage += basis[i * k + j] ** 2;
    if (1 - leverage < 1e-12) {
      throw new AnalysisError(
        `row ${i} alone determines a coefficient (leverage 1); hc3 is undefined. Use hc1.`,
      );
    }
    return residual / (1 - leverage);
  });
}

/** Σ over lags l of (1 − l/(L + 1)) (Γ_l + Γ_lᵀ), with Γ_l the sum over rows of the products of scores l rows apart. */
function scoreProducts(scores: Float64Array, n: number, k: number, lags: number): Float64Array {
  const total = new Float64Array(k * k);
  for (let lag = 0; lag <= lags; lag++) {
    const weight = lag === 0 ? 0.5 : 1 - lag / (lags + 1);
    for (let i = lag; i < n; i++) {
      for (let r = 0; r < k; r++) {
        const left = weight * scores[i * k + r];
        const right = weight * scores[(i - lag) * k + r];
        for (let c = 0; c < k; c++) {
          total[r * k + c] += left * scores[(i - lag) * k + c] + right * scores[i * k + c];
        }
      }
    }
  }
  return total;
}

/** factor · R⁻¹ M R⁻ᵀ. */
function sandwich({rootInverse}: LeastSquaresFit, meat: Float64Array, factor: number): Float64Array {
  const k = Math.sqrt(meat.length);
  const left = new Float64Array(k * k);
  for (let i = 0; i < k; i++)
    for (let c = i; c < k; c++)
      for (let j = 0; j < k; j++) left[i * k + j] += rootInverse[i * k + c] * meat[c * k + j];
  const result = new Float64Array(k * k);
  for (let i = 0; i < k; i++)
    for (let j = 0; j < k; j++)
      for (let c = j; c < k; c++) result[i * k + j] += factor * left[i * k + c] * rootInverse[j * k + c];
  return result;
}
