import betainc from "@stdlib/math-base-special-betainc";
import gammainc from "@stdlib/math-base-special-gammainc";
import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantileOf from "@stdlib/stats-base-dists-normal-quantile";
import tCdf from "@stdlib/stats-base-dists-t-cdf";
import tQuantileOf from "@stdlib/stats-base-dists-t-quantile";

// Upper tails are computed as tails, never as 1 − cdf: the difference loses every digit once the tail is below 1e-16.

/**
 * Two-sided p of Student's t: P(|T| ≥ |t|) with `df` degrees of freedom. An infinite `t` (a perfect fit) gives 0.
 *
 * @example
 * studentP(-2.5, 10) // 0.0314, as R's 2 * pt(-2.5, 10)
 */
export function studentP(t: number, df: number): number {
  return 2 * tCdf(-Math.abs(t), df);
}

/**
 * Two-sided p of a standard normal: P(|Z| ≥ |z|).
 *
 * @example
 * normalP(1.96) // 0.04999579, as R's 2 * pnorm(-1.96)
 */
export function normalP(z: number): number {
  return 2 * normalCdf(-Math.abs(z), 0, 1);
}

/**
 * Upper tail of the F distribution: P(F ≥ f), the regularised incomplete beta function at df2/(df2 + df1 f). Not by stdlib's
 * f-cdf, which evaluates the complement at 1 less this and so loses the tail from f = 1e6 on.
 *
 * @example
 * fUpper(4, 2, 20) // 0.0346, as R's pf(4, 2, 20, lower.tail = FALSE)
 */
export function fUpper(f: number, df1: number, df2: number): number {
  return betainc(df2 / (df2 + df1 * Math.max(0, f)), df2 / 2, df1 / 2, true, false);
}

/**
 * Upper tail of the χ² distribution: P(χ² ≥ x), the regularised upper incomplete gamma function.
 *
 * @example
 * chiSquaredUpper(5.99, 2) // 0.0500, as R's pchisq(5.99, 2, lower.tail = FALSE)
 */
export function chiSquaredUpper(x: number, df: number): number {
  return x === Infinity ? 0 : gammainc(Math.max(0, x) / 2, df / 2, true, true);
}

/**
 * The t below which a share `p` of Student's distribution with `df` degrees of freedom lies.
 *
 * @example
 * tQuantile(0.975, 10) // 2.228139, as R's qt(0.975, 10)
 */
export function tQuantile(p: number, df: number): number {
  return tQuantileOf(p, df);
}

/**
 * The z below which a share `p` of the standard normal distribution lies.
 *
 * @example
 * normalQuantile(0.975) // 1.959964, as R's qnorm(0.975)
 */
export function normalQuantile(p: number): number {
  return normalQuantileOf(p, 0, 1);
}

/**
 * Lower tail of the standard normal distribution: P(Z ≤ z).
 *
 * @example
 * normalLower(-1.64) // 0.0505, as R's pnorm(-1.64)
 */
export function normalLower(z: number): number {
  return normalCdf(z, 0, 1);
}
