import type {Period} from "../../../domain/loopState.js";

/** First and last index of a stretch of periods, both inclusive. */
export type IndexRange = readonly [first: number, last: number];

/** Fewer periods than this cannot be analysed at all. */
const LEAST = 2;

/**
 * The periods that begin between two dates; all of them where there is no period, or too few lie between its dates.
 *
 * @param periods ISO dates, ascending.
 * @example
 * indexesOf(["2024-01-01", "2024-01-08", "2024-01-15"], {from: "2024-01-02", to: "2024-02-01"}) // [1, 2]
 */
export function indexesOf(periods: readonly string[], period: Period | null): IndexRange {
  const all: IndexRange = [0, periods.length - 1];
  if (period === null) return all;
  const first = periods.findIndex((date) => date >= period.from);
  const last = periods.findLastIndex((date) => date <= period.to);
  return first < 0 || last - first + 1 < LEAST ? all : [first, last];
}

/**
 * The dates of a stretch of periods; null for all of them, and for too few.
 *
 * @example
 * periodOf(["2024-01-01", "2024-01-08", "2024-01-15"], [1, 2]) // {from: "2024-01-08", to: "2024-01-15"}
 */
export function periodOf(periods: readonly string[], [first, last]: IndexRange): Period | null {
  const isAll = first <= 0 && last >= periods.length - 1;
  return isAll || last - first + 1 < LEAST ? null : {from: periods[first], to: periods[last]};
}
