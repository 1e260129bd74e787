import * as Plot from "@observablehq/plot";
import type {Locale} from "../../domain/texts.js";
import {formatDate, formatNumber} from "../format.js";
import {textWidth} from "../growthCycle/textFit.js";
import {titleAbove, titleBelow} from "../loop/axisTitles.js";
import type {ChartKind, ChartPoint} from "./chartChoice.js";

export interface ChartPlotOptions {
  kind: ChartKind;
  /** Titles of the axes. */
  labels: {x: string; y: string};
  width: number;
  locale: Locale;
}

/**
 * Points as a line, as dots, or as horizontal bars with their names beside them.
 *
 * @param points At least one; all `x` of one type.
 * @example
 * chartPlot(points, {kind: "line", labels: {x: "period", y: "users"}, width: 640, locale: "en"})
 */
export function chartPlot(points: readonly ChartPoint[], options: ChartPlotOptions): HTMLElement {
  return options.kind === "bar" ? bars(points, options) : curve(points, options);
}

function curve(points: readonly ChartPoint[], {kind, labels, width, locale}: ChartPlotOptions) {
  const left = 64;
  const [top, bottom] = [titleAbove(labels.y, {width, left}), titleBelow(labels.x, {width, left})];
  const isTime = points[0].x instanceof Date;
  const isText = typeof points[0].x === "string";
  const mark = {x: "x", y: "y", stroke: "var(--customer)"} as const;
  return Plot.plot({
    width,
    height: 260 + top.margin + bottom.margin,
    marginLeft: left,
    marginRight: 24,
    marginTop: top.margin,
    marginBottom: bottom.margin,
    style: {fontSize: "12px"},
    x: isText
      ? {type: "point", label: null, tickFormat: (text: string) => shortened(text, 10)}
      : {
          type: isTime ? "utc" : "linear",
          label: null,
          ticks: Math.max(2, Math.floor((width - left) / 130)),
          tickFormat: isTime
            ? (date: Date) => formatDate(date.toISOString(), locale)
            : (value: number) => formatNumber(value, locale),
        },
    y: {
      label: null,
      grid: true,
      nice: true,
      ticks: 5,
      tickFormat: (value: number) => formatNumber(value, locale),
    },
    marks: [
      kind === "line"
        ? Plot.lineY(points, {...mark, strokeWidth: 1.75, sort: isText ? null : "x"})
        : Plot.dot(points, {...mark, r: 3, strokeWidth: 1.5}),
      top.mark,
      bottom.mark,
    ],
  }) as unknown as HTMLElement;
}

function bars(points: readonly ChartPoint[], {labels, width, locale}: ChartPlotOptions) {
  const rows = points.map(({x, y}) => ({
    name:
      x instanceof Date
        ? formatDate(x.toISOString(), locale)
        : typeof x === "number"
          ? formatNumber(x, locale)
          : x,
    y,
  }));
  const names = [...new Set(rows.map(({name}) => name))];
  const left = Math.min(
    width * 0.4,
    Math.max(...names.map((name) => textWidth(shortened(name, 28), 12))) + 16,
  );
  const [top, bottom] = [titleAbove(labels.x, {width, left}), titleBelow(labels.y, {width, left})];
  return Plot.plot({
    width,
    height: names.length * 22 + top.margin + bottom.margin,
    marginLeft: left,
    marginRight: 32,
    marginTop: top.margin,
    marginBottom: bottom.margin,
    style: {fontSize: "12px"},
    x: {
      label: null,
      grid: true,
      nice: true,
      ticks: Math.max(2, Math.floor((width - left) / 100)),
      tickFormat: (value: number) => formatNumber(value, locale),
    },
    y: {label: null, domain: names, tickSize: 0, tickFormat: (name: string) => shortened(name, 28)},
    marks: [
      Plot.barX(rows, {x: "y", y: "name", fill: "var(--customer)"}),
      Plot.ruleX([0], {stroke: "var(--ink-muted)"}),
      top.mark,
      bottom.mark,
    ],
  }) as unknown as HTMLElement;
}

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
