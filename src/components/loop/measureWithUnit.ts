import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {MeasureName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {measureLabel} from "../sentences.js";

/**
 * A measure as it stands on an axis.
 *
 * @example
 * measureWithUnit(summary, "business_kpi", "en") // "Weekly active users (people)"
 */
export function measureWithUnit(summary: LoopSummary, name: MeasureName, locale: Locale): string {
  const label = measureLabel(summary, name, locale);
  const unit = summary.measures[name]?.unit;
  return unit === undefined ? label : `${label} (${unit})`;
}
