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
  colour: string;
  locale: Locale;
}

/**
 * A learning curve on a logarithmic axis of rows: measured points with their 95 % intervals, the fitted curve with its band, and,
 * right of the rows at hand, the forecast, dashed.
 *
 * @example
 * curvePlot(figure, {width: 640, label: "RMSE (rating points)", rowsLabel: "Training rows", now: "at hand", colour: "var(--data)", locale: "en"})
 */
export function curvePlot(
  {points, fit, rows}: LearningCurveFigure,
  {width, label, rowsLabel, now, colour, locale}: CurvePlotOptions,
): HTMLElement {
  const past = fit.filter(({n}) => n <= rows);
  const forecast = fit.filter(({n}) => n >= (past.at(-1)?.n ?? 0));
  const measured = points
    .filter(({se}) => se !== null)
    .map(({n, score, se}) => ({n, low: score - 1.96 * se!, high: score + 1.96 * se!}));
  const left = 56;
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
      ticks: decades(fit[0]?.n ?? 1, fit.at(-1)?.n ?? 10, width < 480),
      tickFormat: (n: number) => formatNumber(n, locale),
    },
    y: {
      label: null,
      grid: true,
      ticks: 5,
      tickFormat: (value: number) => formatNumber(value, locale),
      nice: true,
    },
    marks: [
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
      top.mark,
      bottom.mark,
    ],
  }) as unknown as HTMLElement;
}

/** Ticks at 1, 2 and 5 times the powers of ten between two numbers; at the powers alone where there is little room. */
function decades(low: number, high: number, narrow: boolean): number[] {
  const from = Math.floor(Math.log10(low));
  const count = Math.ceil(Math.log10(high)) - from + 1;
  const powers = Array.from({length: count}, (_, i) => 10 ** (from + i));
  const ticks = powers.flatMap((power) => (narrow ? [power] : [power, 2 * power, 5 * power]));
  return ticks.filter((tick) => tick >= low && tick <= high);
}
