import * as Plot from "@observablehq/plot";
import type {LoopSeries} from "../../../analysis/loop/summary.js";
import {textWidth} from "../../growthCycle/textFit.js";
import {timeAxis} from "./panelPlot.js";
import type {PanelOptions} from "./panelPlot.js";
import type {TimeScale} from "./timeScale.js";

/** Height of the strip, in pixels. */
export const stripHeight = 52;

/**
 * The strip above the series: dates and the versions of releases, on a ground that a finger can drag along.
 *
 * @example
 * eventStrip(summary, scale, {width: 640, left: 56, right: 12, locale: "en"})
 */
export function eventStrip(
  {periods, releases}: LoopSeries,
  scale: TimeScale,
  {width, left, right, locale}: Omit<PanelOptions, "dates">,
): SVGSVGElement {
  const days = periods.map((period) => new Date(period));
  const svg = Plot.plot({
    width,
    height: stripHeight,
    marginLeft: left,
    marginRight: right,
    marginTop: 24,
    marginBottom: 4,
    style: {fontSize: "12px"},
    x: {...timeAxis(days, {width, left, right, dates: true, locale}), axis: "top"},
    y: {axis: null, domain: [0, 1]},
    marks: [
      Plot.frame({fill: "var(--grid)", stroke: "var(--line)", rx: 4}),
      Plot.ruleX(
        releases.map(({at}) => days[at]),
        {stroke: "var(--ink-muted)", strokeOpacity: 0.55},
      ),
      Plot.text(namedReleases(releases, scale), {
        x: ({at}: {at: number}) => days[at],
        y: 0.5,
        text: "version",
        textAnchor: "start",
        dx: 3,
        fill: "var(--ink)",
        fontSize: 11,
      }),
    ],
  }) as SVGSVGElement;
  // Plot labels its frame, which checkers refuse on a rectangle without a role.
  for (const ground of svg.querySelectorAll("rect[aria-label]")) ground.removeAttribute("aria-label");
  return svg;
}

/**
 * The releases whose versions can stand beside their lines without touching the next name.
 *
 * @example
 * namedReleases([{at: 0, version: "v1", note: ""}, {at: 1, version: "v2", note: ""}], scale).length // 1 where they are close
 */
export function namedReleases(
  releases: LoopSeries["releases"],
  scale: Pick<TimeScale, "at" | "right">,
): LoopSeries["releases"] {
  let free = -Infinity;
  return releases.filter(({at, version}) => {
    const [start, end] = [scale.at(at), scale.at(at) + 3 + textWidth(version, 11)];
    if (start < free || end > scale.right) return false;
    free = end + 4;
    return true;
  });
}
