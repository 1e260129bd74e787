/**
 * Holm's step-down correction: p-values that may be compared with the level as if each were the only test.
 *
 * @returns In the order given.
 * @example
 * holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06], as R's p.adjust(c(0.01, 0.04, 0.03), "holm")
 * @see Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Statistics 6(2), 1979
 */
export function holm(p: readonly number[]): number[] {
  const adjusted = new Array<number>(p.length);
  let largest = 0;
  p.map((_, i) => i)
    .sort((a, b) => p[a] - p[b])
    .forEach((i, rank) => {
      largest = Math.max(largest, Math.min(1, (p.length - rank) * p[i]));
      adjusted[i] = largest;
    });
  return adjusted;
}
