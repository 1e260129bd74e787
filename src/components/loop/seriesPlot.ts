import * as Plot from "@observablehq/plot";
import type {LinkSeriesFigure} from "../../analysis/loop/linkFigures.js";
import type {Locale} from "../../domain/texts.js";
import {titleAbove} from "./axisTitles.js";
import {formatNumber} from "../format.js";
import {monthTicks} from "./monthTicks.js";
import {stackPlots} from "./stackPlots.js";

/**
 * Two series on one time axis, each on a panel with a scale of its own: unlike units never share an axis.
 *
 * @param options.labels Axis labels with units, source and target.
 * @param options.colour Of the link's condition.
 * @example
 * seriesPlot(figure, {width: 640, labels: ["Satisfied sessions (index)", "Active users (people)"], colour: "var(--business)", locale: "en"})
 */
export function seriesPlot(
  {periods, source, target}: Pick<LinkSeriesFigure, "periods" | "source" | "target">,
  {
    width,
    labels,
    colour,
    locale,
  }: {width: number; labels: readonly [string, string]; colour: string; locale: Locale},
): HTMLElement {
  const left = 56;
  const month = new Intl.DateTimeFormat(locale === "ja" ? "ja-JP" : "en-GB", {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  const panel = (values: readonly (number | null)[], label: string, stroke: string, last: boolean) => {
    const top = titleAbove(label, {width, left});
    return Plot.plot({
      width,
      height: top.margin + (last ? 126 : 106),
      marginLeft: left,
      marginTop: top.margin,
      marginBottom: last ? 30 : 12,
      style: {fontSize: "12px"},
      x: {
        type: "utc",
        label: null,
        ticks: monthTicks(new Date(periods[0]), new Date(periods.at(-1)!), {width: width - left}),
        tickFormat: last ? (date: Date) => month.format(date) : () => "",
        domain: [new Date(periods[0]), new Date(periods.at(-1)!)],
      },
      y: {label: null, grid: true, ticks: 4, tickFormat: (value: number) => formatNumber(value, locale)},
      marks: [
        Plot.lineY(
          periods.map((period, t) => ({date: new Date(period), value: values[t] ?? NaN})),
          {x: "date", y: "value", stroke, strokeWidth: 1.75},
        ),
        top.mark,
      ],
    });
  };
  return stackPlots(width, [
    panel(source, labels[0], "var(--ink-muted)", false),
    panel(target, labels[1], colour, true),
  ]);
}
