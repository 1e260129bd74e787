import {parseDate} from "../../../domain/calendar.js";
import type {IndexRange} from "./periodRange.js";

/** Where periods lie on a horizontal axis. */
export interface TimeScale {
  left: number;
  right: number;
  /** Pixels at which a period begins. */
  at(index: number): number;
  /** The period nearest to a place. */
  nearest(x: number): number;
  /** The periods nearest to both ends of a stretch, at least two. */
  snap(stretch: readonly [number, number]): IndexRange;
}

/**
 * The time axis of periods between two places in pixels.
 *
 * @param periods ISO dates, ascending, at least two.
 * @example
 * timeScale(["2024-01-01", "2024-01-08", "2024-01-15"], {left: 56, right: 256}).at(1) // 156
 */
export function timeScale(
  periods: readonly string[],
  {left, right}: {left: number; right: number},
): TimeScale {
  const days = periods.map((period) => parseDate(period)!);
  const last = days.length - 1;
  const [start, span] = [days[0], days[last] - days[0]];
  const place = (day: number) => left + ((right - left) * (day - start)) / span;
  const nearest = (x: number) => {
    const day = start + (span * (x - left)) / (right - left);
    const after = days.findIndex((each) => each >= day);
    if (after <= 0) return after === 0 ? 0 : last;
    return day - days[after - 1] < days[after] - day ? after - 1 : after;
  };
  return {
    left,
    right,
    at: (index) => place(days[index]),
    nearest,
    snap: ([x0, x1]) => {
      const [a, b] = [nearest(Math.min(x0, x1)), nearest(Math.max(x0, x1))];
      return b > a ? [a, b] : a < last ? [a, a + 1] : [last - 1, last];
    },
  };
}
