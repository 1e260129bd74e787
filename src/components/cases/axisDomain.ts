/**
 * The range of an axis. Zero is within where it lies no further from the values than their span, so that a length may be
 * read; it is left out where it would squeeze the values together.
 *
 * @param values At least one; all finite.
 * @example
 * axisDomain([3.5, 48]) // [0, 48]
 * axisDomain([90, 95]) // [90, 95]
 */
export function axisDomain(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low;
  if (span === 0) return low > 0 ? [0, high] : low < 0 ? [low, 0] : [-1, 1];
  if (low > 0 && low <= span) return [0, high];
  if (high < 0 && -high <= span) return [low, 0];
  return [low, high];
}
