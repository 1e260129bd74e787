import type {DateForm} from "../mapping.js";
import type {CellValue} from "../tableDescription.js";

const DAY = 86_400_000;

/** What may follow a date: a time of day with or without fractions and a zone. Days are those of the text, whatever the zone. */
const time = String.raw`(?:[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?`;
const written = (date: string) => new RegExp(`^${date}${time}$`, "i");

const patterns: Record<Exclude<DateForm, "unix-seconds" | "unix-milliseconds">, RegExp> = {
  iso: written(String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`),
  "ymd/": written(String.raw`(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})`),
  "dmy/": written(String.raw`(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})`),
  "mdy/": written(String.raw`(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})`),
  "dmy.": written(String.raw`(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})`),
  ymd: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  japanese: written(
    String.raw`(?:(?<era>令和|平成)(?<reign>元|\d{1,2})|(?<year>\d{4}))年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?(?:\([月火水木金土日]\))?`,
  ),
  "iso-week": /^(?<year>\d{4})-?W(?<week>\d{2})$/i,
  month: /^(?<year>\d{4})[-/](?<month>\d{1,2})$/,
};

/** The year before the first of each era. */
const eras: Record<string, number> = {令和: 2018, 平成: 1988};

/**
 * Days since 1970-01-01 of a cell that is written in a form of dates; null where it is not, or names a day that does not exist. A
 * month is its first day, a week its Monday; times of day are left out.
 *
 * @see ISO 8601 for weeks
 * @example
 * readDate("03/04/2024", "dmy/") // 19816, the 3rd of April
 * readDate("03/04/2024", "mdy/") // 19785, the 4th of March
 * readDate("31/04/2024", "dmy/") // null
 */
export function readDate(cell: CellValue, form: DateForm): number | null {
  if (cell === null || typeof cell === "boolean") return null;
  const text = String(cell).normalize("NFKC").trim();
  if (form === "unix-seconds" || form === "unix-milliseconds") {
    if (!/^-?\d{1,16}(\.\d+)?$/.test(text)) return null;
    const day = Math.floor((Number(text) * (form === "unix-seconds" ? 1000 : 1)) / DAY);
    return Math.abs(day) <= MOST_DAYS ? day : null;
  }
  const parts = patterns[form].exec(text)?.groups;
  if (parts === undefined) return null;
  if (form === "iso-week") return weekStart(Number(parts["year"]), Number(parts["week"]));
  return dayOf(yearOf(parts), Number(parts["month"]), Number(parts["day"] ?? "1"));
}

/** The greatest day that a `Date` can hold. */
const MOST_DAYS = 100_000_000;

function yearOf({era, reign, year}: Record<string, string | undefined>): number {
  return era === undefined ? Number(year) : eras[era]! + (reign === "元" ? 1 : Number(reign));
}

function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / DAY : null;
}

/** The first ISO week holds the 4th of January; weeks start on Monday. */
function weekStart(year: number, week: number): number | null {
  const monday = (start: number) => start - ((start + 3) % 7);
  const first = monday(dayOf(year, 1, 4)!);
  const start = first + 7 * (week - 1);
  return week >= 1 && start < monday(dayOf(year + 1, 1, 4)!) ? start : null;
}
