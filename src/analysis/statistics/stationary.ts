/**
 * Whether an autoregression returns to its level: all roots of 1 − φ₁z − … − φₚzᵖ lie outside the unit circle, which is so
 * exactly when every partial autocorrelation of the Levinson–Durbin recursion, run backwards, is inside (−1, 1).
 *
 * @param phi Coefficients of lags 1..p.
 * @example
 * isStationary([0.5, 0.3]) // true
 * isStationary([1]) // false: a random walk
 * @see Monahan, "A note on enforcing stationarity in autoregressive-moving average models", Biometrika 71(2), 1984
 */
export function isStationary(phi: readonly number[]): boolean {
  let current = [...phi];
  for (let order = current.length; order > 0; order--) {
    const partial = current[order - 1];
    if (!(Math.abs(partial) < 1)) return false;
    const rest = current.slice(0, order - 1);
    current = rest.map((value, i) => (value + partial * rest[order - 2 - i]) / (1 - partial ** 2));
  }
  return true;
}
