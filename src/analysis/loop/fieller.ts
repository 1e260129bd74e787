/** Variances and covariance of a ratio's numerator and denominator. */
export interface RatioVariance {
  numerator: number;
  denominator: number;
  covariance: number;
}

/**
 * Fieller's interval for the ratio of two estimates: all θ for which numerator − θ·denominator does not differ from zero by more
 * than `critical` standard errors. It is null where that set is not a bounded interval, which is so exactly when the denominator
 * itself does not differ from zero: the data then do not bound the ratio, and a delta-method interval would hide it.
 *
 * @example
 * fieller(1, 2, {numerator: 0.01, denominator: 0.01, covariance: 0}, 2) // {low: 0.393…, high: 0.617…}
 * fieller(1, 0.1, {numerator: 0.01, denominator: 0.01, covariance: 0}, 2) // null
 * @see Fieller, "Some problems in interval estimation", JRSS B 16(2), 1954
 */
export function fieller(
  numerator: number,
  denominator: number,
  variance: RatioVariance,
  critical: number,
): {low: number; high: number} | null {
  const c = critical ** 2;
  const a = denominator ** 2 - c * variance.denominator;
  const b = numerator * denominator - c * variance.covariance;
  const discriminant = b ** 2 - a * (numerator ** 2 - c * variance.numerator);
  if (!(a > 0) || !(discriminant >= 0)) return null;
  const root = Math.sqrt(discriminant);
  return {low: (b - root) / a, high: (b + root) / a};
}
