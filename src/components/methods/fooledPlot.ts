import * as Plot from "@observablehq/plot";
import {element} from "../element.js";
import type {FooledWeek} from "./fooledLoop.js";

const lines = [
  {
    name: "customer experience",
    colour: "var(--customer)",
    dash: "",
    value: (week: FooledWeek) => week.experience,
  },
  {
    name: "active users",
    colour: "var(--business)",
    dash: "4 2",
    value: (week: FooledWeek) => week.users / 100,
  },
];

/**
 * Two simulated series over time as indices. Their names stand above: at the ends of lines that agree they would cover each other.
 *
 * @example
 * fooledPlot(fooledLoop(trick), {width: 640})
 */
export function fooledPlot(weeks: readonly FooledWeek[], {width}: {width: number}): HTMLElement {
  const svg = Plot.plot({
    width,
    height: Math.max(180, Math.min(280, width * 0.4)),
    marginLeft: 36,
    style: {fontSize: "12px"},
    x: {type: "utc", label: null, ticks: Math.max(2, Math.floor(width / 140))},
    y: {label: null, grid: true, ticks: 5, nice: true},
    marks: lines.map(({colour, dash, value}) =>
      Plot.lineY(weeks, {
        x: ({period}) => new Date(period),
        y: value,
        stroke: colour,
        strokeWidth: 1.5,
        strokeDasharray: dash,
      }),
    ),
  });
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", "Customer experience and active users over 156 simulated weeks.");
  // Plot labels its groups too, which the role of an image hides and checkers refuse.
  for (const marks of svg.querySelectorAll("g[aria-label]")) marks.removeAttribute("aria-label");
  return element(
    "div",
    {},
    element(
      "p",
      {class: "fooled-legend"},
      "Index, 100 = usual: ",
      lines.map(({name, colour, dash}) =>
        element("span", {style: `color: ${colour}`}, `${dash === "" ? "—" : "╌"} ${name} `),
      ),
    ),
    svg,
  );
}
