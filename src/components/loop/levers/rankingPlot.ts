import * as Plot from "@observablehq/plot";
import type {Locale} from "../../../domain/texts.js";
import {formatNumber, formatPercent} from "../../format.js";
import {wrapText} from "../../growthCycle/textFit.js";
import type {ShownEffect} from "./rankingTexts.js";

/** A row of the comparison as it is drawn. */
export interface RankingRow extends ShownEffect {
  label: string;
  /** The effect in words. */
  text: string;
  isFix: boolean;
}

const size = 12.5;
const lineHeight = 16;

/**
 * Levers by what they do to the KPI: each with its words, a dot at the median and a line over its interval.
 *
 * @param rows At least one, in the order in which they are drawn.
 * @param options.label Of the horizontal axis.
 * @example
 * rankingPlot(rows, {width: 640, label: "Change of weekly users after 52 weeks", locale: "en"})
 */
export function rankingPlot(
  rows: readonly RankingRow[],
  {width, label, locale}: {width: number; label: string; locale: Locale},
): SVGSVGElement | HTMLElement {
  const isWide = width >= 640;
  const left = isWide ? Math.min(400, width * 0.48) : 12;
  const placed: (RankingRow & {top: number; y: number; below: number; lines: string})[] = [];
  let bottom = 0;
  for (const row of rows) {
    const lines = wrapText(row.label, (isWide ? left : width) - 24, size, {bold: true});
    const top = bottom;
    const below = top + lineHeight * lines.length;
    bottom = below + lineHeight + (isWide ? 14 : 28);
    placed.push({
      ...row,
      top,
      below,
      y: isWide ? (top + below + lineHeight) / 2 : bottom - 18,
      lines: lines.join("\n"),
    });
  }
  const [low, high] = rangeOf(rows);
  const marginTop = 6;
  const marginBottom = 44;
  return Plot.plot({
    width,
    height: bottom + marginTop + marginBottom,
    marginTop,
    marginBottom,
    marginLeft: left,
    marginRight: 12,
    style: {fontSize: `${size}px`},
    x: {
      label,
      labelAnchor: "center",
      labelArrow: "none",
      domain: [low, high],
      clamp: true,
      ticks: Math.max(2, Math.floor((width - left) / 110)),
      tickFormat: (value: number) =>
        rows[0].isChange ? formatPercent(value, locale, {sign: true}) : formatNumber(value, locale),
    },
    y: {axis: null, domain: [0, bottom], range: [marginTop, marginTop + bottom]},
    marks: [
      Plot.gridX({stroke: "var(--grid)", strokeOpacity: 1}),
      Plot.ruleX([0], {stroke: "var(--ink-muted)"}),
      Plot.ruleY(placed, {y: "y", x1: "low", x2: "high", stroke: "var(--business)", strokeWidth: 2}),
      Plot.dot(placed, {
        y: "y",
        x: "value",
        r: 5,
        symbol: (row: RankingRow) => (row.isFix ? "diamond" : "circle"),
        fill: (row: RankingRow) => (row.isFix ? "var(--card)" : "var(--business)"),
        stroke: "var(--business)",
        strokeWidth: 2,
      }),
      Plot.text(placed, {...words(left), y: "top", text: "lines", fontWeight: 600, fill: "var(--ink)"}),
      Plot.text(placed, {...words(left), y: "below", text: "text", fill: "var(--ink-muted)"}),
    ],
  }) as SVGSVGElement | HTMLElement;
}

/** Words at the figure's left edge, readable over what lies below them. */
const words = (left: number) =>
  ({
    frameAnchor: "left",
    dx: -left,
    dy: 2,
    lineAnchor: "top",
    textAnchor: "start",
    lineHeight: lineHeight / size,
    stroke: "var(--card)",
    strokeWidth: 4,
  }) as const;

/** Holds zero and all intervals, but no end ten times farther than the farthest median. */
function rangeOf(rows: readonly RankingRow[]): [number, number] {
  const farthest = Math.max(...rows.map(({value}) => Math.abs(value)));
  const limit = farthest > 0 ? 10 * farthest : Infinity;
  const low = Math.max(-limit, Math.min(0, ...rows.map((row) => row.low)));
  const high = Math.min(limit, Math.max(0, ...rows.map((row) => row.high)));
  if (low === high) return [-1, 1];
  const pad = (high - low) * 0.03;
  return [low - pad, high + pad];
}
