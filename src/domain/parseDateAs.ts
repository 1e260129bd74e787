import type {DateForm} from "./mapping.js";
import type {CellValue} from "./tableDescription.js";

const DAY_SECONDS = 86_400;

/** A time of day after a date, with or without a zone: ` 9:05`, `T09:05:00.123Z`, `09:05:00+09:00`. */
const time = /^[T ]\s*([01]?\d|2[0-4]):[0-5]\d(:[0-5]\d([.,]\d+)?)?\s*(Z|UTC|[+-]\d{2}(:?\d{2})?)?$/i;

/** First year of each era, and its letter. */
const eras: Record<string, number> = {令和: 2019, 平成: 1989, 昭和: 1926, 大正: 1912, 明治: 1868};
const eraLetters: Record<string, number> = {R: 2019, H: 1989, S: 1926, T: 1912, M: 1868};

type Parts = readonly [year: number, month: number, day: number];

/** What stands where in the forms that are read by a pattern. */
const patterns: Record<Exclude<DateForm, "unix-seconds" | "unix-milliseconds">, (text: string) => number> = {
  iso: (text) => withTime(text, /^(\d{4})-(\d{2})-(\d{2})/, ([y, m, d]) => [y, m, d]),
  "ymd/": (text) => withTime(text, /^(\d{4})\/(\d{1,2})\/(\d{1,2})/, ([y, m, d]) => [y, m, d]),
  "dmy/": (text) => withTime(text, /^(\d{1,2})\/(\d{1,2})\/(\d{4})/, ([d, m, y]) => [y, m, d]),
  "mdy/": (text) => withTime(text, /^(\d{1,2})\/(\d{1,2})\/(\d{4})/, ([m, d, y]) => [y, m, d]),
  "dmy.": (text) => withTime(text, /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/, ([d, m, y]) => [y, m, d]),
  ymd: (text) => withTime(text, /^(\d{4})(\d{2})(\d{2})/, ([y, m, d]) => [y, m, d]),
  japanese: japaneseDate,
  "iso-week": isoWeek,
  month: (text) => {
    const match = /^(\d{4})(?:[-/](\d{1,2})|年\s?(\d{1,2})月)$/.exec(text);
    return match === null ? NaN : daysFrom(Number(match[1]), Number(match[2] ?? match[3]), 1);
  },
};

/**
 * Days since 1970-01-01 of a date written in a column's form, `NaN` where the cell is not such a date or the date does not
 * exist or is before the year 1000. Missing cells are `NaN` too: tell them by `isMissing`.
 *
 * The day is that of the text: a time and a zone behind it are checked and dropped, so 2024-01-05T23:00-08:00 is 5 January.
 * `iso-week` (2024-W05, also 2024W05 and with a weekday 2024-W05-3) is the Monday of its week, `month` (2024-01, 2024/1,
 * 2024年1月) its first day. `japanese` takes 2024年1月5日, 2024年1月5日（金）, 令和6年1月5日, 令和元年 and R6.1.5; an era's year is not held against the
 * day on which the era began. Unix times may be numbers or text and are of the day in UTC. Full-width digits are read.
 *
 * @see ISO 8601-1:2019
 * @example
 * parseDateAs("1970-01-08T12:00:00Z", "iso") // 7
 * parseDateAs("31/02/2024", "dmy/") // NaN
 */
export function parseDateAs(cell: CellValue, form: DateForm): number {
  if (cell === null || typeof cell === "boolean") return NaN;
  if (form === "unix-seconds" || form === "unix-milliseconds") return unixDay(cell, form);
  if (form === "iso" && typeof cell === "string") {
    const day = plainIsoDay(cell);
    if (!Number.isNaN(day)) return day;
  }
  const text = typeof cell === "number" ? String(cell) : cell.normalize("NFKC").trim();
  return patterns[form](text);
}

/**
 * The day of ISO text in ASCII, without a pattern for the date: most cells of large files are such. `NaN` for all other text, in
 * full-width digits or with spaces around it too.
 */
function plainIsoDay(text: string): number {
  if (text.length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const day = daysFrom(year, digits(text, 5), digits(text, 8));
  return text.length === 10 || time.test(text.slice(10)) ? day : NaN;
}

/** The number of two ASCII digits. */
function digits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

function withTime(text: string, pattern: RegExp, parts: (numbers: number[]) => Parts): number {
  const match = pattern.exec(text);
  if (match === null) return NaN;
  const rest = text.slice(match[0].length);
  if (rest !== "" && !time.test(rest)) return NaN;
  return daysFrom(...parts(match.slice(1).map(Number)));
}

function japaneseDate(text: string): number {
  const written =
    /^(令和|平成|昭和|大正|明治)?\s?(\d{1,4}|元)年\s?(\d{1,2})月\s?(\d{1,2})日(?:\s?\([日月火水木金土](?:曜日?)?\))?/.exec(
      text,
    );
  const short = written ?? /^([RHSTM])(\d{1,2}|元)[./](\d{1,2})[./](\d{1,2})/i.exec(text);
  if (short === null) return NaN;
  const [whole, era, year, month, day] = short;
  const rest = text.slice(whole.length);
  if (rest !== "" && !time.test(rest.startsWith(" ") ? rest : ` ${rest}`)) return NaN;
  const first = era === undefined ? undefined : (eras[era] ?? eraLetters[era.toUpperCase()]);
  if (first === undefined && year.length !== 4) return NaN;
  const number = year === "元" ? 1 : Number(year);
  return daysFrom(first === undefined ? number : first + number - 1, Number(month), Number(day));
}

/** The Monday of an ISO week, or one of its days where the text names it. */
function isoWeek(text: string): number {
  const match = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?$/i.exec(text);
  if (match === null) return NaN;
  const [year, week, weekday] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const day = firstMonday(year) + 7 * (week - 1) + weekday - 1;
  return week >= 1 && day < firstMonday(year + 1) ? day : NaN;
}

/** The Monday of the ISO week 1, which holds 4 January. Day 0 was a Thursday. */
function firstMonday(year: number): number {
  const fourth = daysFrom(year, 1, 4);
  return fourth - ((((fourth + 3) % 7) + 7) % 7);
}

function unixDay(cell: string | number, form: "unix-seconds" | "unix-milliseconds"): number {
  const text = typeof cell === "number" ? String(cell) : cell.normalize("NFKC").trim();
  if (!/^-?\d+(\.\d+)?$/.test(text)) return NaN;
  return Math.floor(Number(text) / (form === "unix-seconds" ? 1 : 1000) / DAY_SECONDS);
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1970-01-01 of a date of the Gregorian calendar from the year 1000 on, `NaN` where it does not exist. */
function daysFrom(year: number, month: number, day: number): number {
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1)) return NaN;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (day > monthDays[month - 1]! + (month === 2 && isLeap ? 1 : 0)) return NaN;
  return Date.UTC(year, month - 1, day) / (1000 * DAY_SECONDS);
}
