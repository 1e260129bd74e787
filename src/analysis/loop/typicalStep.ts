/**
 * A typical step of a series from one period to the next: 1.4826 times the median absolute step, the standard deviation of normal
 * steps whatever a few odd ones do. `NaN` where no two neighbours are known.
 *
 * @param values `NaN` where missing.
 * @example
 * typicalStep([1, 1.1, 1, 9, 1.1, 1, 1.1]) // 0.148…
 * @see Hampel, "The influence curve and its role in robust estimation", JASA 69(346), 1974 (the median absolute deviation)
 */
export function typicalStep(values: readonly number[]): number {
  const sizes = values
    .slice(1)
    .map((value, t) => Math.abs(value - values[t]))
    .filter((size) => !Number.isNaN(size))
    .sort((a, b) => a - b);
  return 1.4826 * (sizes[Math.floor(sizes.length / 2)] ?? NaN);
}
