import type {MeasureSummary} from "../../analysis/loop/summary.js";
import type {MeasureName} from "../../domain/links.js";
import type {Cadence, Measure} from "../../domain/loop.js";
import type {Locale} from "../../domain/texts.js";
import {formatNumber, formatPercent, formatPeriods} from "../format.js";

/** Periods in a year, by cadence. */
export const periodsPerYear: Record<Cadence, number> = {day: 365, week: 52, month: 12};

/** A change of a measure and the time it took. */
export interface Change {
  amount: string;
  over: string;
}

/** What stands beside the values of measures instead of their past change, as where a what-if takes them. */
export type Outlook = Partial<Record<MeasureName, Change>>;

/** The newest value that is not missing, and its index; null where all are missing. */
export function latestValue(values: readonly (number | null)[]): {value: number; index: number} | null {
  const index = values.findLastIndex(isPresent);
  return index < 0 ? null : {value: values[index]!, index};
}

/**
 * The change up to the newest value, over the last year, or over the whole series where that is shorter. Where the value
 * a year ago is missing the next one present counts, and the words say the time that really passed. Positive measures
 * change relatively, shares estimated on the logit scale in percentage points to two digits, the rest in their unit. Null where there
 * are not two values.
 *
 * @example
 * changeOf({values: [100, null, 110], …}, "week", "en") // {amount: "+10 %", over: "in 2 weeks"}
 */
export function changeOf(measure: MeasureSummary, cadence: Cadence, locale: Locale): Change | null {
  const {values, transform} = measure;
  const latest = latestValue(values);
  if (latest === null) return null;
  const year = periodsPerYear[cadence];
  const start = values.findIndex((value, index) => index >= latest.index - year && isPresent(value));
  if (start === latest.index) return null;
  const before = values[start]!;
  const passed = latest.index - start;
  return {
    amount: amountOf(before, latest.value, transform, locale),
    over: overText(passed, year, cadence, locale),
  };
}

function amountOf(before: number, after: number, transform: Measure["transform"], locale: Locale) {
  if (transform === "logit") {
    const points = Number(((after - before) * 100).toPrecision(2));
    return `${signed(points, locale)}${locale === "ja" ? "ポイント" : " points"}`;
  }
  if (transform !== "none" && before > 0 && after > 0)
    return formatPercent(after / before - 1, locale, {sign: true});
  return signed(after - before, locale);
}

function signed(value: number, locale: Locale): string {
  return `${value > 0 ? "+" : ""}${formatNumber(value, locale)}`;
}

function overText(passed: number, year: number, cadence: Cadence, locale: Locale): string {
  if (passed === year) return locale === "ja" ? "1年で" : "in a year";
  const time = formatPeriods(passed, cadence, locale);
  return locale === "ja" ? `${time}で` : `in ${time}`;
}

function isPresent(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
