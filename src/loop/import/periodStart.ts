import {addPeriods} from "../../domain/calendar.js";
import type {Cadence} from "../../domain/loop.js";

/** Days of a week as ISO 8601 counts them: 1 is Monday, 7 Sunday. */
export const MONDAY = 1;

/**
 * Day of the week of a number of days since 1970-01-01, a Thursday: 1 for Monday to 7 for Sunday.
 *
 * @see ISO 8601
 * @example
 * weekdayOf(0) // 4
 */
export const weekdayOf = (day: number) => modulo(day + 3, 7) + 1;

/**
 * First day of the period that holds a day; both are days since 1970-01-01. Months start on their first.
 *
 * @param weekStart The day of the week on which weeks start, 1 for Monday to 7 for Sunday.
 * @example
 * periodStart(0, {cadence: "week", weekStart: 1}) // -3, Monday 29 December 1969
 */
export function periodStart(day: number, {cadence, weekStart}: {cadence: Cadence; weekStart: number}) {
  if (cadence === "day") return day;
  if (cadence === "week") return day - modulo(weekdayOf(day) - weekStart, 7);
  return day - new Date(day * 86_400_000).getUTCDate() + 1;
}

/**
 * Last day of the period that starts on a day.
 *
 * @example
 * periodEnd(0, "week") // 6
 */
export const periodEnd = (start: number, cadence: Cadence) => addPeriods(start, 1, cadence) - 1;

const modulo = (a: number, n: number) => ((a % n) + n) % n;
