/**
 * The inverse of a small symmetric positive definite matrix by Gauss–Jordan elimination, for the inner loop of a bootstrap, where a
 * matrix library's allocations cost more than the arithmetic. Not guarded: the caller has checked the rank.
 *
 * @example
 * invertSmall([[2, 0], [0, 4]]) // rows [0.5, 0] and [0, 0.25]
 */
export function invertSmall(matrix: readonly ArrayLike<number>[]): Float64Array[] {
  const size = matrix.length;
  const work = matrix.map((row) => new Float64Array(row));
  // In place: column c of the result is written where the pivot's column of ones was.
  for (let c = 0; c < size; c++) {
    const pivot = 1 / work[c][c];
    const pivotRow = work[c];
    pivotRow[c] = 1;
    for (let j = 0; j < size; j++) pivotRow[j] *= pivot;
    for (let r = 0; r < size; r++) {
      if (r === c) continue;
      const row = work[r];
      const factor = row[c];
      row[c] = 0;
      for (let j = 0; j < size; j++) row[j] -= factor * pivotRow[j];
    }
  }
  return work;
}
