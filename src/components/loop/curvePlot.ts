import * as Plot from "@observablehq/plot";
import type {LearningCurveFigure} from "../../analysis/loop/linkFigures.js";
import type {Locale} from "../../domain/texts.js";
import {formatNumber} from "../format.js";
import {titleAbove, titleBelow} from "./axisTitles.js";

export interface CurvePlotOptions {
  width: number;
  /** Of the score, with its unit. */
  label: string;
  /** Of the rows, with their unit. */
  rowsLabel: string;
  /** Stands at the rows at hand. */
  now: string;
  /** Stands on the line that the curve approaches. */
  levelsOff: string;
  /** A quality asked for, and the rows that it needs; `rows` null where no number does. */
  target?: {score: number; rows: {value: number; low: number; high: number} | null; label: string};
  colour: string;
  locale: Locale;
}

/**
 * A learning curve on a logarithmic axis of rows: measured points with their 95 % intervals, the fitted curve with its band, and,
 * right of the rows at hand, the forecast, dashed. The score that the curve approaches is drawn where it is near enough; a quality asked
 * for is a line across, its rows with their interval a line down.
 *
 * @example
 * curvePlot(figure, {width: 640, label: "RMSE (rating points)", rowsLabel: "Training rows", now: "at hand", levelsOff: "levels off", colour: "var(--data)", locale: "en"})
 */
export function curvePlot(
  {points, fit, rows, asymptote}: LearningCurveFigure,
  {width, label, rowsLabel, now, levelsOff, target, colour, locale}: CurvePlotOptions,
): HTMLElement {
  const past = fit.filter(({n}) => n <= rows);
  const forecast = fit.filter(({n}) => n >= (past.at(-1)?.n ?? 0));
  const measured = points
    .filter(({se}) => se !== null)
    .map(({n, score, se}) => ({n, low: score - 1.96 * se!, high: score + 1.96 * se!}));
  const left = 56;
  const [least, most] = [Math.min(...fit.map(({low}) => low)), Math.max(...fit.map(({high}) => high))];
  const reach = 0.6 * (most - least);
  const isNear = (score: number) => score > least - reach && score < most + reach;
  const floor = asymptote === null || !isNear(asymptote.score) ? [] : [asymptote];
  const asked = target === undefined || !isNear(target.score) ? [] : [target];
  // The two lines' names stand away from each other.
  const targetAbove = target !== undefined && asymptote !== null && target.score > asymptote.score;
  const [from, to] = [fit[0]?.n ?? 1, fit.at(-1)?.n ?? 10];
  const needed = asked.flatMap(({score, rows}) =>
    rows === null || rows.value > to
      ? []
      : [{score, n: rows.value, low: Math.max(from, rows.low), high: Math.min(to, rows.high)}],
  );
  const [top, bottom] = [titleAbove(label, {width, left}), titleBelow(rowsLabel, {width, left})];
  return Plot.plot({
    width,
    height: Math.max(220, Math.min(330, width * 0.5)) + top.margin + bottom.margin - 40,
    marginLeft: left,
    marginTop: top.margin,
    marginBottom: bottom.margin,
    style: {fontSize: "12px"},
    x: {
      type: "log",
      label: null,
      axis: null,
    },
    y: {
      label: null,
      grid: true,
      ticks: 5,
      tickFormat: (value: number) => formatNumber(value, locale),
      nice: true,
      insetTop: 8,
      insetBottom: 8,
    },
    marks: [
      Plot.rect(floor, {
        x1: from,
        x2: to,
        y1: ({low}: {low: number}) => Math.max(low, least - reach),
        y2: ({high}: {high: number}) => Math.min(high, most + reach),
        fill: "var(--ink-muted)",
        fillOpacity: 0.13,
      }),
      Plot.ruleY(floor, {y: "score", stroke: "var(--ink-muted)", strokeDasharray: "6 3"}),
      Plot.text(floor, {
        y: "score",
        text: () => levelsOff,
        frameAnchor: "left",
        textAnchor: "start",
        dx: 4,
        dy: targetAbove ? 9 : -8,
        fill: "var(--ink-muted)",
      }),
      Plot.areaY(fit, {x: "n", y1: "low", y2: "high", fill: colour, fillOpacity: 0.16}),
      Plot.lineY(past, {x: "n", y: "score", stroke: colour, strokeWidth: 2}),
      Plot.lineY(forecast, {x: "n", y: "score", stroke: colour, strokeWidth: 2, strokeDasharray: "5 4"}),
      Plot.ruleX([rows], {stroke: "var(--ink-muted)", strokeDasharray: "2 3"}),
      Plot.text([now], {
        x: () => rows,
        frameAnchor: "bottom",
        dy: -6,
        dx: -4,
        textAnchor: "end",
        fill: "var(--ink-muted)",
      }),
      Plot.link(measured, {x: "n", y1: "low", y2: "high", stroke: "var(--ink)", strokeWidth: 1.25}),
      Plot.dot(points, {x: "n", y: "score", r: 3.5, fill: "var(--ink)"}),
      Plot.ruleY(asked, {y: "score", stroke: "var(--ink)", strokeWidth: 1.25}),
      Plot.text(asked, {
        y: "score",
        text: "label",
        frameAnchor: "left",
        textAnchor: "start",
        dx: 4,
        dy: targetAbove ? -8 : 9,
        fontWeight: 600,
        fill: "var(--ink)",
      }),
      Plot.ruleY(needed, {
        y: "score",
        x1: "low",
        x2: "high",
        stroke: colour,
        strokeWidth: 5,
        strokeOpacity: 0.5,
      }),
      Plot.ruleX(needed, {x: "n", stroke: "var(--ink)", strokeWidth: 1.25}),
      Plot.dot(needed, {x: "n", y: "score", r: 6, symbol: "diamond", fill: colour, stroke: "var(--card)"}),
      // Texts of its own: a logarithmic axis leaves out labels that it finds too many.
      Plot.axisX(decades(from, to, width), {
        label: null,
        text: (n: number) => formatNumber(n, locale),
      }),
      top.mark,
      bottom.mark,
    ],
  }) as unknown as HTMLElement;
}

/** Ticks at 1, 2 and 5 times the powers of ten between two numbers, or at as many powers alone as there is room for. */
function decades(low: number, high: number, width: number): number[] {
  const from = Math.floor(Math.log10(low));
  const count = Math.ceil(Math.log10(high)) - from + 1;
  const room = Math.max(2, Math.floor(width / 60));
  const every = Math.ceil(count / room);
  const powers = Array.from({length: count}, (_, i) => 10 ** (from + i));
  const ticks =
    3 * count <= room
      ? powers.flatMap((power) => [power, 2 * power, 5 * power])
      : powers.filter((_, i) => i % every === 0);
  return ticks.filter((tick) => tick >= low && tick <= high);
}
