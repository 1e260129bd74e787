import {addPeriods, formatDate, parseDate} from "../calendar.js";
import {milestoneKinds} from "./plan.js";
import type {MilestoneKind, Plan} from "./plan.js";

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
 * Days that suit the two appointments without which a plan is incomplete: the first working day of the plan, or today if that is later, and
 * the plan's last. Null where no day lies in its place: the meeting by the first due date, the report after the last.
 *
 * @param today ISO date.
 * @throws {RangeError} where a date is none.
 * @example
 * appointmentDates({...plan, start: "2026-01-05", months: 3}, "2026-01-01") // {firstMeeting: "2026-01-05", report: "2026-04-03"}
 */
export function appointmentDates(
  {start, months, milestones}: Pick<Plan, "start" | "months" | "milestones">,
  today: string,
): {firstMeeting: string | null; report: string | null} {
  const end = endDay(start, months);
  const dues = milestones.flatMap(({due}) => (due === null ? [] : [dayOf(due)]));
  const meeting = nextWorkingDay(Math.max(dayOf(start), dayOf(today)));
  const report = Math.max(workingDay(end), ...dues);
  return {
    firstMeeting: meeting <= Math.min(end, ...dues) ? formatDate(meeting) : null,
    report: report <= end && report >= dayOf(today) ? formatDate(report) : null,
  };
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

/** A Saturday or Sunday gives way to the Friday before. */
const workingDay = (day: number) => day - Math.max(0, weekday(day) - 4);

/** A Saturday or Sunday gives way to the Monday after. */
const nextWorkingDay = (day: number) => (weekday(day) > 4 ? day + 7 - weekday(day) : day);

/** 0 for a Monday to 6 for a Sunday; 1 January 1970 was a Thursday. */
const weekday = (day: number) => (((day + 3) % 7) + 7) % 7;
