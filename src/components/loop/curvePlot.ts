import * as Plot from "@observablehq/plot";
import type {LearningCurveFigure} from "../../analysis/loop/linkFigures.js";
import type {Locale} from "../../domain/texts.js";
import {formatNumber} from "../format.js";

/**
 * A learning curve on a logarithmic axis of rows: measured points with their 95 % intervals, the fitted curve with its band, and,
 * right of the rows at hand, the forecast, dashed.
 *
 * @example
 * curvePlot(figure, {width: 640, label: "RMSE (rating points)", rowsLabel: "Training rows", now: "at hand", colour: "var(--data)", locale: "en"})
 */
export function curvePlot(
  {points, fit, rows}: LearningCurveFigure,
  {
    width,
    label,
    rowsLabel,
    now,
    colour,
    locale,
  }: {width: number; label: string; rowsLabel: string; now: string; colour: string; locale: Locale},
): HTMLElement {
  const past = fit.filter(({n}) => n <= rows);
  const forecast = fit.filter(({n}) => n >= (past.at(-1)?.n ?? 0));
  const measured = points
    .filter(({se}) => se !== null)
    .map(({n, score, se}) => ({n, low: score - 1.96 * se!, high: score + 1.96 * se!}));
  return Plot.plot({
    width,
    height: Math.max(260, Math.min(380, width * 0.6)),
    marginLeft: 56,
    marginBottom: 44,
    style: {fontSize: "12px"},
    x: {
      type: "log",
      label: rowsLabel,
      labelAnchor: "center",
      labelArrow: "none",
      tickFormat: (n: number) => formatNumber(n, locale),
      ticks: width < 480 ? 3 : 6,
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
      Plot.text([label], {
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
