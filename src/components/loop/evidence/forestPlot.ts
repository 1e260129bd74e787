import * as Plot from "@observablehq/plot";
import type {Estimate} from "../../../analysis/loop/report.js";
import type {Locale} from "../../../domain/texts.js";
import {formatEffect} from "../../format.js";
import {wrapText} from "../../growthCycle/textFit.js";
import {titleBelow} from "../axisTitles.js";

/** One line of a forest plot. */
interface ForestRow {
  /** Stands above the interval; cut where it is longer than two lines. */
  label: string;
  estimate: Estimate;
  /** The pooled estimate is drawn as a diamond. */
  pooled: boolean;
  /** Not of these data, and without an interval: a hollow mark. */
  outside?: boolean;
}

/**
 * Estimates with their intervals, one below the other, the region of no practical effect shaded.
 *
 * @param options.label Of the axis, with its unit.
 * @example
 * forestPlot([{label: "preview", estimate, pooled: false}], {width: 480, label: "Effect (%)", equivalence: 0.05, colour: "var(--customer)", locale: "en"})
 */
export function forestPlot(
  rows: readonly ForestRow[],
  {
    width,
    label,
    equivalence,
    colour,
    locale,
  }: {width: number; label: string; equivalence: number; colour: string; locale: Locale},
): HTMLElement {
  const left = 12;
  const wrapped = rows.map(({label, pooled}) =>
    wrapText(label, width - left - 20, 12, {bold: pooled, lines: 2}),
  );
  const above = 15 * Math.max(...wrapped.map((lines) => lines.length));
  const step = above + 32;
  const bottom = titleBelow(label, {width, left});
  const at = rows.map(({estimate: {value, low, high}, ...row}, i) => ({
    ...row,
    value,
    low,
    high,
    text: wrapped[i].join("\n"),
    y: i + (above + 16) / step,
  }));
  const text = (pooled: boolean) =>
    Plot.text(
      at.filter((row) => row.pooled === pooled),
      {
        y: "y",
        dy: -12,
        lineAnchor: "bottom",
        lineHeight: 15 / 12,
        frameAnchor: "left",
        textAnchor: "start",
        text: "text",
        fontWeight: pooled ? 700 : 400,
        fill: "var(--ink)",
        stroke: "var(--card)",
        strokeWidth: 4,
      },
    );
  const dots = (outside: boolean) =>
    Plot.dot(
      at.filter((row) => (row.outside === true) === outside),
      {
        x: "value",
        y: "y",
        r: (row: ForestRow) => (row.pooled ? 7 : 4.5),
        symbol: (row: ForestRow) => (row.pooled || outside ? "diamond" : "circle"),
        fill: outside ? "var(--card)" : colour,
        stroke: outside ? "var(--ink)" : null,
        strokeWidth: 1.75,
      },
    );
  return Plot.plot({
    width,
    height: rows.length * step + bottom.margin + 12,
    marginLeft: left,
    marginRight: 12,
    marginTop: 8,
    marginBottom: bottom.margin,
    style: {fontSize: "12px"},
    x: {
      label: null,
      grid: true,
      ticks: width < 420 ? 4 : 7,
      nice: true,
      domain: extent(at, equivalence),
      tickFormat: (value: number) => formatEffect(value, locale, {digits: 2}),
    },
    y: {axis: null, domain: [rows.length, 0]},
    marks: [
      Plot.rect([{}], {x1: -equivalence, x2: equivalence, fill: "var(--ink-muted)", fillOpacity: 0.16}),
      Plot.ruleX([0], {stroke: "var(--ink-muted)"}),
      Plot.ruleY(at, {
        y: "y",
        x1: "low",
        x2: "high",
        stroke: colour,
        strokeWidth: (row: ForestRow) => (row.pooled ? 4 : 2),
      }),
      dots(false),
      dots(true),
      text(false),
      text(true),
      bottom.mark,
    ],
    r: {type: "identity"},
    symbol: {type: "identity"} as Plot.ScaleOptions,
  }) as unknown as HTMLElement;
}

function extent(rows: readonly {low: number; high: number}[], equivalence: number): [number, number] {
  const [low, high] = [
    Math.min(-2 * equivalence, ...rows.map((row) => row.low)),
    Math.max(2 * equivalence, ...rows.map((row) => row.high)),
  ];
  return [low, high];
}
