import type {LeverRanking, LeverRankingOptions} from "../../../analysis/loop/leverRanking.js";
import type {LoopReport} from "../../../analysis/loop/report.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {Levers} from "../../../domain/levers.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {bottleneckPart} from "./bottleneckPart.js";
import type {Simulate} from "./computeForecast.js";
import {forecastPart} from "./forecastPart.js";
import type {Running} from "./latestRun.js";
import {leverControls} from "./leverControls.js";
import {whatIf} from "./whatIf.js";
import type {WhatIf} from "./whatIf.js";

/** A loop, where its levers stand, and how it is to be shown. */
export interface LeverView {
  summary: LoopSummary;
  levers: Levers;
  width: number;
  locale: Locale;
  /** Half width of the region that counts as no effect, as the report was made with; the usual one where undefined. */
  equivalence: number | undefined;
}

/** What a diagram beside the levers follows. */
export interface LeverPicture {
  /** The loop that the levers are of. */
  of: LoopSummary;
  /** Null where nothing is done. */
  whatIf: WhatIf | null;
  /** Puts all levers back. */
  reset(): void;
}

export interface LeverPanelOptions {
  simulate: Simulate;
  /** Compares levers off the page's thread; rejects where `signal` is aborted. */
  rank(request: {report: LoopReport; options: LeverRankingOptions}, running: Running): Promise<LeverRanking>;
  /** Is told the picture whenever the fans are drawn. */
  follow(picture: LeverPicture): void;
}

export interface LeverPanelElement extends HTMLElement {
  /** Where the levers stand; null where nothing is done. */
  value: Levers | null;
  /** A loop, size, language or place of the levers; what is left out stays. Nothing is shown before there is a loop. */
  update(changes: Partial<LeverView>): void;
  /** Gives up whatever is under way. */
  stop(): void;
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
 * const panel = leverPanel({simulate: simulateInWorker, rank: rankInWorker, follow: (picture) => cycle.follow(picture)});
 * panel.update({summary, width, locale});
 * panel.update({summary: other}); // the levers stay
 */
export function leverPanel({simulate, rank, follow}: LeverPanelOptions): LeverPanelElement {
  let view: View = {
    summary: null,
    levers: {},
    width: 0,
    locale: "en",
    equivalence: undefined,
  };
  const controls = leverControls(move);
  const forecast = forecastPart(simulate, ({summary, levers}, nodes) => {
    follow({of: summary, whatIf: whatIf(summary, levers, nodes, view), reset: controls.reset});
  });
  const bottleneck = bottleneckPart(rank, move);
  const grid = element("div", {class: "lever-grid"}, forecast.headline, controls.root, forecast.root);
  const root = Object.assign(
    element("section", {class: "lever-panel", "data-role": "levers"}, grid, bottleneck.root),
    {value: null as Levers | null, update, stop},
  );

  function update(changes: Partial<LeverView>) {
    const next = {...view, ...changes};
    // A page that keeps the levers gives back what it was given.
    if (isSameView(next, view)) return;
    view = next;
    root.value = Object.keys(view.levers).length === 0 ? null : view.levers;
    show();
  }

  function move(next: Levers) {
    update({levers: next});
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }

  function stop() {
    forecast.stop();
    bottleneck.stop();
  }

  function show() {
    const {summary, levers, locale} = view;
    if (summary === null) return;
    const shown = {...view, summary};
    const whole = Math.max(NARROWEST, view.width);
    const isWide = whole >= WIDE;
    root.lang = locale;
    grid.classList.toggle("wide", isWide);
    controls.sync(summary, levers, locale);
    forecast.show(shown, (isWide ? whole - SIDE - GAP : whole) - FRAME);
    bottleneck.show(shown, whole - FRAME);
  }

  return root;
}

type View = Omit<LeverView, "summary"> & {summary: LoopSummary | null};

function isSameView({levers, ...rest}: View, {levers: others, ...other}: View): boolean {
  const names = Object.keys(rest) as (keyof typeof rest)[];
  return (
    names.every((name) => rest[name] === other[name]) && JSON.stringify(levers) === JSON.stringify(others)
  );
}
