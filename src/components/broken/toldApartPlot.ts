import * as Plot from "@observablehq/plot";
import type {Estimate} from "../../analysis/loop/report.js";
import type {Locale} from "../../domain/texts.js";
import {formatEffect} from "../format.js";
import {wrapText} from "../growthCycle/textFit.js";
import {titleBelow} from "../loop/axisTitles.js";

/** One interval of the plot. */
interface ToldRow {
  /** Stands above the interval. */
  label: string;
  estimate: Estimate;
}

/** Widest frame, in half widths of the region: what lies inside the region has to stay in sight beside a wide interval. */
const widest = 6;

/**
 * The range that a frame shows around zero, and whether an interval leaves it.
 *
 * @param equivalence Half width of the region of practical equivalence; the frame is at least twice and at most six times as wide.
 * @example
 * cutTo([{label: "", estimate: {value: 0, low: -1, high: 0.1, level: 0.95}}], 0.05) // {end: 0.3, cut: true}
 */
export function cutTo(rows: readonly ToldRow[], equivalence: number): {end: number; cut: boolean} {
  const reach = Math.max(2 * equivalence, ...rows.flatMap(({estimate: {low, high}}) => [-low, high]));
  const end = Math.min(reach, widest * equivalence);
  return {end, cut: reach > end};
}

/**
 * Intervals one below the other around the region of no practical effect, in a frame that keeps the region in sight: an interval that
 * leaves it ends in an arrowhead.
 *
 * @param options.label Of the axis, with its unit.
 * @example
 * toldApartPlot([{label: "All weeks", estimate}], {width: 480, label: "Effect (%)", equivalence: 0.05, colour: "var(--data)", locale: "en"})
 */
export function toldApartPlot(
  rows: readonly ToldRow[],
  {
    width,
    label,
    equivalence,
    colour,
    locale,
  }: {width: number; label: string; equivalence: number; colour: string; locale: Locale},
): SVGSVGElement | HTMLElement {
  const [left, step] = [12, 68];
  const bottom = titleBelow(label, {width, left});
  const {end} = cutTo(rows, equivalence);
  const inside = (value: number) => Math.max(-end, Math.min(end, value));
  const at = rows.map(({label: text, estimate: {value, low, high}}, i) => ({
    text: wrapText(text, width - 2 * left, 13, {lines: 2}).join("\n"),
    ...{value, low, high, x1: inside(low), x2: inside(high)},
    y: i + 0.7,
  }));
  const heads = (side: -1 | 1) =>
    Plot.dot(
      at.filter(({low, high}) => (side < 0 ? low < -end : high > end)),
      {x: side * end, dx: -4 * side, y: "y", symbol: "triangle", rotate: 90 * side, r: 6, fill: colour},
    );
  return Plot.plot({
    width,
    height: rows.length * step + bottom.margin + 12,
    marginLeft: left,
    marginRight: left,
    marginTop: 4,
    marginBottom: bottom.margin,
    style: {fontSize: "12px"},
    x: {
      label: null,
      grid: true,
      ticks: width < 420 ? 5 : 7,
      domain: [-end, end],
      tickFormat: (value: number) => formatEffect(value, locale),
    },
    y: {axis: null, domain: [rows.length, 0]},
    marks: [
      Plot.rect([{}], {x1: -equivalence, x2: equivalence, fill: "var(--ink-muted)", fillOpacity: 0.16}),
      Plot.ruleX([0], {stroke: "var(--ink-muted)"}),
      Plot.ruleY(at, {y: "y", x1: "x1", x2: "x2", stroke: colour, strokeWidth: 2.5}),
      Plot.dot(
        at.filter(({value}) => Math.abs(value) <= end),
        {x: "value", y: "y", r: 4.5, fill: colour},
      ),
      heads(-1),
      heads(1),
      Plot.text(at, {
        ...{y: "y", text: "text", dy: -12, lineAnchor: "bottom", frameAnchor: "left", textAnchor: "start"},
        ...{fontSize: 13, fill: "var(--ink)", stroke: "var(--card)", strokeWidth: 4},
      }),
      bottom.mark,
    ],
    r: {type: "identity"},
    symbol: {type: "identity"} as Plot.ScaleOptions,
  });
}
