import {addPeriods, formatDate, parseDate} from "../calendar.js";
import {milestoneKinds} from "./plan.js";
import type {MilestoneKind} from "./plan.js";

/** Where in the plan each milestone lies; what is left after the last is for the report. */
const shares: Record<MilestoneKind, number> = {reaction: 0.3, kpi: 0.65, base: 0.9};

/**
 * The last day of a plan: the same day of the month, so many months later.
 *
 * @param start ISO date.
 * @throws {RangeError} where the start is no date.
 * @example
 * planEnd("2026-11-30", 3) // "2027-02-28"
 */
export const planEnd = (start: string, months: number): string => formatDate(endDay(start, months));

const endDay = (start: string, months: number) => addPeriods(dayOf(start), months, "month");

/**
 * Due dates that leave each milestone its share of the plan, on working days.
 *
 * @throws {RangeError} where the start is no date.
 * @example
 * dueDates("2026-01-05", 3) // {reaction: "2026-01-30", kpi: "2026-03-04", base: "2026-03-27"}
 */
export function dueDates(start: string, months: number): Record<MilestoneKind, string> {
  const first = dayOf(start);
  const days = endDay(start, months) - first;
  return Object.fromEntries(
    milestoneKinds.map((kind) => [kind, formatDate(workingDay(first + Math.round(shares[kind] * days)))]),
  ) as Record<MilestoneKind, string>;
}

/**
 * Days from one ISO date to another; negative where the second is earlier.
 *
 * @throws {RangeError} where one is no date.
 * @example
 * daysBetween("2026-01-01", "2026-01-15") // 14
 */
export const daysBetween = (first: string, second: string): number => dayOf(second) - dayOf(first);

function dayOf(iso: string): number {
  const day = parseDate(iso);
  if (day === null) throw new RangeError(`"${iso}" is no date; write it as 2026-11-28.`);
  return day;
}

/** A Saturday or Sunday gives way to the Friday before. 1 January 1970 was a Thursday. */
function workingDay(day: number): number {
  const weekday = (((day + 3) % 7) + 7) % 7;
  return day - Math.max(0, weekday - 4);
}
