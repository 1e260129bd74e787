/**
 * A series as it stood `lag` rows before each of the rows from `first` on.
 *
 * @param first 0-based first row of the equation, at least `lag`
 * @returns `values.length − first` numbers
 * @example
 * lagged([10, 20, 30, 40], 1, 2) // Float64Array [20, 30]
 */
export function lagged(values: ArrayLike<number>, lag: number, first: number): Float64Array {
  return Float64Array.from({length: values.length - first}, (_, row) => values[first + row - lag]);
}

/** Which deterministic terms an equation holds: none, a constant, or a constant and a linear trend. */
export type Trend = "n" | "c" | "ct";

/**
 * The deterministic columns of an equation over the rows from `first` on; the trend is 1 in row 0 of the series.
 *
 * @param rows length of the whole series
 * @example
 * trendColumns("ct", 4, 2) // [Float64Array [1, 1], Float64Array [3, 4]]
 */
export function trendColumns(trend: Trend, rows: number, first: number): Float64Array[] {
  if (trend === "n") return [];
  const constant = new Float64Array(rows - first).fill(1);
  if (trend === "c") return [constant];
  return [constant, Float64Array.from({length: rows - first}, (_, row) => first + row + 1)];
}
