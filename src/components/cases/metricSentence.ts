import type {Metric} from "../../domain/metric.js";
import type {Locale} from "../../domain/texts.js";
import {boundedFigure, changeUnit, exactFigure} from "./exactFigure.js";

/**
 * A metric in words, for those who do not see the figure, and for a caption.
 *
 * @example
 * metricSentence(fannieMae.metrics[0], "en")
 * // "Accuracy of identifying applicants who may default: from 3.5 % to 48 %."
 */
export function metricSentence(metric: Metric, locale: Locale): string {
  const {name, before, after, change, unit} = metric;
  const parts: string[] = [];
  const from = before === undefined ? null : exactFigure(before, unit[locale], locale);
  const to = after === undefined ? null : boundedFigure({...metric, after}, locale);
  if (from !== null && to !== null)
    parts.push(locale === "ja" ? `${from}から${to}へ` : `from ${from} to ${to}`);
  else if (from !== null) parts.push(locale === "ja" ? `以前は${from}` : `${from} before`);
  else if (to !== null) parts.push(to);
  if (change !== undefined) {
    const figure = exactFigure(change, changeUnit(metric, locale), locale, {sign: true});
    parts.push(locale === "ja" ? `変化 ${figure}` : `a change of ${figure}`);
  }
  return locale === "ja" ? `${name.ja}:${parts.join("、")}。` : `${name.en}: ${parts.join(", ")}.`;
}
