import type {Cadence} from "./loop.js";

const DAY = 86_400_000;

/**
 * Days since 1970-01-01 of an ISO date (`YYYY-MM-DD`, or `YYYY-MM` for the first of a month), or null where the text is not
 * a date that exists. A midnight time, as pandas writes it, is allowed.
 *
 * @example
 * parseDate("1970-01-08") // 7
 * parseDate("2023-02-29") // null
 */
export function parseDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text.trim());
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? "1")];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : null;
}

/**
 * The ISO date of a number of days since 1970-01-01.
 *
 * @example
 * formatDate(7) // "1970-01-08"
 */
export function formatDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/**
 * How many whole periods lie between two days, or null where the second is not a whole number of periods after the
 * first.
 *
 * @example
 * periodsBetween(0, 14, "week") // 2
 * periodsBetween(0, 15, "week") // null
 */
export function periodsBetween(first: number, day: number, cadence: Cadence): number | null {
  if (cadence === "month") {
    const [a, b] = [new Date(first * DAY), new Date(day * DAY)];
    const months = 12 * (b.getUTCFullYear() - a.getUTCFullYear()) + b.getUTCMonth() - a.getUTCMonth();
    return addPeriods(first, months, cadence) === day ? months : null;
  }
  const periods = (day - first) / (cadence === "week" ? 7 : 1);
  return Number.isInteger(periods) ? periods : null;
}

/**
 * The first day of the period that lies `periods` after the one starting on `first`. Months that start on a day that a shorter month
 * lacks start on its last day: after 31 January come 29 February and 31 March.
 *
 * @example
 * addPeriods(0, 2, "week") // 14
 */
export function addPeriods(first: number, periods: number, cadence: Cadence): number {
  if (cadence !== "month") return first + periods * (cadence === "week" ? 7 : 1);
  const date = new Date(first * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + periods];
  const lastDate = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDate)) / DAY;
}

/** Periods in a year, for annual seasonality and horizons. */
export const periodsPerYear: Record<Cadence, number> = {day: 365.25, week: 365.25 / 7, month: 12};
