import * as Plot from "@observablehq/plot";
import type {LagEffect, LagProfile} from "../../../analysis/loop/lagProfile.js";
import type {Estimate} from "../../../analysis/loop/report.js";
import type {Locale} from "../../../domain/texts.js";
import {formatEffect} from "../../format.js";
import {titleAbove, titleBelow} from "../axisTitles.js";
import {stackPlots} from "../stackPlots.js";

export interface LagProfilePlotOptions {
  width: number;
  /** Titles of the vertical axes, and of the axis of delays. */
  labels: {forward: string; reverse: string; delay: string};
  /** Stands above the chosen delay. */
  chosenLabel: string;
  /** The estimate behind the verdict, where it comes from these series. */
  verdict: Estimate | null;
  /** Half width of the region of practical equivalence. */
  equivalence: number;
  colour: string;
  locale: Locale;
}

/** Above the marks, for the name of the chosen delay. */
const CHOSEN_ROOM = 18;

/**
 * Effects by delay with their intervals, the region of no practical effect shaded, the chosen delay strong with the verdict's own
 * interval as a broad bar behind it; below, on a scale of its own, the other direction.
 *
 * @example
 * lagProfilePlot(profile, {width: 640, labels, chosenLabel: "4 weeks", verdict: null, equivalence: 0.05, colour: "var(--business)", locale: "en"})
 */
export function lagProfilePlot(
  {forward, reverse, firstSearched, chosen, single}: LagProfile,
  {width, labels, chosenLabel, verdict, equivalence, colour, locale}: LagProfilePlotOptions,
): HTMLElement {
  const left = 60;
  const frame = (
    effects: readonly LagEffect[],
    {label, below, height, inset}: {label: string; below: string | null; height: number; inset: number},
    marks: Plot.Markish[],
  ) => {
    const top = titleAbove(label, {width, left});
    const bottom = below === null ? null : titleBelow(below, {width, left});
    return Plot.plot({
      width,
      height: height + top.margin + (bottom?.margin ?? 28),
      marginLeft: left,
      marginTop: top.margin,
      insetTop: inset,
      marginBottom: bottom?.margin ?? 28,
      style: {fontSize: "12px"},
      x: {
        type: "linear",
        label: null,
        domain: [-0.5, (effects.at(-1)?.lag ?? 0) + 0.5],
        ticks: effects.map(({lag}) => lag).filter((lag) => effects.length <= 16 || lag % 2 === 0),
        tickFormat: (lag: number) => String(lag),
      },
      y: {
        label: null,
        grid: true,
        ticks: 5,
        domain: domainOf(effects, equivalence),
        nice: true,
        clamp: true,
        tickFormat: (value: number) => formatEffect(value, locale, {digits: 2}),
      },
      marks: [
        Plot.rect([{}], {
          y1: -equivalence,
          y2: equivalence,
          fill: "var(--ink-muted)",
          fillOpacity: 0.16,
        }),
        Plot.ruleY([0], {stroke: "var(--ink-muted)"}),
        ...marks,
        top.mark,
        ...(bottom === null ? [] : [bottom.mark]),
      ],
    });
  };
  const isChosen = ({lag}: LagEffect) => lag === chosen;
  const others = forward.filter((effect) => !isChosen(effect));
  const searched = others.filter(({lag}) => lag >= firstSearched);
  const tooShort = others.filter(({lag}) => lag < firstSearched);
  const strong = forward.filter(isChosen);
  const bar = verdict === null ? [] : strong.map(({lag}) => ({lag, ...verdict}));
  const panels = [
    frame(
      forward,
      {
        label: labels.forward,
        below: reverse.length > 0 ? null : labels.delay,
        height: 190,
        inset: CHOSEN_ROOM,
      },
      [
        Plot.ruleX(bar, {
          x: "lag",
          y1: "low",
          y2: "high",
          stroke: colour,
          strokeWidth: 12,
          strokeOpacity: 0.22,
        }),
        Plot.ruleX(others, {x: "lag", y1: "low", y2: "high", stroke: "var(--ink-muted)", strokeWidth: 1.5}),
        Plot.dot(searched, {x: "lag", y: "value", r: 3.5, fill: "var(--ink-muted)"}),
        Plot.dot(tooShort, {
          x: "lag",
          y: "value",
          r: 3.5,
          fill: "var(--card)",
          stroke: "var(--ink-muted)",
          strokeWidth: 1.5,
        }),
        Plot.ruleX(strong, {x: "lag", y1: "low", y2: "high", stroke: colour, strokeWidth: 2.5}),
        Plot.dot(strong, {x: "lag", y: "value", r: 5, fill: colour}),
        Plot.dot(single ? [] : bar, {
          x: "lag",
          y: "value",
          r: 5,
          symbol: "diamond",
          stroke: colour,
          strokeWidth: 1.5,
        }),
        Plot.text(strong, {
          x: "lag",
          frameAnchor: "top",
          text: () => chosenLabel,
          dy: 3,
          textAnchor: anchorOf(chosen, forward.length),
          fill: colour,
          fontWeight: 600,
        }),
      ],
    ),
  ];
  if (reverse.length > 0)
    panels.push(
      frame(reverse, {label: labels.reverse, below: labels.delay, height: 110, inset: 0}, [
        Plot.ruleX(reverse, {x: "lag", y1: "low", y2: "high", stroke: "var(--ink-muted)"}),
        Plot.dot(reverse, {x: "lag", y: "value", r: 2.5, fill: "var(--ink-muted)"}),
      ]),
    );
  return stackPlots(width, panels);
}

/** Room for all intervals, unless one is so wide that it would flatten the rest: then to four times the spread of the values. */
function domainOf(effects: readonly LagEffect[], equivalence: number): [number, number] {
  const values = effects.flatMap(({value}) => value);
  const halves = effects.map(({low, high}) => (high - low) / 2).sort((a, b) => a - b);
  const reach = 4 * (halves[Math.floor(halves.length / 2)] ?? 0);
  const [least, most] = [Math.min(-equivalence, ...values), Math.max(equivalence, ...values)];
  return [
    Math.min(least, Math.max(least - reach, ...[Math.min(...effects.map(({low}) => low))])),
    Math.max(most, Math.min(most + reach, ...[Math.max(...effects.map(({high}) => high))])),
  ];
}

function anchorOf(chosen: number | null, count: number): "start" | "middle" | "end" {
  if (chosen !== null && chosen < count / 5) return "start";
  return chosen !== null && chosen > (4 * count) / 5 - 1 ? "end" : "middle";
}
