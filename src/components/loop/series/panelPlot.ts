import * as Plot from "@observablehq/plot";
import type {LoopSeries} from "../../../analysis/loop/summary.js";
import {runs} from "../../../analysis/loop/health/runs.js";
import type {Locale} from "../../../domain/texts.js";
import {formatNumber} from "../../format.js";
import {titleAbove} from "../axisTitles.js";
import type {SeriesPanel} from "./seriesPanels.js";

export interface PanelOptions {
  width: number;
  left: number;
  right: number;
  /** Whether dates stand below the panel. */
  dates: boolean;
  locale: Locale;
}

/**
 * One series over time, with releases as lines, experiments as stretches, missing values as bars on the base line, values that need a
 * look as rings and unexplained jumps as dashed lines.
 *
 * @returns The drawing, and between which heights the line runs.
 * @example
 * panelPlot(panel, summary, {width: 640, left: 56, right: 12, dates: true, locale: "en"})
 */
export function panelPlot(
  {label, unit, colour, values, odd, jumps}: SeriesPanel,
  {periods, releases, experiments}: LoopSeries,
  {width, left, right, dates, locale}: PanelOptions,
): {svg: SVGSVGElement; top: number; bottom: number} {
  const top = titleAbove(unit === null ? label : `${label} (${unit})`, {width, left});
  const days = periods.map((period) => new Date(period));
  const [low, high] = paddedRange(values);
  const points = values.map((value, t) => ({date: days[t], value: value ?? NaN}));
  const alone = points.filter((_, t) => isAlone(values, t));
  const gaps = runs(values, (value) => value === null).map(({start, length}) => ({
    from: days[start],
    to: days[start + length - 1],
  }));
  const spans = experiments.flatMap(({start, end}) =>
    start === "" || end === "" ? [] : [{start: clamped(start, days), end: clamped(end, days)}],
  );
  const bottom = top.margin + 74;
  const svg = Plot.plot({
    width,
    height: bottom + (dates ? 30 : 8),
    marginLeft: left,
    marginRight: right,
    marginTop: top.margin,
    marginBottom: dates ? 30 : 8,
    style: {fontSize: "12px"},
    x: timeAxis(days, {width, left, right, dates, locale}),
    y: {
      label: null,
      grid: true,
      ticks: 3,
      domain: [low, high],
      tickFormat: (value: number) => formatNumber(value, locale),
    },
    marks: [
      Plot.rectX(spans, {x1: "start", x2: "end", fill: "var(--customer)", fillOpacity: 0.16}),
      Plot.ruleX(
        releases.map(({at}) => days[at]),
        {stroke: "var(--ink-muted)", strokeOpacity: 0.55, strokeWidth: 1},
      ),
      Plot.ruleX(
        jumps.map((t) => days[t]),
        {stroke: "var(--ink)", strokeWidth: 1.5, strokeDasharray: "3 3"},
      ),
      Plot.link(gaps, {
        x1: "from",
        x2: "to",
        y1: low,
        y2: low,
        stroke: "var(--ink)",
        strokeWidth: 4,
        strokeLinecap: "square",
      }),
      Plot.lineY(points, {x: "date", y: "value", stroke: colour, strokeWidth: 1.75}),
      Plot.dot(alone, {x: "date", y: "value", r: 1.75, fill: colour}),
      Plot.dot(
        odd.map((t) => points[t]),
        {x: "date", y: "value", r: 5, stroke: "var(--ink)", strokeWidth: 1.5},
      ),
      top.mark,
    ],
  }) as SVGSVGElement;
  return {svg, top: top.margin, bottom};
}

/**
 * The shared horizontal axis of dates.
 *
 * @example
 * Plot.plot({x: timeAxis(days, {width: 640, left: 56, right: 12, dates: false, locale: "en"}), marks: []})
 */
export function timeAxis(
  days: readonly Date[],
  {width, left, right, dates, locale}: PanelOptions,
): Plot.ScaleOptions {
  const month = new Intl.DateTimeFormat(locale === "ja" ? "ja-JP" : "en-GB", {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  return {
    type: "utc",
    label: null,
    domain: [days[0], days.at(-1)!],
    ticks: Math.max(3, Math.floor((width - left - right) / 90)),
    tickFormat: dates ? (date: Date) => month.format(date) : () => "",
  };
}

/** Room above and below the line, for rings and bars; a constant series stands in the middle. */
function paddedRange(values: readonly (number | null)[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) if (value !== null) [low, high] = [Math.min(low, value), Math.max(high, value)];
  if (low > high) return [0, 1];
  const room = high > low ? 0.12 * (high - low) : Math.abs(high) || 1;
  return [low - room, high + room];
}

/** A value between gaps has no line. */
const isAlone = (values: readonly (number | null)[], t: number) =>
  values[t] !== null && (values[t - 1] ?? null) === null && (values[t + 1] ?? null) === null;

function clamped(date: string, days: readonly Date[]): Date {
  const time = new Date(date).getTime();
  return new Date(Math.min(days.at(-1)!.getTime(), Math.max(days[0].getTime(), time)));
}
