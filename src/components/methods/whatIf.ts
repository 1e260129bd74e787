import type {Intervention, SimulateLoopOptions, Simulation} from "../../analysis/index.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import {element} from "../element.js";
import {formatPercent} from "../format.js";
import {plotFigure} from "../loop/plotFigure.js";
import {whatIfPlot} from "./whatIfPlot.js";

const choices: readonly {label: string; interventions: Intervention[]}[] = [
  {label: "a model that is 5 % better from now on", interventions: [{kind: "improve-model", by: 0.05}]},
  {label: "5 % more users, by a campaign that goes on", interventions: [{kind: "shift-kpi", by: 0.05}]},
  {label: "nothing: as it goes", interventions: []},
];

/** Enough futures for steady tails, few enough for a second. */
const DRAWS = 10_000;

export interface WhatIfOptions {
  width: number;
  /** Simulates off the page's thread; rejects where `signal` is aborted. */
  simulate: (
    options: SimulateLoopOptions,
    running: {signal: AbortSignal; onProgress: (share: number) => void},
  ) => Promise<Simulation>;
}

/**
 * Choose a push, simulate two years of the loop ten thousand times with every elasticity drawn from what is known of it, and see what
 * comes of it. Shows its progress and can be stopped.
 *
 * @param summary A weekly loop with measures on logarithmic scales.
 * @example
 * display(whatIf(summary, {width, simulate: (options, running) => simulateInWorker({report, options}, running)}))
 */
export function whatIf(summary: LoopSummary, {width, simulate}: WhatIfOptions): HTMLElement {
  const select = element(
    "select",
    {"aria-label": "What is done"},
    choices.map(({label}, i) => element("option", {value: String(i)}, label)),
  );
  const start = element("button", {type: "button", class: "pill"}, "Simulate");
  const stop = Object.assign(element("button", {type: "button", class: "pill"}, "Stop"), {hidden: true});
  const bar = Object.assign(element("progress", {max: "1", value: "0", "aria-label": "Progress"}), {
    hidden: true,
  });
  const result = element(
    "div",
    {"aria-live": "polite", "data-state": "empty"},
    element("p", {}, "Nothing simulated yet."),
  );
  let running: AbortController | null = null;

  start.addEventListener("click", () => void run());
  stop.addEventListener("click", () => running?.abort());

  async function run() {
    running?.abort();
    const mine = (running = new AbortController());
    const {label, interventions} = choices[Number(select.value)];
    const relativeTo = interventions.length === 0 ? ("today" as const) : ("as-is" as const);
    bar.value = 0;
    stop.hidden = bar.hidden = false;
    result.dataset.state = "running";
    try {
      const options = {interventions, relativeTo, draws: DRAWS, horizon: 104};
      const simulation = await simulate(options, {
        signal: mine.signal,
        onProgress: (share) => (bar.value = share),
      });
      result.replaceChildren(figure(summary, simulation, {label, relativeTo, width}));
      result.dataset.state = "done";
    } catch (error) {
      if (running !== mine) return;
      const why = mine.signal.aborted
        ? "Stopped."
        : `The simulation failed: ${error instanceof Error ? error.message : String(error)}`;
      result.replaceChildren(element("p", {}, why));
      result.dataset.state = "stopped";
    }
    if (running === mine) stop.hidden = bar.hidden = true;
  }

  return element(
    "section",
    {class: "card what-if"},
    element("p", {}, "What if: ", select, " ", start, " ", stop, " ", bar),
    result,
  );
}

function figure(
  {title, product}: LoopSummary,
  simulation: Simulation,
  {label, relativeTo, width}: {label: string; relativeTo: Simulation["relativeTo"]; width: number},
): HTMLElement {
  const [low, , median, , high] = simulation.nodes.business_kpi.quantiles
    .at(-1)!
    .map((value) => formatPercent(Math.exp(value) - 1, "en", {sign: true}));
  const against = relativeTo === "today" ? "today" : "the same futures without it";
  return plotFigure(whatIfPlot(simulation, {width: width - 34}), {
    title: `${title.en}: ${label}`,
    numbers: `After two years the business KPI stands at ${median} (${low} to ${high}, 95 % of the futures) against ${against}.`,
    note: `Change against ${against}; line: median, bands: half and 95 % of ${simulation.draws.toLocaleString("en")} futures. Rows learn as the curve's slope of today says, which is too hopeful far above today's rows.`,
    name: "what-if",
    source: `Source: ${product}, simulated from the report`,
    locale: "en",
  });
}
