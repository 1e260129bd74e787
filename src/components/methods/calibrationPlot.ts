import * as Plot from "@observablehq/plot";
import {links} from "../../domain/links.js";
import {linkNumber} from "../sentences.js";
import {titleBelow} from "../loop/axisTitles.js";
import {textWidth} from "../growthCycle/textFit.js";
import type {CalibrationRow} from "./calibrationRows.js";

export interface CalibrationPlotOptions {
  width: number;
  /** Title of the horizontal axis. */
  label: string;
  /** Ends of the axis, as shares. */
  domain: readonly [number, number];
  /** Shares at which a line stands. */
  bars: readonly number[];
}

const colours = {1: "var(--customer)", 2: "var(--business)", 3: "var(--data)"} as const;
const size = 12;

/**
 * Shares with their intervals, a line for each scenario and link; the scenario's name stands left of its first link, or above it
 * where there is little room. An interval that leaves the axis is cut at its end.
 *
 * @example
 * calibrationPlot(calibrationRows(run, "coverage"), {width: 640, label: "…", domain: [0.8, 1], bars: [0.93, 0.97]})
 */
export function calibrationPlot(
  rows: readonly CalibrationRow[],
  {width, label, domain, bars}: CalibrationPlotOptions,
): HTMLElement {
  const narrow = width < 560;
  const placed = place(rows, narrow);
  const names = placed.filter(({first}) => first);
  const longest = Math.max(...rows.map(({scenario}) => textWidth(scenario, size)));
  const left = narrow ? 34 : longest + 44;
  const bottom = titleBelow(label, {width, left});
  const inside = (share: number) => Math.min(domain[1], Math.max(domain[0], share));
  const colour = ({link}: CalibrationRow) => colours[links[link].condition];
  return Plot.plot({
    width,
    height: placed.at(-1)!.y + 20 + bottom.margin,
    marginLeft: left,
    marginRight: 18,
    marginTop: 8,
    marginBottom: bottom.margin,
    style: {fontSize: `${size}px`},
    x: {
      domain: [...domain],
      label: null,
      grid: true,
      ticks: narrow ? 4 : 6,
      tickFormat: (share: number) => `${Math.round(100 * share)} %`,
    },
    y: {domain: [placed.at(-1)!.y + 12, 0], axis: null},
    marks: [
      Plot.ruleX(bars, {stroke: "var(--ink)", strokeDasharray: "3 3"}),
      Plot.text(names, {
        x: () => domain[0],
        y: narrow ? (row) => row.y - 16 : "y",
        text: "scenario",
        textAnchor: "start",
        dx: narrow ? -left + 2 : -left,
        fill: "currentColor",
        // Where names stand above the lines, the bars run behind them.
        stroke: "var(--card)",
        strokeWidth: 4,
      }),
      Plot.text(placed, {
        x: () => domain[0],
        y: "y",
        text: ({link}) => linkNumber(link),
        textAnchor: "end",
        dx: -10,
        fill: colour,
        fontWeight: 600,
      }),
      Plot.link(placed, {
        x1: ({share}) => inside(share.low),
        x2: ({share}) => inside(share.high),
        y1: "y",
        y2: "y",
        stroke: colour,
        strokeWidth: 1.5,
      }),
      Plot.dot(placed, {x: ({share}) => inside(share.share), y: "y", r: 3.5, fill: colour}),
      bottom.mark,
    ],
  }) as unknown as HTMLElement;
}

/** Where each row stands, in pixels from the top of the frame. */
function place(rows: readonly CalibrationRow[], narrow: boolean) {
  let y = 0;
  return rows.map((row, i) => {
    const first = i === 0 || rows[i - 1].scenario !== row.scenario;
    y += first ? (narrow ? 36 : 20) : 15;
    return {...row, first, y};
  });
}
