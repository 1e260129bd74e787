import {normalQuantile} from "./distributions.js";

/** A count as a share of a whole, with its interval. */
export interface Share {
  count: number;
  of: number;
  share: number;
  low: number;
  high: number;
}

/**
 * A count as a share of a whole with Wilson's 95 % interval, which keeps its promise near 0 and 1 too.
 *
 * @throws {RangeError} where `of` is not a positive whole number, or `count` not a whole number from 0 to `of`.
 * @example
 * wilson(3, 100) // {count: 3, of: 100, share: 0.03, low: 0.0103, high: 0.0845}
 * @see Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22(158), 1927
 */
export function wilson(count: number, of: number): Share {
  if (!Number.isInteger(of) || of < 1)
    throw new RangeError(`invalid whole; not a positive whole number: ${of}`);
  if (!Number.isInteger(count) || count < 0 || count > of)
    throw new RangeError(`invalid count; not a whole number from 0 to ${of}: ${count}`);
  const z = normalQuantile(0.975);
  const share = count / of;
  const centre = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return {count, of, share, low: Math.max(0, centre - half), high: Math.min(1, centre + half)};
}
