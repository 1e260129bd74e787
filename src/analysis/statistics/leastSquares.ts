import {AnalysisError} from "../../domain/errors.js";

/** A fitted linear equation without names; the caller knows which column is which. */
export interface LeastSquaresFit {
  /** One a column. */
  coefficients: Float64Array;
  residuals: Float64Array;
  /** Residual sum of squares. */
  rss: number;
  /** Residual degrees of freedom, n − k. */
  df: number;
  /** (XᵀX)⁻¹, k × k, row by row. */
  inverse: Float64Array;
  /** R⁻¹ of X = QR, k × k, row by row, upper triangular: `inverse` is R⁻¹R⁻ᵀ, and X·R⁻¹ has orthonormal columns. */
  rootInverse: Float64Array;
}

/** A column whose part that earlier columns do not explain is smaller than this share of it counts as collinear. */
const collinear = 1e-10;

/**
 * Least squares by Householder QR in typed arrays, unguarded: the public procedures validate, this computes.
 *
 * Written out because analyzeLoop fits hundreds of equations: ml-matrix's QR allocates a matrix a step, does not check the rank
 * relative to each column's size, and does not give R⁻¹. Householder QR is indifferent to the scale of a column, so columns are
 * not rescaled; the rank check compares each column's remainder with the column's own norm.
 *
 * @param columns k columns of n rows, all finite, n > k ≥ 1
 * @param names what an error calls the columns
 * @throws AnalysisError naming the columns when one is a linear combination of others, or when n ≤ k
 * @example
 * leastSquares([[1, 1, 1], [0, 1, 2]], [1, 3, 6]).coefficients // Float64Array [0.833…, 2.5]
 * @see Golub & Van Loan, Matrix Computations (4th ed., 2013), algorithm 5.2.1
 */
export function leastSquares(
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  names: readonly string[] = columns.map((_, j) => `column ${j}`),
): LeastSquaresFit {
  const n = y.length;
  const k = columns.length;
  if (n <= k) {
    throw new AnalysisError(
      `${n} rows cannot determine ${k} coefficients; at least ${k + 1} rows are needed.`,
    );
  }

  // a holds a column after another: on and above the diagonal R, below it and in `heads` the reflections.
  const a = new Float64Array(n * k);
  const heads = new Float64Array(k);
  const diagonal = new Float64Array(k);
  for (let j = 0; j < k; j++) a.set(columns[j], j * n);
  const rotated = Float64Array.from(y);

  for (let j = 0; j < k; j++) {
    const column = j * n;
    let above = 0;
    for (let i = 0; i < j; i++) above += a[column + i] ** 2;
    let below = 0;
    for (let i = j; i < n; i++) below += a[column + i] ** 2;
    if (below <= collinear ** 2 * (above + below)) throw collinearity(a, diagonal, n, j, names);
    const norm = Math.sqrt(below);
    diagonal[j] = a[column + j] > 0 ? -norm : norm;
    heads[j] = a[column + j] - diagonal[j];
    a[column + j] = heads[j];
    for (let c = j + 1; c < k; c++) reflect(a, column, a, c * n, j, n, -diagonal[j] * heads[j]);
    reflect(a, column, rotated, 0, j, n, -diagonal[j] * heads[j]);
  }

  const rootInverse = invertUpper(a, diagonal, n, k);
  const coefficients = new Float64Array(k);
  const inverse = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    for (let j = i; j < k; j++) {
      coefficients[i] += rootInverse[i * k + j] * rotated[j];
      let sum = 0;
      for (let c = j; c < k; c++) sum += rootInverse[i * k + c] * rootInverse[j * k + c];
      inverse[i * k + j] = inverse[j * k + i] = sum;
    }
  }

  // Q times what is left of the rotated y: residuals orthogonal to X even where y − Xβ would cancel.
  const residuals = rotated;
  residuals.fill(0, 0, k);
  for (let j = k - 1; j >= 0; j--) reflect(a, j * n, residuals, 0, j, n, -diagonal[j] * heads[j]);
  let rss = 0;
  for (let i = 0; i < n; i++) rss += residuals[i] ** 2;
  return {coefficients, residuals, rss, df: n - k, inverse, rootInverse};
}

/** target ← (I − v vᵀ / scale) target from row j on, where v starts at `column` and scale = vᵀv / 2. */
function reflect(
  a: Float64Array,
  column: number,
  target: Float64Array,
  offset: number,
  j: number,
  n: number,
  scale: number,
): void {
  let dot = 0;
  for (let i = j; i < n; i++) dot += a[column + i] * target[offset + i];
  const step = dot / scale;
  for (let i = j; i < n; i++) target[offset + i] -= step * a[column + i];
}

/** R⁻¹ by back substitution, column by column. */
function invertUpper(a: Float64Array, diagonal: Float64Array, n: number, k: number): Float64Array {
  const inverse = new Float64Array(k * k);
  for (let j = 0; j < k; j++) {
    inverse[j * k + j] = 1 / diagonal[j];
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0;
      for (let c = i + 1; c <= j; c++) sum += a[c * n + i] * inverse[c * k + j];
      inverse[i * k + j] = -sum / diagonal[i];
    }
  }
  return inverse;
}

/** Names the column that adds nothing and the earlier columns that it is made of. */
function collinearity(
  a: Float64Array,
  diagonal: Float64Array,
  n: number,
  j: number,
  names: readonly string[],
): AnalysisError {
  const share = new Float64Array(j);
  let largest = 0;
  for (let i = j - 1; i >= 0; i--) {
    let rest = a[j * n + i];
    for (let c = i + 1; c < j; c++) rest -= a[c * n + i] * share[c];
    share[i] = rest / diagonal[i];
  }
  // A share counts by what it contributes: the coefficient times the norm of its column of R.
  const weight = share.map((value, c) => {
    let square = diagonal[c] ** 2;
    for (let i = 0; i < c; i++) square += a[c * n + i] ** 2;
    return Math.abs(value) * Math.sqrt(square);
  });
  for (const value of weight) largest = Math.max(largest, value);
  const parts = names.slice(0, j).filter((_, c) => weight[c] > 1e-8 * largest);
  return new AnalysisError(
    parts.length === 0
      ? `${names[j]} is zero in every row; its coefficient cannot be determined. Leave it out.`
      : `${names[j]} is perfectly collinear with ${parts.join(", ")}; leave one of them out.`,
  );
}
