import type {Metric} from "../../domain/metric.js";
import type {Locale} from "../../domain/texts.js";

/**
 * A figure with all the digits that its source gives, grouped by thousands, with its unit and a true minus sign.
 *
 * @param options.sign Writes a plus before gains, for changes.
 * @example
 * exactFigure(3.5, "%", "en") // "3.5 %"
 * exactFigure(18, "%", "ja", {sign: true}) // "+18%"
 */
export function exactFigure(value: number, unit: string, locale: Locale, {sign = false} = {}): string {
  const number = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 20,
    signDisplay: sign ? "exceptZero" : "negative",
  }).format(value);
  const gap = locale === "ja" && unit === "%" ? "" : "\u00a0";
  return `${number.replace("-", "−")}${gap}${unit}`;
}

/**
 * The value after, with the bound that the source puts on it.
 *
 * @example
 * boundedFigure({after: 350, bound: "at-least", unit: {en: "characters", …}, …}, "en") // "at least 350 characters"
 */
export function boundedFigure({after, bound, unit}: Metric & {after: number}, locale: Locale): string {
  const figure = exactFigure(after, unit[locale], locale);
  if (bound === undefined) return figure;
  if (locale === "ja") return `${figure}${bound === "at-least" ? "以上" : "以下"}`;
  return `${bound === "at-least" ? "at least" : "at most"} ${figure}`;
}

/** The unit of a change: per cent where it is relative, else that of the metric. */
export function changeUnit({relative, unit}: Metric, locale: Locale): string {
  return relative ? "%" : unit[locale];
}
