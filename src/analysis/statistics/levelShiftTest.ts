import {AnalysisError} from "../../domain/errors.js";
import {fUpper} from "./distributions.js";
import {requireCount, requireFinite, requireResidual, requireSameLength} from "./guards.js";
import {leastSquares} from "./leastSquares.js";

/** Errors of an ARMA(1, 1): u_t = ar·u_{t−1} + e_t − ma·e_{t−1}. With `ar` 1 and `ma` 0 a random walk, with both 0 independent. */
export interface ShiftErrors {
  ar: number;
  ma: number;
}

export interface LevelShiftResult {
  /** 0-based first row on the new level. */
  at: number;
  /** How far the level moved, in the unit of `y`. */
  size: number;
  /** Errors that go best with no shift; the shift is tested against them. */
  errors: ShiftErrors;
  F: number;
  df: number;
  /** F's upper tail times the number of dates tried (Bonferroni), at most 1. */
  p: number;
  /** The best single odd row instead of a shift; a shift is the better story only where its F is larger. */
  pulse: {at: number; F: number; p: number};
}

export interface LevelShiftInput {
  y: readonly number[];
  /** Regressors that are there anyway, each as long as `y`: an intercept, a trend, seasons. */
  terms: readonly (readonly number[])[];
  /** Rows that must lie on either side of a shift. */
  trim?: number;
  /** Errors among which the ones that go best with no shift are chosen. */
  errors?: readonly ShiftErrors[];
}

/** From errors that swing back, over independent ones and slow ones seen through noise, to a random walk. */
const usualErrors: readonly ShiftErrors[] = [
  {ar: 0, ma: 0.3},
  ...[0, 0.3, 0.5, 0.7, 0.85, 0.95, 1].flatMap((ar) =>
    [0, 0.3, 0.5, 0.7, 0.85].filter((ma) => ma === 0 || ma < ar).map((ma) => ({ar, ma})),
  ),
];

/**
 * Whether the level of a series shifts for good at one unknown date: y = terms + size·1(row ≥ at) + u, where u is an ARMA(1, 1), random
 * walks and slow movements under noise included. F compares the best date with no shift, the errors being those that go best with no
 * shift, as Chen and Liu do. With independent errors and an intercept alone it is the sup-F statistic of Andrews; as a random walk jumps as
 * often as there are dates to choose from, p is Bonferroni's bound.
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
  errors = usualErrors,
}: LevelShiftInput): LevelShiftResult {
  requireFinite("y", y);
  terms.forEach((term, i) => requireSameLength(`terms[${i}]`, term, "y", y));
  requireCount("trim", trim, 1);
  const n = y.length;
  const df = n - 1 - terms.length - (errors.length > 1 ? 2 : 0) - 1;
  if (n < 2 * trim || df < 1)
    throw new AnalysisError(
      `${n} rows leave no date to try with ${terms.length} terms and ${trim} rows on either side.`,
    );
  const fits = errors.map((tried) => filteredFit(y, terms, tried));
  const fit = fits.reduce((best, next) => (next.rss < best.rss ? next : best));
  requireResidual("y", y, fit.rss);
  const candidates = filteredCandidates(fit);
  let shift = {explained: -1, size: NaN, at: -1};
  for (let t = trim; t <= n - trim; t++) {
    const step = gain(candidates.step(t));
    if (step.explained > shift.explained) shift = {...step, at: t};
  }
  let pulse = {explained: -1, size: NaN, at: -1};
  for (let t = 1; t < n; t++) {
    const odd = gain(candidates.pulse(t));
    if (odd.explained > pulse.explained) pulse = {...odd, at: t};
  }
  const verdict = ({at, explained}: {at: number; explained: number}, tried: number) => {
    const F = explained / ((fit.rss - explained) / df);
    return {at, F, p: Math.min(1, tried * fUpper(F, 1, df))};
  };
  return {
    ...verdict(shift, n - 2 * trim + 1),
    ...{size: shift.size, errors: fit.errors, df},
    pulse: verdict(pulse, n - 1),
  };
}

interface FilteredFit {
  errors: ShiftErrors;
  /** By row, the first row of the series left out. */
  residuals: Float64Array;
  rss: number;
  /** Orthonormal columns that span the filtered terms: reckoned for the best fit only. */
  basis: () => Float64Array[];
}

