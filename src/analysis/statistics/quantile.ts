/**
 * The quantile of sorted numbers by linear interpolation between order statistics (Hyndman and Fan's type 7, R's and numpy's
 * default).
 *
 * @param sorted Ascending, without `NaN`, at least one number.
 * @param p From 0 to 1.
 * @example
 * quantileSorted([1, 2, 4], 0.75) // 3, as R's quantile(c(1, 2, 4), 0.75)
 * @see Hyndman & Fan, "Sample quantiles in statistical packages", The American Statistician 50(4), 1996
 */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}
