import * as Plot from "@observablehq/plot";
import type {Simulation} from "../../analysis/loop/simulate/simulation.js";
import {measureNames} from "../../domain/links.js";
import {formatPercent} from "../format.js";
import {measureWords} from "../words.js";

/**
 * The four nodes of a simulated loop, each as a fan: median, half and all but the tails of the futures, in per cent.
 *
 * @example
 * whatIfPlot(simulation, {width: 640})
 */
export function whatIfPlot(
  {nodes, periods}: Simulation,
  {width}: {width: number},
): SVGSVGElement | HTMLElement {
  const rows = measureNames.flatMap((name) =>
    periods.map((period, t) => {
      const [low, quarter, median, threeQuarters, high] = nodes[name].quantiles[t].map(
        (value) => Math.exp(value) - 1,
      );
      return {node: measureWords[name].en, period, low, quarter, median, threeQuarters, high};
    }),
  );
  return Plot.plot({
    width,
    height: 460,
    marginTop: 26,
    marginBottom: 42,
    marginLeft: 62,
    marginRight: 12,
    style: {fontSize: "12px"},
    x: {label: "Weeks from now", labelAnchor: "center", labelArrow: "none"},
    y: {
      label: null,
      grid: true,
      ticks: 3,
      tickFormat: (value: number) => formatPercent(value, "en", {sign: true}),
    },
    fy: {label: null, axis: null, padding: 0.3, domain: measureNames.map((name) => measureWords[name].en)},
    marks: [
      Plot.ruleY([0], {stroke: "var(--line)"}),
      Plot.areaY(rows, {
        fy: "node",
        x: "period",
        y1: "low",
        y2: "high",
        fill: "var(--customer)",
        fillOpacity: 0.15,
      }),
      Plot.areaY(rows, {
        fy: "node",
        x: "period",
        y1: "quarter",
        y2: "threeQuarters",
        fill: "var(--customer)",
        fillOpacity: 0.25,
      }),
      Plot.lineY(rows, {fy: "node", x: "period", y: "median", stroke: "var(--customer)", strokeWidth: 2}),
      Plot.text(
        measureNames.map((name) => measureWords[name].en),
        {
          fy: (label: string) => label,
          text: (label: string) => label,
          frameAnchor: "top-left",
          dx: 0,
          dy: -16,
          fontWeight: 600,
          fontSize: 12,
        },
      ),
    ],
  }) as SVGSVGElement | HTMLElement;
}
