import * as Plot from "@observablehq/plot";
import type {ReleaseFigure} from "../../../analysis/loop/releaseFigure.js";
import type {Locale} from "../../../domain/texts.js";
import {formatNumber} from "../../format.js";
import {textWidth} from "../../growthCycle/textFit.js";
import {titleAbove} from "../axisTitles.js";
import {monthTicks} from "../monthTicks.js";
import {stackPlots} from "../stackPlots.js";
import type {ReleaseJump} from "./releaseJumps.js";

export interface ReleasePlotOptions {
  width: number;
  /** Titles of the vertical axes, with units. */
  labels: {level: string; jump: string};
  jumps: readonly ReleaseJump[];
  /** A jump, or an end of its interval, on its axis. */
  formatJump: (value: number) => string;
  colour: string;
  locale: Locale;
}

/**
 * A series with its line between releases and, dashed, the line of the stretch before carried on; below, on the same axis of time,
 * the jump at each release with its interval and, hollow, the jump that the link's estimate expects.
 *
 * @param observed One value a period, in its own unit.
 * @example
 * releasePlot(releases, {periods, observed}, {width: 640, labels, jumps, formatJump, colour: "var(--customer)", locale: "en"})
 */
export function releasePlot(
  {fitted, without, releases}: ReleaseFigure,
  {periods, observed}: {periods: readonly string[]; observed: readonly (number | null)[]},
  {width, labels, jumps, formatJump, colour, locale}: ReleasePlotOptions,
): HTMLElement {
  const left = 60;
  const dates = periods.map((period) => new Date(period));
  const breaks = releases.filter(({jump}) => jump !== null).map(({at}) => at);
  const points = (values: readonly (number | null)[]) =>
    dates.map((date, t) => ({
      date,
      value: values[t] ?? NaN,
      stretch: breaks.filter((at) => at <= t).length,
    }));
  const month = new Intl.DateTimeFormat(locale === "ja" ? "ja-JP" : "en-GB", {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  const time = (last: boolean): Plot.ScaleOptions => ({
    type: "utc",
    label: null,
    ticks: monthTicks(dates[0], dates.at(-1)!, {width: width - left}),
    tickFormat: last ? (date: Date) => month.format(date) : () => "",
    domain: [dates[0], dates.at(-1)!],
  });
  const top = titleAbove(labels.level, {width, left});
  const below = titleAbove(labels.jump, {width, left});
  const shared = {width, marginLeft: left, style: {fontSize: "12px"}};
  const rule = Plot.ruleX(releases, {
    x: ({period}: {period: string}) => new Date(period),
    stroke: "var(--ink-muted)",
    strokeOpacity: 0.6,
    strokeDasharray: "1 3",
  });
  const level = Plot.plot({
    ...shared,
    height: top.margin + 200,
    marginTop: top.margin,
    // Room for the versions' names.
    insetTop: 18,
    marginBottom: 12,
    x: time(false),
    y: {
      label: null,
      grid: true,
      ticks: 5,
      nice: true,
      tickFormat: (value: number) => formatNumber(value, locale),
    },
    marks: [
      rule,
      Plot.lineY(points(observed), {x: "date", y: "value", stroke: "var(--ink-muted)", strokeWidth: 1}),
      Plot.lineY(points(without), {
        x: "date",
        y: "value",
        z: "stretch",
        stroke: "var(--ink)",
        strokeWidth: 1.5,
        strokeDasharray: "4 3",
      }),
      Plot.lineY(points(fitted), {x: "date", y: "value", z: "stretch", stroke: colour, strokeWidth: 2.5}),
      Plot.text(named(releases, dates, width - left - 20), {
        x: "date",
        frameAnchor: "top",
        text: "version",
        dy: 3,
        fill: "var(--ink-muted)",
        stroke: "var(--card)",
        strokeWidth: 4,
      }),
      top.mark,
    ],
  });
  const marks = Plot.plot({
    ...shared,
    height: below.margin + 130,
    marginTop: below.margin,
    marginBottom: 30,
    x: time(true),
    y: {label: null, grid: true, ticks: 4, nice: true, tickFormat: formatJump},
    marks: [
      Plot.ruleY([0], {stroke: "var(--ink-muted)"}),
      Plot.ruleX(jumps, {x: "date", y1: "low", y2: "high", stroke: colour, strokeWidth: 2}),
      Plot.dot(
        jumps.filter(({expected}) => expected !== null),
        {x: "date", y: "expected", r: 4.5, symbol: "diamond", stroke: "var(--ink)", strokeWidth: 1.25},
      ),
      Plot.dot(jumps, {x: "date", y: "value", r: 3.5, fill: colour}),
      below.mark,
    ],
  });
  return stackPlots(width, [level, marks]);
}

/** Versions whose names do not run into the one before. */
function named(releases: ReleaseFigure["releases"], dates: readonly Date[], room: number) {
  const [start, end] = [dates[0].getTime(), dates.at(-1)!.getTime()];
  let free = -Infinity;
  return releases.flatMap(({version, period}) => {
    const date = new Date(period);
    const x = (room * (date.getTime() - start)) / (end - start);
    const half = textWidth(version, 12) / 2 + 3;
    if (version === "" || x - half < free) return [];
    free = x + half;
    return [{version, date}];
  });
}
