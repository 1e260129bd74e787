/** Fewer common periods than this say nothing. */
const LEAST = 12;

/**
 * The target's mean in the quarter of periods with the least of the source and in that with the most. Plain words for a figure, not a
 * test: trend and season are in it.
 *
 * @param source One value a period, null where missing.
 * @param target As long as `source`.
 * @returns null with fewer than 12 periods in which both are known.
 * @example
 * quarterContrast(advertising, pageViews) // {least: 301_000, most: 564_000}
 */
export function quarterContrast(
  source: readonly (number | null)[],
  target: readonly (number | null)[],
): {least: number; most: number} | null {
  const pairs = source.flatMap((x, t) => {
    const y = target[t];
    return x === null || y === null || y === undefined ? [] : [{x, y}];
  });
  if (pairs.length < LEAST) return null;
  pairs.sort((a, b) => a.x - b.x);
  const count = Math.floor(pairs.length / 4);
  const mean = (part: readonly {y: number}[]) => part.reduce((sum, {y}) => sum + y, 0) / part.length;
  return {least: mean(pairs.slice(0, count)), most: mean(pairs.slice(-count))};
}
