import * as Plot from "@observablehq/plot";
import type {LinkScatter} from "../../analysis/loop/linkScatter.js";
import type {Measure} from "../../domain/loop.js";
import type {Locale} from "../../domain/texts.js";
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
  return Plot.plot({
    width,
    height: Math.max(260, Math.min(380, width * 0.6)),
    marginLeft: 60,
    marginBottom: 44,
    style: {fontSize: "12px"},
    x: {
      label: x.label,
      labelAnchor: "center",
      labelArrow: "none",
      tickFormat: format(x),
      ticks: 5,
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
      Plot.text([y.label], {
        frameAnchor: "top-left",
        dy: -14,
        fontWeight: 600,
        fontSize: 12,
        textAnchor: "start",
        fill: "currentColor",
      }),
    ],
    marginTop: 26,
  }) as unknown as HTMLElement;
}
