import {normalLower} from "../statistics/distributions.js";

/** Intervals of Simpson's rule; the integrand is smooth, and 400 leave less than 1e-10. */
const STEPS = 400;

/**
 * Upper tail of the noncentral t distribution: P((Z + δ) / √(χ²/ν) > t), as the mean of Φ(δ − t·s) over the distribution of
 * s = √(χ²/ν), by Simpson's rule. Good to about 1e-8, which a sample size does not notice.
 *
 * @param df Degrees of freedom ν, at least 1; need not be whole.
 * @param shift The noncentrality δ.
 * @example
 * noncentralTUpper(2, 20, 1.5) // 0.3269…, as R's pt(2, 20, 1.5, lower.tail = FALSE)
 * @see Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2, 1995, ch. 31
 */
export function noncentralTUpper(t: number, df: number, shift: number): number {
  const spread = 9 / Math.sqrt(2 * df);
  const [from, to] = [Math.max(1e-9, 1 - spread), 1 + spread + 6 / df];
  // The density of s up to a factor, scaled to 1 near its peak, so that no power overflows.
  const density = (s: number) => Math.exp((df - 1) * Math.log(s) - (df / 2) * (s * s - 1));
  let [mass, sum] = [0, 0];
  for (let i = 0; i <= STEPS; i++) {
    const s = from + ((to - from) * i) / STEPS;
    const weight = (i === 0 || i === STEPS ? 1 : i % 2 === 1 ? 4 : 2) * density(s);
    mass += weight;
    sum += weight * normalLower(shift - t * s);
  }
  return sum / mass;
}
