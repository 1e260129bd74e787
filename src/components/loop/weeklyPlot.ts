import * as Plot from "@observablehq/plot";
import type {Locale} from "../../domain/texts.js";
import {formatNumber} from "../format.js";
import {textWidth} from "../growthCycle/textFit.js";
import {titleAbove} from "./axisTitles.js";

/** One line of the plot: a column of the rows, named at its end. */
export interface WeeklyLine {
  column: string;
  label: string;
  colour: string;
  /** Columns of the lower and upper end of an interval, drawn as a band. */
  interval?: readonly [low: string, high: string];
  dashed?: boolean;
}

export interface WeeklyPlotOptions {
  width: number;
  /** Title of the vertical axis, with its unit. */
  label: string;
  lines: readonly WeeklyLine[];
  /** Whether the vertical axis starts at zero. */
  zero?: boolean;
  locale: Locale;
}

/**
 * Columns of one unit over time, from rows with an ISO date in `period`; a missing value is a gap.
 *
 * @example
 * weeklyPlot(rows, {width, label: "People", lines: [{column: "active_users", label: "active", colour: "var(--business)"}], locale: "en"})
 */
export function weeklyPlot(
  rows: readonly Readonly<Record<string, unknown>>[],
  {width, label, lines, zero = false, locale}: WeeklyPlotOptions,
): HTMLElement {
  const left = 56;
  const top = titleAbove(label, {width, left});
  const right = Math.max(...lines.map((line) => textWidth(line.label, 12))) + 12;
  const number = (value: unknown) => (typeof value === "number" ? value : NaN);
  const points = (column: string) =>
    rows.map((row) => ({date: new Date(String(row["period"])), value: number(row[column])}));
  const month = new Intl.DateTimeFormat(locale === "ja" ? "ja-JP" : "en-GB", {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  return Plot.plot({
    width,
    height: Math.max(200, Math.min(300, width * 0.4)) + top.margin,
    marginLeft: left,
    marginRight: right,
    marginTop: top.margin,
    style: {fontSize: "12px"},
    x: {
      type: "utc",
      label: null,
      ticks: Math.max(2, Math.floor((width - left - right) / 90)),
      tickFormat: (date: Date) => month.format(date),
    },
    y: {
      label: null,
      grid: true,
      ticks: 5,
      zero,
      nice: true,
      tickFormat: (value: number) => formatNumber(value, locale),
    },
    marks: [
      ...lines.flatMap(({interval, colour}) =>
        interval === undefined
          ? []
          : Plot.areaY(rows, {
              x: (row: Readonly<Record<string, unknown>>) => new Date(String(row["period"])),
              y1: (row: Readonly<Record<string, unknown>>) => number(row[interval[0]]),
              y2: (row: Readonly<Record<string, unknown>>) => number(row[interval[1]]),
              fill: colour,
              fillOpacity: 0.2,
            }),
      ),
      ...lines.flatMap(({column, label: name, colour, dashed = false}) => [
        Plot.lineY(points(column), {
          x: "date",
          y: "value",
          stroke: colour,
          strokeWidth: 1.75,
          strokeDasharray: dashed ? "5 4" : undefined,
        }),
        Plot.text(points(column).slice(-1), {
          x: "date",
          y: "value",
          text: () => name,
          textAnchor: "start",
          dx: 6,
          fill: colour,
          fontWeight: 600,
        }),
      ]),
      top.mark,
    ],
  }) as unknown as HTMLElement;
}
