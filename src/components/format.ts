import type {Estimate} from "../analysis/loop/report.js";
import type {Cadence} from "../domain/loop.js";
import type {Locale} from "../domain/texts.js";

const tags: Record<Locale, string> = {en: "en-GB", ja: "ja-JP"};

/** What stands on the screen where a number is missing. */
export const missingMark = "–";

/**
 * A number for people: grouped digits, three significant digits below 1000, compact (`212K`, `21.2万`) from 100 000, a
 * true minus sign. A missing value (`null`, `NaN`, infinite) is an en dash.
 *
 * @example
 * formatNumber(10920.4, "en") // "10,920"
 * formatNumber(null, "en") // "–"
 */
export function formatNumber(value: number | null | undefined, locale: Locale): string {
  if (!isNumber(value)) return missingMark;
  const size = Math.abs(value);
  if (size >= 1e5) return print(value, locale, shortened(size));
  if (size >= 1000) return print(value, locale, {maximumFractionDigits: 0});
  if (size > 0 && size < 1e-4)
    return print(value, locale, {notation: "scientific", maximumFractionDigits: 1});
  return print(value, locale, {maximumSignificantDigits: 3});
}

/**
 * An effect: two decimals unless `digits` says otherwise, with its sign on request; large ones as `formatNumber` writes them. Missing is an en dash.
 *
 * @example
 * formatEffect(-0.081, "en", {sign: true}) // "−0.08"
 */
export function formatEffect(value: number | null, locale: Locale, {sign = false, digits = 2} = {}): string {
  if (!isNumber(value)) return missingMark;
  const signed = sign ? ({signDisplay: "exceptZero"} as const) : ({signDisplay: "negative"} as const);
  if (Math.abs(value) < 1000)
    return print(value, locale, {minimumFractionDigits: digits, maximumFractionDigits: digits, ...signed});
  return print(value, locale, {...shortened(Math.abs(value)), ...signed});
}

/**
 * A value with its interval.
 *
 * @example
 * formatEstimate({value: 0.31, low: -0.08, high: 0.7, level: 0.95}, "en") // "+0.31 (−0.08 to 0.70)"
 */
export function formatEstimate(estimate: Estimate, locale: Locale): string {
  return `${formatEffect(estimate.value, locale, {sign: true})} (${formatRange(estimate, locale)})`;
}

/** The interval of an estimate alone: `−0.08 to 0.70`, `−0.08〜0.70`. */
export function formatRange({low, high}: Estimate, locale: Locale, digits = 2): string {
  return joinRange(formatEffect(low, locale, {digits}), formatEffect(high, locale, {digits}), locale);
}

/** Two ends of a range in words of the locale: `a to b`, `a〜b`. */
export function joinRange(low: string, high: string, locale: Locale): string {
  return locale === "ja" ? `${low}〜${high}` : `${low} to ${high}`;
}

/**
 * A fraction as a percentage, whole numbers from 10 % and one digit below. A missing value is an en dash.
 *
 * @example
 * formatPercent(-0.081, "en", {sign: true}) // "−8.1 %"
 */
export function formatPercent(fraction: number | null, locale: Locale, {sign = false} = {}): string {
  if (!isNumber(fraction)) return missingMark;
  return `${percentNumber(fraction, locale, sign)}${locale === "ja" ? "" : "\u00a0"}%`;
}

/**
 * Two fractions as a range of percentages that share their sign of percent.
 *
 * @example
 * formatPercentRange(-0.099, -0.06, "en", {sign: true}) // "−9.9 to −6 %"
 */
export function formatPercentRange(low: number, high: number, locale: Locale, {sign = false} = {}): string {
  return joinRange(percentNumber(low, locale, sign), formatPercent(high, locale, {sign}), locale);
}

function percentNumber(fraction: number, locale: Locale, sign: boolean): string {
  const percent = fraction * 100;
  const signDisplay = sign ? "exceptZero" : "negative";
  const size = Math.abs(percent);
  if (size >= 1e4) return print(percent, locale, {...shortened(size), signDisplay});
  return print(percent, locale, {maximumFractionDigits: size < 9.95 ? 1 : 0, signDisplay});
}

/** How a number too long for a label is shortened. */
function shortened(size: number): Intl.NumberFormatOptions {
  return size >= 1e15
    ? {notation: "scientific", maximumFractionDigits: 1}
    : {notation: "compact", maximumSignificantDigits: 3};
}

/**
 * A count of periods in words.
 *
 * @example
 * formatPeriods(2, "week", "en") // "2 weeks"
 * formatPeriods(2, "month", "ja") // "2か月"
 */
export function formatPeriods(count: number, cadence: Cadence, locale: Locale): string {
  const number = formatNumber(count, locale);
  if (locale === "ja") return `${number}${{day: "日", week: "週間", month: "か月"}[cadence]}`;
  return `${number} ${cadence}${count === 1 ? "" : "s"}`;
}

/**
 * An ISO date for people; by month where the cadence is a month. A text that is no date is returned as it stands.
 *
 * @example
 * formatDate("2023-12-25", "en") // "25 Dec 2023"
 * formatDate("2023-12-25", "ja", "month") // "2023年12月"
 */
export function formatDate(iso: string, locale: Locale, cadence: Cadence = "day"): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const day = cadence === "month" ? undefined : "numeric";
  return new Intl.DateTimeFormat(tags[locale], {
    day,
    month: locale === "ja" && day !== undefined ? "numeric" : "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(date);
}

/**
 * A moment for people, by the clock of the reader's computer.
 *
 * @param at Milliseconds since 1970, or an ISO instant. A text that is none is returned as it stands.
 * @example
 * formatMoment("2026-11-28T04:30:00.000Z", "en") // "28 Nov 2026, 13:30" in Tokyo
 */
export function formatMoment(at: number | string, locale: Locale): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return String(at);
  return new Intl.DateTimeFormat(tags[locale], {
    day: "numeric",
    month: locale === "ja" ? "numeric" : "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(date);
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

const printers = new Map<string, Intl.NumberFormat>();

/** `Intl` writes a hyphen for a minus, and signs a value that rounds to zero; both are mended here. */
function print(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  const key = locale + JSON.stringify(options);
  let printer = printers.get(key);
  if (printer === undefined) printers.set(key, (printer = new Intl.NumberFormat(tags[locale], options)));
  return printer.format(value).replace("-", "−");
}