/** The terms alone, after series and terms have been filtered to what would be new in every row. */
function filteredFit(
  y: readonly number[],
  terms: LevelShiftInput["terms"],
  errors: ShiftErrors,
): FilteredFit {
  const {ar, ma} = errors;
  const filter = (values: readonly number[]) => {
    const news = new Float64Array(values.length - 1);
    for (let row = 0; row < news.length; row++)
      news[row] = values[row + 1] - ar * values[row] + (row === 0 ? 0 : ma * news[row - 1]);
    return news;
  };
  // Differences leave nothing of an intercept.
  const columns = terms.map(filter).filter((column) => column.some((value) => Math.abs(value) > 1e-12));
  const target = filter(y);
  if (columns.length === 0)
    return {errors, residuals: target, rss: target.reduce((sum, e) => sum + e * e, 0), basis: () => []};
  const {residuals, rss, rootInverse} = leastSquares(columns, target);
  return {errors, residuals, rss, basis: () => orthonormal(columns, rootInverse)};
}

/** X·R⁻¹, which spans the columns of X. */
function orthonormal(columns: readonly Float64Array[], rootInverse: Float64Array): Float64Array[] {
  const k = columns.length;
  return columns.map((_, j) => {
    const direction = new Float64Array(columns[0].length);
    for (let c = 0; c <= j; c++) {
      const weight = rootInverse[c * k + j];
      for (let row = 0; row < direction.length; row++) direction[row] += columns[c][row] * weight;
    }
    return direction;
  });
}

/** A candidate's square, what the terms already say of it, and its product with the residuals. */
interface Candidate {
  square: number;
  shared: number;
  cross: number;
}

/**
 * Steps and pulses by their first row t of the series, without writing them out. Filtered, a step is c + (1 − c)·ma^j in the j-th row
 * from t, with c = (1 − ar)/(1 − ma); a pulse is 1 in row t and (ma − ar)·ma^(j − 1) after it.
 */
function filteredCandidates({errors: {ar, ma}, residuals, basis}: FilteredFit) {
  const rows = residuals.length;
  const settled = (1 - ar) / (1 - ma);
  const columns = [residuals, ...basis()].map((values) => {
    const [sums, fading] = [new Float64Array(rows + 1), new Float64Array(rows + 1)];
    for (let row = rows - 1; row >= 0; row--) {
      sums[row] = sums[row + 1] + values[row];
      fading[row] = ma * fading[row + 1] + values[row];
    }
    return {values, sums, fading};
  });
  const [stepSquares, pulseSquares] = [new Float64Array(rows + 1), new Float64Array(rows + 1)];
  for (let j = 0; j < rows; j++) {
    stepSquares[j + 1] = stepSquares[j] + (settled + (1 - settled) * ma ** j) ** 2;
    pulseSquares[j + 1] = pulseSquares[j] + (j === 0 ? 1 : ((ma - ar) * ma ** (j - 1)) ** 2);
  }
  const candidate = (square: number, product: (of: (typeof columns)[number]) => number): Candidate => {
    const [cross, ...shares] = columns.map(product);
    return {square, cross, shared: shares.reduce((sum, share) => sum + share * share, 0)};
  };
  return {
    step: (t: number) =>
      candidate(
        stepSquares[rows + 1 - t],
        ({sums, fading}) => settled * sums[t - 1] + (1 - settled) * fading[t - 1],
      ),
    pulse: (t: number) =>
      candidate(pulseSquares[rows + 1 - t], ({values, fading}) => values[t - 1] + (ma - ar) * fading[t]),
  };
}

/** What a candidate explains beyond the terms; nothing where they already span it. */
function gain({square, shared, cross}: Candidate): {explained: number; size: number} {
  const own = square - shared;
  return own < 1e-8 * square ? {explained: 0, size: NaN} : {explained: cross ** 2 / own, size: cross / own};
}
