import type {LoopSeries} from "../../analysis/loop/summary.js";
import {allSeries} from "../loop/series/allSeries.js";
import type {AllSeriesOptions} from "../loop/series/allSeries.js";

/** What a reader of the page chooses a period with, and a report has no use for. */
const controls = ".period-fields .fields, .hint, .period-reading, .reading-line, .period-brush";

/**
 * All series of a loop as the loop page shows them, without what chooses a period; the dates of releases and experiments are written out.
 *
 * @param whole Of all periods, whatever the period analysed.
 * @example
 * reportSeries(whole, {width: 760, period: null, locale: "en"})
 */
export function reportSeries(whole: LoopSeries, options: AllSeriesOptions): HTMLElement {
  const series = allSeries(whole, options);
  for (const control of series.querySelectorAll(controls)) control.remove();
  return series;
}
