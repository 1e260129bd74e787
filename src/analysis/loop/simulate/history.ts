/** The latest periods of a node, a column of draws each. */
export interface History {
  /** The column of a period, to read or to fill; zeros up to today, period 0. */
  at(t: number): Float64Array;
}

/**
 * Room for the latest `depth` periods of a node; older ones are overwritten.
 *
 * @example
 * createHistory(2, 1000).at(0) // 1000 zeros: today deviates from today by nothing
 */
export function createHistory(depth: number, draws: number): History {
  const today = new Float64Array(draws);
  const columns = Array.from({length: depth}, () => new Float64Array(draws));
  return {at: (t) => (t <= 0 ? today : columns[t % depth])};
}
