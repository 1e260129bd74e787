/** Largest autocorrelation that is told from a wandering line. */
const MOST = 0.95;

/** A stretch of rows between breaks, with an orthonormal basis of its straight lines. */
interface Stretch {
  residuals: readonly number[];
  basis: readonly [number[], number[]];
}

/**
 * Standard errors of the jumps of an interrupted time series whose stretches each have a line of their own, under noise that is
 * autoregressive of order one across all stretches. With many short stretches a Newey–West covariance finds a jump in 28 to 46 % of places
 * where white noise has none, because lines eat the residuals from which it is estimated; here the noise's variance and autocorrelation
 * ρ are those whose *expected* residuals, lines taken off, are as large and as autocorrelated as the ones seen (ρ from 0 to 0.95).
 *
 * @param residuals Of the segmented regression, one a row.
 * @param at 0-based first rows after a break, increasing, each stretch of at least three rows.
 * @returns A standard error for each break, and ρ.
 * @example
 * jumpErrors(fit.residuals, [28, 60]) // for the Nile's flow: {standardErrors: [83.3, 76.9], rho: 0.227}
 * @see Amemiya, Advanced Econometrics, 1985, §6.1 (least squares under autocorrelated errors)
 */
export function jumpErrors(
  residuals: readonly number[],
  at: readonly number[],
): {standardErrors: number[]; rho: number} {
  const bounds = [0, ...at, residuals.length];
  const stretches = bounds.slice(1).map((end, i): Stretch => {
    const rows = residuals.slice(bounds[i], end);
    return {residuals: rows, basis: lineBasis(rows.length)};
  });
  const [square, product] = [sum(stretches.map(seenSquare)), sum(stretches.map(seenProduct))];
  // Where lines leave nothing over, there is nothing to be autocorrelated.
  const seen = square === 0 ? 0 : product / square;
  const expected = (rho: number) =>
    sum(stretches.map((stretch) => expectedProduct(stretch, rho))) /
    sum(stretches.map((stretch) => expectedSquare(stretch, rho)));
  const rho = solve(expected, seen);
  const variance = square / sum(stretches.map((stretch) => expectedSquare(stretch, rho)));
  return {
    rho,
    standardErrors: at.map((_, i) => {
      const weights = jumpWeights(stretches[i].basis, stretches[i + 1].basis);
      return Math.sqrt(variance * dot(weights, spread(weights, rho)));
    }),
  };
}

/** Orthonormal columns that span a constant and a trend of `length` rows. */
function lineBasis(length: number): [number[], number[]] {
  const constant = new Array<number>(length).fill(1 / Math.sqrt(length));
  const trend = constant.map((_, t) => t - (length - 1) / 2);
  const norm = Math.sqrt(dot(trend, trend));
  return [constant, trend.map((value) => value / norm)];
}

/** The jump as a weighted sum of the rows before and after: the later line at its first row less the earlier one carried on to it. */
function jumpWeights(before: Stretch["basis"], after: Stretch["basis"]): number[] {
  const lineAt = ([constant, trend]: Stretch["basis"], row: number) => {
    const step = trend[1] - trend[0];
    const there = trend[0] + row * step;
    return constant.map((value, t) => value * constant[0] + trend[t] * there);
  };
  return [...lineAt(before, before[0].length).map((value) => -value), ...lineAt(after, 0)];
}

/** The correlations ρ^|t − s| of rows times a column, in one pass each way. */
function spread(column: readonly number[], rho: number): number[] {
  const result = [...column];
  let carried = 0;
  for (let t = 1; t < column.length; t++) result[t] += carried = rho * (carried + column[t - 1]);
  carried = 0;
  for (let t = column.length - 2; t >= 0; t--) result[t] += carried = rho * (carried + column[t + 1]);
  return result;
}

/** Half the sum of both neighbours: the matrix whose quadratic form is Σ e_t·e_{t+1}. */
const neighbours = (column: readonly number[]) =>
  column.map((_, t) => ((column[t - 1] ?? 0) + (column[t + 1] ?? 0)) / 2);

const seenSquare = ({residuals}: Stretch) => dot(residuals, residuals);
const seenProduct = ({residuals}: Stretch) => dot(residuals, neighbours(residuals));

/** Expected Σ e² of a stretch for noise of variance 1: the trace of the correlations with the line taken off. */
function expectedSquare({residuals, basis}: Stretch, rho: number): number {
  return residuals.length - sum(basis.map((column) => dot(column, spread(column, rho))));
}

/** Expected Σ e_t·e_{t+1} of a stretch, likewise. */
function expectedProduct({residuals, basis}: Stretch, rho: number): number {
  const spreads = basis.map((column) => spread(column, rho));
  const means = basis.map(neighbours);
  let trace = (residuals.length - 1) * rho;
  basis.forEach((_, i) => {
    trace -= 2 * dot(means[i], spreads[i]);
    basis.forEach((column, j) => (trace += dot(means[i], column) * dot(basis[i], spreads[j])));
  });
  return trace;
}

/** Where an increasing function takes a value, from 0 to `MOST`. */
function solve(increasing: (rho: number) => number, value: number): number {
  let [low, high] = [0, MOST];
  if (increasing(low) >= value) return low;
  if (increasing(high) <= value) return high;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (increasing(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i] * b[i];
  return total;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
