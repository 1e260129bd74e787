import type {AssociationPlan} from "./associationPlan.js";

/**
 * How much one period tells of a link: the logarithm of the variance that the target's own past leaves, over the variance that is
 * left once the source is known too. `n` rows then give a likelihood ratio of about `n` times this.
 *
 * The source is an autoregression of first order, the target's own noise another. With `at-once` the target is θ·x(t−lag) + noise; with
 * `gradual` the effect passes through the target's own inertia, so that it is an autoregression of second order.
 *
 * @param yLags Own lags of the equation, 1 or 2.
 * @param frequencies Of the calendar terms, which take their part of the source's movement away.
 * @param rows Over which they do.
 * @example
 * linkInformation({elasticity: 0.3, source: {sd: 0.06, autocorrelation: 0.5}, target: {sd: 0.03, autocorrelation: 0.3}, arrival: "at-once"},
 *   {yLags: 2, frequencies: [0], rows: 150}) // 0.27
 * @see Brockwell & Davis, Time Series: Theory and Methods, 1991, §3.3 (autocovariances), §5.2 (Durbin–Levinson)
 */
export function linkInformation(
  {
    elasticity,
    source,
    target,
    arrival,
  }: Pick<AssociationPlan, "elasticity" | "source" | "target" | "arrival">,
  {yLags, frequencies, rows}: {yLags: number; frequencies: readonly number[]; rows: number},
): number {
  const [rho, phi] = [source.autocorrelation, target.autocorrelation];
  const kept = keptByCalendar(rho, arrival === "at-once" ? phi : 0, {frequencies, rows});
  const signal =
    arrival === "at-once"
      ? autoregression(rho, (elasticity * source.sd) ** 2)
      : inertia(rho, phi, ((1 - phi) * elasticity * source.sd) ** 2 * (1 - rho ** 2));
  const noise = autoregression(phi, target.sd ** 2);
  const both = signal.map((value, lag) => kept * value + noise[lag]);
  const innovation = target.sd ** 2 * (1 - phi ** 2);
  return Math.log(ownPastLeaves(both, yLags) / innovation);
}

/** Autocovariances at lags 0 to 2 of a first-order autoregression of a variance. */
const autoregression = (phi: number, variance: number) => [variance, variance * phi, variance * phi ** 2];

/** Autocovariances at lags 0 to 2 of an autoregression with roots ρ and φ and shocks of a variance. */
function inertia(rho: number, phi: number, shock: number): number[] {
  const [a, b] = [rho + phi, -rho * phi];
  const variance = (shock * (1 - b)) / ((1 + b) * ((1 - b) ** 2 - a ** 2));
  const first = a / (1 - b);
  return [variance, variance * first, variance * (a * first + b)];
}

/** Variance left by the best prediction from one or two own lags. */
function ownPastLeaves([zero, one, two]: readonly number[], lags: number): number {
  const first = one / zero;
  const afterOne = zero * (1 - first ** 2);
  if (lags === 1) return afterOne;
  const second = (two / zero - first ** 2) / (1 - first ** 2);
  return afterOne * (1 - second ** 2);
}

/** Calendar terms never take all: what is estimated from few rows is estimated badly, not perfectly. */
const LEAST_KEPT = 0.1;

/**
 * Share of the source's movement (less φ times its past) that the calendar terms leave: they take the spectral density at their
 * frequencies, of which slow series have the most.
 */
function keptByCalendar(
  rho: number,
  phi: number,
  {frequencies, rows}: {frequencies: readonly number[]; rows: number},
): number {
  const density = (w: number) =>
    ((1 - rho ** 2) / (1 - 2 * rho * Math.cos(w) + rho ** 2)) * (1 - 2 * phi * Math.cos(w) + phi ** 2);
  const whole = 1 + phi ** 2 - 2 * phi * rho;
  const taken = frequencies.reduce((sum, frequency) => sum + density(frequency), 0) / (rows * whole);
  return Math.max(LEAST_KEPT, 1 - taken);
}
