import {periodsPerYear} from "../../domain/calendar.js";
import type {Cadence} from "../../domain/loop.js";

/** Means of a series over its first and its last year, and the relative change between them. */
export interface YearsCompared {
  first: number;
  last: number;
  change: number;
}

/**
 * A series' first year against its last: whole years, so that no season is in the difference. Missing values are left out.
 *
 * @param values One a period; null where missing.
 * @returns null where the two years overlap, one of them has no values, or the first mean is zero.
 * @example
 * firstAndLastYear(new Array(104).fill(1).fill(2, 52), "week") // {first: 1, last: 2, change: 1}
 */
export function firstAndLastYear(values: readonly (number | null)[], cadence: Cadence): YearsCompared | null {
  const year = Math.round(periodsPerYear[cadence]);
  if (values.length < 2 * year) return null;
  const [first, last] = [mean(values.slice(0, year)), mean(values.slice(-year))];
  return first === null || last === null || first === 0 ? null : {first, last, change: last / first - 1};
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.flatMap((value) => value ?? []);
  return known.length === 0 ? null : known.reduce((a, b) => a + b) / known.length;
}
