import {AnalysisError} from "../../domain/errors.js";
import {fUpper} from "./distributions.js";
import {requireCount, requireFinite, requireResidual, requireSameLength} from "./guards.js";
import {leastSquares} from "./leastSquares.js";

export interface LevelShiftResult {
  /** 0-based first row on the new level. */
  at: number;
  /** How far the level moved, in the unit of `y`. */
  size: number;
  /** Autocorrelation that goes best with the shift. */
  inertia: number;
  F: number;
  df: number;
  /** F's upper tail times the number of dates tried (Bonferroni), at most 1. */
  p: number;
  /** F of the best single odd row instead of a shift; a shift is the better story only where its F is larger. */
  pulseF: number;
}

export interface LevelShiftInput {
  y: readonly number[];
  /** Regressors that are there anyway, each as long as `y`: an intercept, a trend, seasons. */
  terms: readonly (readonly number[])[];
  /** Rows that must lie on either side of a shift. */
  trim?: number;
  /** First-order autocorrelations tried. */
  inertias?: readonly number[];
}

const usualInertias = [-0.4, -0.2, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/**
 * Whether the level of a series shifts for good at one unknown date: y = terms + size·1(row ≥ at) + u, where u is an AR(1) whose
 * inertia is fitted anew for every date, up to 1, a random walk. F compares the best date with no shift. With independent noise and an
 * intercept alone it is the sup-F statistic of Andrews; as the walk's jumps are as large as there are dates to choose from, p is
 * Bonferroni's bound, which is safe for any inertia and conservative for small ones.
 *
 * @throws {AnalysisError} where a value is not finite, lengths differ, a regressor is collinear, the rows are too few, or nothing is
 * left to explain.
 * @example
 * levelShiftTest({y: [1, 2, 1, 2, 1, 2, 9, 8, 9, 8, 9, 8], terms: [ones], trim: 3}).at // 6
 * @see Andrews, "Tests for parameter instability and structural change with unknown change point", Econometrica 61(4), 1993
 * @see Chen & Liu, "Joint estimation of model parameters and outlier effects in time series", JASA 88(421), 1993 (level shifts)
 */
export function levelShiftTest({
  y,
  terms,
  trim = 4,
  inertias = usualInertias,
}: LevelShiftInput): LevelShiftResult {
  requireFinite("y", y);
  terms.forEach((term, i) => requireSameLength(`terms[${i}]`, term, "y", y));
  requireCount("trim", trim, 1);
  const n = y.length;
  const df = n - 1 - terms.length - (inertias.length > 1 ? 1 : 0) - 1;
  if (n < 2 * trim || df < 1)
    throw new AnalysisError(
      `${n} rows leave no date to try with ${terms.length} terms and ${trim} rows on either side.`,
    );
  let still = Infinity;
  let shift = {rss: Infinity, at: -1, size: NaN, inertia: NaN};
  let pulse = Infinity;
  for (const inertia of inertias) {
    const fit = filteredFit(y, terms, inertia);
    requireResidual("y", y, fit.rss);
    still = Math.min(still, fit.rss);
    const known = laterSums(fit);
    for (let t = trim; t <= n - trim; t++) {
      const step = gain(known.step(t));
      if (fit.rss - step.explained < shift.rss)
        shift = {rss: fit.rss - step.explained, at: t, size: step.size, inertia};
    }
    for (let t = 1; t < n; t++) pulse = Math.min(pulse, fit.rss - gain(known.pulse(t)).explained);
  }
  const F = (still - shift.rss) / (shift.rss / df);
  const {at, size, inertia} = shift;
  return {
    ...{at, size, inertia, F, df},
    p: Math.min(1, (n - 2 * trim + 1) * fUpper(F, 1, df)),
    pulseF: (still - pulse) / (pulse / df),
  };
}

interface FilteredFit {
  inertia: number;
  /** By row, the first row of the series left out. */
  residuals: Float64Array;
  rss: number;
  /** Orthonormal columns that span the filtered terms. */
  basis: Float64Array[];
}

/** The terms alone after every row has lost `inertia` times the row before it. */
function filteredFit(y: readonly number[], terms: LevelShiftInput["terms"], inertia: number): FilteredFit {
  const filter = (values: readonly number[]) =>
    Float64Array.from({length: values.length - 1}, (_, t) => values[t + 1] - inertia * values[t]);
  // Differences leave nothing of an intercept.
  const columns = terms.map(filter).filter((column) => column.some((value) => Math.abs(value) > 1e-12));
  const target = filter(y);
  if (columns.length === 0)
    return {inertia, residuals: target, rss: target.reduce((sum, e) => sum + e * e, 0), basis: []};
  const {residuals, rss, rootInverse} = leastSquares(columns, target);
  const k = columns.length;
  const basis = columns.map((_, j) =>
    target.map((_, row) => {
      let sum = 0;
      for (let c = 0; c <= j; c++) sum += columns[c][row] * rootInverse[c * k + j];
      return sum;
    }),
  );
  return {inertia, residuals, rss, basis};
}

/** A candidate's square, what the terms already say of it, and its product with the residuals. */
interface Candidate {
  square: number;
  shared: number;
  cross: number;
}

/**
 * Steps and pulses by their first row t of the series, without writing them out: filtered, a step is 1 at t and 1 − inertia after, a
 * pulse 1 at t and −inertia at t + 1.
 */
function laterSums({inertia, residuals, basis}: FilteredFit) {
  const rows = residuals.length;
  const later = [residuals, ...basis].map((column) => {
    const sums = new Float64Array(rows + 1);
    for (let row = rows - 1; row >= 0; row--) sums[row] = sums[row + 1] + column[row];
    return {column, sums};
  });
  const candidate = (square: number, product: (of: (typeof later)[number]) => number): Candidate => {
    const [cross, ...shares] = later.map(product);
    return {square, cross, shared: shares.reduce((sum, share) => sum + share * share, 0)};
  };
  return {
    step: (t: number) =>
      candidate(
        1 + (1 - inertia) ** 2 * (rows - t),
        ({column, sums}) => column[t - 1] + (1 - inertia) * sums[t],
      ),
    pulse: (t: number) =>
      candidate(
        t < rows ? 1 + inertia ** 2 : 1,
        ({column}) => column[t - 1] - (t < rows ? inertia * column[t] : 0),
      ),
  };
}

/** What a candidate explains beyond the terms; nothing where they already span it. */
function gain({square, shared, cross}: Candidate): {explained: number; size: number} {
  const own = square - shared;
  return own < 1e-8 * square ? {explained: 0, size: NaN} : {explained: cross ** 2 / own, size: cross / own};
}
