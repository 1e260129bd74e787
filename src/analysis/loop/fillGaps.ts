/**
 * Fills missing values between known ones by straight lines, so that one missing week does not cost every equation in which it is
 * a lag. Values before the first and after the last known one stay `NaN`. Rows whose own outcome is missing must still be left out.
 *
 * @example
 * fillGaps([NaN, 1, NaN, 3]) // [NaN, 1, 2, 3]
 */
export function fillGaps(values: ArrayLike<number>): number[] {
  const filled = Array.from(values);
  let known = -1;
  for (let i = 0; i < filled.length; i++) {
    if (Number.isNaN(filled[i])) continue;
    if (known >= 0)
      for (let j = known + 1; j < i; j++)
        filled[j] = filled[known] + ((filled[i] - filled[known]) * (j - known)) / (i - known);
    known = i;
  }
  return filled;
}
