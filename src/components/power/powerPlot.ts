import * as Plot from "@observablehq/plot";
import type {Cadence} from "../../domain/loop.js";
import type {Locale} from "../../domain/texts.js";
import {formatNumber, formatPercent} from "../format.js";
import {titleAbove, titleBelow} from "../loop/axisTitles.js";
import type {PowerResult} from "./powerResult.js";
import {powerWords} from "./powerWords.js";

/**
 * The chance of finding a link by the length of the series, with a band for the approximation's error and the point at which it reaches the
 * power asked for.
 *
 * @param options.asked Power asked for, 0 to 1.
 * @example
 * powerPlot(result, {asked: 0.8, cadence: "week", width: 640, locale: "en"})
 */
export function powerPlot(
  {curve, periods}: PowerResult,
  {asked, cadence, width, locale}: {asked: number; cadence: Cadence; width: number; locale: Locale},
): SVGSVGElement | HTMLElement {
  const left = 56;
  const top = titleAbove(powerWords.axisPower[locale], {width, left});
  const bottom = titleBelow(powerWords.axisPeriods[cadence][locale], {width, left});
  const reached = periods === null ? [] : [{periods, power: asked}];
  const right = periods !== null && periods > 0.6 * curve.at(-1)!.periods;
  return Plot.plot({
    width,
    height: 240 + top.margin + bottom.margin,
    marginLeft: left,
    marginRight: 16,
    marginTop: top.margin,
    marginBottom: bottom.margin,
    style: {fontSize: "12px"},
    x: {
      label: null,
      domain: [0, curve.at(-1)!.periods],
      ticks: Math.max(3, Math.floor(width / 110)),
      tickFormat: (value: number) => formatNumber(value, locale),
    },
    y: {
      label: null,
      domain: [0, 1],
      grid: true,
      ticks: 5,
      tickFormat: (value: number) => formatPercent(value, locale),
    },
    marks: [
      Plot.ruleY([asked], {stroke: "var(--ink-muted)", strokeDasharray: "4 3"}),
      Plot.areaY(curve, {x: "periods", y1: "low", y2: "high", fill: "var(--customer)", fillOpacity: 0.16}),
      Plot.lineY(curve, {x: "periods", y: "power", stroke: "var(--customer)", strokeWidth: 2}),
      Plot.ruleX(reached, {x: "periods", y1: 0, y2: "power", stroke: "var(--ink)", strokeWidth: 1}),
      Plot.dot(reached, {x: "periods", y: "power", r: 4.5, fill: "var(--ink)"}),
      Plot.text(reached, {
        x: "periods",
        y: 0,
        text: (point: {periods: number}) => formatNumber(point.periods, locale),
        dx: right ? -8 : 8,
        dy: -9,
        textAnchor: right ? "end" : "start",
        fontWeight: 600,
        fontSize: 13,
        fill: "var(--ink)",
        stroke: "var(--card)",
        strokeWidth: 3,
      }),
      top.mark,
      bottom.mark,
    ],
  }) as SVGSVGElement | HTMLElement;
}
