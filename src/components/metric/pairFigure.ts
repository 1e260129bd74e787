import type {SummarySeries} from "../../analysis/metric/metricSummary.js";
import type {Cadence} from "../../domain/loop.js";
import type {Locale} from "../../domain/texts.js";
import {formatDate, formatNumber, formatPeriods} from "../format.js";
import {plotFigure} from "../loop/plotFigure.js";
import {seriesPlot} from "../loop/seriesPlot.js";
import {quarterContrast} from "./quarterContrast.js";

export interface PairFigureOptions {
  title: string;
  /** Of a saved file. */
  name: string;
  /** Citation. */
  source: string;
  periods: readonly string[];
  cadence: Cadence;
  /** Periods by which the source is moved. */
  lag: number;
  width: number;
  colour: string;
  locale: Locale;
}

/**
 * A source, moved by the delay found, above its target; in words, the target's mean in the quarter of periods with the most of the source
 * and in that with the least.
 *
 * @example
 * pairFigure(advertising, pageViews, {title: "Page views followed the advertising", name: "page-views", lag: 0, …})
 */
export function pairFigure(
  source: SummarySeries,
  target: SummarySeries,
  {title, name, source: citation, periods, cadence, lag, width, colour, locale}: PairFigureOptions,
): HTMLElement {
  const ja = locale === "ja";
  const moved = periods.map((_, t) => source.values[t - lag] ?? null);
  const label = ({label, unit}: SummarySeries) => `${label[locale]} (${unit})`;
  const shift = formatPeriods(lag, cadence, locale);
  const suffix = lag === 0 ? "" : ja ? `、${shift}ずらして表示` : `, moved by ${shift}`;
  const plot = seriesPlot(
    {periods: [...periods], source: moved, target: target.values},
    {width, labels: [`${label(source)}${suffix}`, label(target)], colour, locale},
  );
  return plotFigure(plot, {
    title,
    numbers: contrastSentence(source, target, moved, locale),
    note: ja
      ? `${formatDate(periods[0], locale, cadence)}から${formatDate(periods.at(-1)!, locale, cadence)}まで。目盛りは別々です。線の切れ目は欠けている期間です。`
      : `From ${formatDate(periods[0], locale, cadence)} to ${formatDate(periods.at(-1)!, locale, cadence)}. Each series on a scale of its own; a gap in a line is a missing period.`,
    name,
    source: citation,
    locale,
    rows: () =>
      periods.map((period, t) => ({period, [source.column]: moved[t], [target.column]: target.values[t]})),
  });
}

function contrastSentence(
  source: SummarySeries,
  target: SummarySeries,
  moved: readonly (number | null)[],
  locale: Locale,
): string {
  const [from, to] = [source.label[locale], target.label[locale]];
  const contrast = quarterContrast(moved, target.values);
  if (contrast === null)
    return locale === "ja"
      ? `両方の値がそろった期間が少なすぎます（${from}、${to}）。`
      : `Too few periods with both: ${from}, ${to}.`;
  const [least, most] = [contrast.least, contrast.most].map((value) => formatNumber(value, locale));
  return locale === "ja"
    ? `「${from}」が低かった期間（下位 4 分の 1）の「${to}」は平均 ${least}、高かった期間（上位 4 分の 1）は平均 ${most}。`
    : `“${to}”: ${least} on average in the quarter of periods with the lowest “${from}”, ${most} in the quarter with the highest.`;
}
