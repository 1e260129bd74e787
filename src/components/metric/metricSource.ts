import type {MetricSummary} from "../../analysis/metric/metricSummary.js";
import type {Locale} from "../../domain/texts.js";
import {sourceLine} from "../loop/loopNotes.js";

/**
 * Where the data come from, on one line.
 *
 * @example
 * metricSource(summary, "en") // "Synthetic data: Simulated week by week …"
 */
export function metricSource({title, synthetic, source}: MetricSummary, locale: Locale): string {
  return sourceLine({product: title[locale], synthetic, source}, locale);
}
