import type {SimulateLoopOptions, Simulation} from "../../../analysis/index.js";
import type {LeverRanking, LeverRankingOptions} from "../../../analysis/loop/leverRanking.js";
import type {LoopReport} from "../../../analysis/loop/report.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {Levers} from "../../../domain/levers.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {bottleneckPart} from "./bottleneckPart.js";
import {forecastPart} from "./forecastPart.js";
import type {Running} from "./latestRun.js";
import {leverControls} from "./leverControls.js";

/** A loop, where its levers stand, and how it is to be shown. */
export interface LeverView {
  summary: LoopSummary;
  levers: Levers;
  width: number;
  locale: Locale;
}

export interface LeverPanelOptions extends Omit<LeverView, "summary" | "levers"> {
  /** Where the levers stand at first; nothing done otherwise. */
  levers?: Levers | null;
  /** Simulates off the page's thread; rejects where `signal` is aborted. */
  simulate(
    request: {report: LoopReport; options: SimulateLoopOptions},
    running: Running,
  ): Promise<Simulation>;
  /** Compares levers off the page's thread; rejects where `signal` is aborted. */
  rank(request: {report: LoopReport; options: LeverRankingOptions}, running: Running): Promise<LeverRanking>;
}

export interface LeverPanelElement extends HTMLElement {
  value: Levers;
  /** Another loop, size, language or place of the levers; what is left out stays. */
  update(changes: Partial<LeverView>): void;
}

/** Below this the sliders stand above the figures. */
const WIDE = 900;
const SIDE = 320;
const GAP = 16;
/** Narrower is no place to draw in; a page says 0 before it is laid out. */
const NARROWEST = 280;
/** Padding and border of a card. */
const FRAME = 34;

/**
 * Levers of a loop as sliders, what comes of them beside the loop as it is, which of them moves the KPI most, and what a fixed
 * bottleneck would bring: an Observable view whose value says where the levers stand.
 *
 * @example
 * const panel = leverPanel(summary, {width, locale, simulate: simulateInWorker, rank: rankInWorker});
 * const levers = Generators.input(panel);
 * panel.update({summary: other}); // the levers stay
 */
export function leverPanel(
  summary: LoopSummary,
  {levers, width, locale, simulate, rank}: LeverPanelOptions,
): LeverPanelElement {
  let view: LeverView = {summary, levers: levers ?? {}, width, locale};
  const controls = leverControls(move);
  const forecast = forecastPart(simulate);
  const bottleneck = bottleneckPart(rank, move);
  const grid = element("div", {class: "lever-grid"}, forecast.headline, controls.root, forecast.root);
  const root = Object.assign(
    element("section", {class: "lever-panel", "data-role": "levers"}, grid, bottleneck.root),
    {
      value: view.levers,
      update(changes: Partial<LeverView>) {
        view = {...view, ...changes};
        root.value = view.levers;
        show();
      },
    },
  );

  function move(next: Levers) {
    view = {...view, levers: next};
    root.value = next;
    show();
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }

  function show() {
    const {summary: loop, levers: now, locale: language} = view;
    const whole = Math.max(NARROWEST, view.width);
    const isWide = whole >= WIDE;
    root.lang = language;
    grid.classList.toggle("wide", isWide);
    controls.sync(loop, now, language);
    forecast.show(view, (isWide ? whole - SIDE - GAP : whole) - FRAME);
    bottleneck.show(view, whole - FRAME);
  }

  show();
  return root;
}
