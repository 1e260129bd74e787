import type {Locale} from "../../domain/texts.js";
import {formatNumber} from "../format.js";

const tags: Record<Locale, string> = {en: "en-GB", ja: "ja-JP"};

/**
 * What a countdown shows: minutes and seconds, hours where there are some. It reaches 0:00 when the time is up, and is negative beyond.
 *
 * @param left Milliseconds.
 * @example
 * countdownText(754_000) // "12:34"
 * countdownText(-190_000) // "−3:10"
 */
export function countdownText(left: number): string {
  const seconds = Math.ceil(left / 1000);
  const size = Math.abs(seconds);
  const hours = Math.floor(size / 3600);
  const minutes = Math.floor(size / 60) % 60;
  const tail = `:${String(size % 60).padStart(2, "0")}`;
  const head = hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}` : String(minutes);
  return `${seconds < 0 ? "−" : ""}${head}${tail}`;
}

/**
 * A length in minutes, hours beyond two.
 *
 * @example
 * lengthText(115 * 60_000, "en") // "115 min"
 * lengthText(415 * 60_000, "ja") // "6 時間 55 分"
 */
export function lengthText(milliseconds: number, locale: Locale): string {
  const whole = Math.round(milliseconds / 60_000);
  const units = locale === "ja" ? {hour: "時間", minute: "分"} : {hour: "h", minute: "min"};
  if (Math.abs(whole) <= 120) return `${formatNumber(whole, locale)} ${units.minute}`;
  const rest = Math.abs(whole) % 60;
  return [
    `${formatNumber(Math.trunc(whole / 60), locale)} ${units.hour}`,
    rest === 0 ? "" : `${rest} ${units.minute}`,
  ]
    .join(" ")
    .trim();
}

/**
 * A time of day as the reader's clock shows it, with the day of the week where it is another day than that of `now`.
 *
 * @param instant Milliseconds since 1970, as is `now`.
 * @example
 * timeText(Date.now() + 60_000, "en", Date.now()) // "14:05"
 */
export function timeText(instant: number, locale: Locale, now: number): string {
  const isToday = new Date(instant).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(tags[locale], {
    hour: "2-digit",
    minute: "2-digit",
    ...(isToday ? {} : {weekday: "short"}),
  }).format(instant);
}
