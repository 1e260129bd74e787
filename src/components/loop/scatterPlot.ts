import * as Plot from "@observablehq/plot";
import type {LinkScatter} from "../../analysis/loop/linkScatter.js";
import type {Measure} from "../../domain/loop.js";
import type {Locale} from "../../domain/texts.js";
import {titleAbove, titleBelow} from "./axisTitles.js";
import {formatDate, formatEffect, formatPercent} from "../format.js";

/** An axis of the scatter: what is measured, and on which scale. */
export interface ScatterAxis {
  label: string;
  transform: Measure["transform"];
}

/**
 * Deviations from trend and season of source and target against each other, with a fitted line and its band.
 *
 * @example
 * scatterPlot(scatter, {width: 640, x: {label: "Satisfied sessions", transform: "log"}, y: …, colour: "var(--business)", locale: "en"})
 */
export function scatterPlot(
  {points, line}: LinkScatter,
  {
    width,
    x,
    y,
    colour,
    locale,
  }: {width: number; x: ScatterAxis; y: ScatterAxis; colour: string; locale: Locale},
): HTMLElement {
  const format =
    ({transform}: ScatterAxis) =>
    (value: number) =>
      transform === "log"
        ? formatPercent(value, locale, {sign: true})
        : formatEffect(value, locale, {sign: true});
  const left = 60;
  const [top, bottom] = [titleAbove(y.label, {width, left}), titleBelow(x.label, {width, left})];
  return Plot.plot({
    width,
    height: Math.max(220, Math.min(330, width * 0.5)) + top.margin + bottom.margin - 40,
    marginLeft: left,
    marginTop: top.margin,
    marginBottom: bottom.margin,
    style: {fontSize: "12px"},
    x: {
      label: null,
      tickFormat: format(x),
      ticks: width < 420 ? 3 : 6,
      nice: true,
    },
    y: {label: null, grid: true, tickFormat: format(y), ticks: 5, nice: true},
    marks: [
      Plot.ruleX([0], {stroke: "var(--line)"}),
      Plot.ruleY([0], {stroke: "var(--line)"}),
      Plot.areaY(line, {x: "x", y1: "low", y2: "high", fill: colour, fillOpacity: 0.16}),
      Plot.lineY(line, {x: "x", y: "y", stroke: colour, strokeWidth: 2}),
      Plot.dot(points, {
        x: "x",
        y: "y",
        r: 2.75,
        fill: "var(--ink-muted)",
        fillOpacity: 0.75,
        title: ({period}: {period: string}) => formatDate(period, locale),
      }),
      top.mark,
      bottom.mark,
    ],
  }) as unknown as HTMLElement;
}
