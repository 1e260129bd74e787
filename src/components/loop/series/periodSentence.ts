import type {LoopSeries} from "../../../analysis/loop/summary.js";
import type {Locale} from "../../../domain/texts.js";
import {formatDate, formatPeriods, joinRange} from "../../format.js";
import type {IndexRange} from "./periodRange.js";

/**
 * A stretch of periods in words, with how many they are of all.
 *
 * @example
 * periodSentence(summary, [52, 103], "en") // "52 of 156 weeks: 3 Jan 2022 to 26 Dec 2022"
 */
export function periodSentence(
  {periods, cadence}: Pick<LoopSeries, "periods" | "cadence">,
  [first, last]: IndexRange,
  locale: Locale,
): string {
  const count = formatPeriods(last - first + 1, cadence, locale);
  const date = (index: number) => formatDate(periods[index], locale, cadence);
  const dates = joinRange(date(first), date(last), locale);
  if (last - first + 1 === periods.length)
    return locale === "ja" ? `全期間(${count})：${dates}` : `All ${count}: ${dates}`;
  const all = formatPeriods(periods.length, cadence, locale);
  return locale === "ja" ? `${all}のうち${count}：${dates}` : `${last - first + 1} of ${all}: ${dates}`;
}
