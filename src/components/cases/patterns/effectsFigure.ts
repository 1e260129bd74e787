import * as Plot from "@observablehq/plot";
import type {TaskEffect} from "../../../analysis/cases/casePatterns.js";
import {conditions} from "../../../domain/conditions.js";
import {taskLabels} from "../../../domain/tasks.js";
import type {Locale} from "../../../domain/texts.js";
import {formatPercent} from "../../format.js";
import {fitText} from "../../growthCycle/textFit.js";
import {plotFigure} from "../../loop/plotFigure.js";
import {changeWords, effectsTitle, rangeWords} from "./patternSentences.js";
import {patternWords} from "./patternWords.js";

/** More rows than these cannot be read in one figure; the largest improvements of each task stay. */
const mostRows = 60;

/** A line of the figure: a task's name, or an effect under it. */
interface Line {
  row: string;
  task: string | null;
  effect: TaskEffect | null;
}

/**
 * Effects by task: each figure as a mark at its relative change, on an axis of equal ratios. A change to nothing (−100 %) has no
 * place on it and is left to the CSV.
 *
 * @param options.all How many cases there are.
 * @example
 * effectsFigure(taskEffects(cases), {all: cases.length, width: 640, locale: "en"})
 */
export function effectsFigure(
  effects: readonly TaskEffect[],
  {all, width, locale}: {all: number; width: number; locale: Locale},
): HTMLElement {
  const drawn = effects.filter(({percent}) => percent > -100).slice(0, mostRows);
  const lines = linesOf(drawn, locale);
  const marks = lines.flatMap(({row, effect}) =>
    effect === null ? [] : [{row, ...drawing(effect, {room: width - 16, locale})}],
  );
  const ratios = [1, ...marks.map(({ratio}) => ratio)];
  const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
  const ticks = [0.1, 0.25, 0.5, 1, 2, 5, 10, 25, 100].filter(
    (tick) => tick >= low / 1.4 && tick <= high * 1.4,
  );
  const text = {
    frameAnchor: "left",
    textAnchor: "start",
    fill: "currentColor",
    stroke: "var(--card)",
    strokeWidth: 5,
  } as const;
  const label = {
    y: "row",
    dy: 10,
    text: "label",
    fontWeight: 600,
    fill: "currentColor",
    stroke: "var(--card)",
    strokeWidth: 4,
    x: "ratio",
  } as const;
  const plot = Plot.plot({
    width,
    height: lines.length * 46 + 52,
    marginLeft: 62,
    marginRight: 84,
    marginTop: 4,
    marginBottom: 44,
    style: {fontSize: "13px", fontFamily: "inherit", background: "none", color: "inherit"},
    x: {
      type: "log",
      domain: [Math.min(low, 0.5), Math.max(high, 2)],
      ticks: width < 480 ? ticks.filter((tick) => [0.1, 1, 10, 100].includes(tick)) : ticks,
      tickFormat: (ratio: number) => (ratio === 1 ? "0" : formatPercent(ratio - 1, locale, {sign: true})),
      label: patternWords.change[locale],
      labelAnchor: "center",
      labelArrow: "none",
    },
    y: {type: "band", domain: lines.map(({row}) => row), axis: null},
    marks: [
      Plot.gridX(ticks, {stroke: "var(--grid)", strokeOpacity: 1}),
      Plot.ruleX([1], {stroke: "var(--ink-muted)"}),
      Plot.text(
        lines.filter(({task}) => task !== null),
        {...text, y: "row", text: "task", dx: -54, dy: 10, fontWeight: 700},
      ),
      Plot.text(marks, {...text, y: "row", text: "name", dx: -54, dy: -10}),
      Plot.link(marks, {x1: 1, x2: "ratio", y1: "row", y2: "row", dy: 10, stroke: "colour", strokeWidth: 2}),
      Plot.dot(marks, {
        x: "ratio",
        y: "row",
        dy: 10,
        r: 6,
        symbol: "symbol",
        rotate: "turn",
        fill: "fill",
        stroke: "colour",
        strokeWidth: 2,
      }),
      Plot.text(
        marks.filter(({ratio}) => ratio >= 1),
        {...label, dx: 12, textAnchor: "start"},
      ),
      Plot.text(
        marks.filter(({ratio}) => ratio < 1),
        {...label, dx: -12, textAnchor: "end"},
      ),
    ],
    symbol: {type: "identity"},
  }) as SVGSVGElement;
  return plotFigure(plot, {
    title: effectsTitle(effects, all, locale),
    numbers: numbersOf(drawn, effects.length, locale),
    note: patternWords.effectsNote[locale],
    name: "patterns-effects",
    source: patternWords.source[locale],
    locale,
    rows: () =>
      effects.map(({task, study, metric, percent, improved}) => ({
        ...{task, case: study.id, metric: metric.name[locale], condition: metric.condition},
        ...{change_percent: percent, improvement: improved ? "yes" : "no"},
      })),
  });
}

function linesOf(effects: readonly TaskEffect[], locale: Locale): Line[] {
  return effects.flatMap((effect, index): Line[] => {
    const row = {row: `effect ${index}`, task: null, effect};
    if (effects[index - 1]?.task === effect.task) return [row];
    return [{row: `task ${effect.task}`, task: taskLabels[effect.task][locale], effect: null}, row];
  });
}

function drawing(effect: TaskEffect, {room, locale}: {room: number; locale: Locale}) {
  const {study, metric, percent, improved} = effect;
  const colour = `var(--${metric.condition})`;
  const colon = locale === "ja" ? ":" : ": ";
  return {
    ratio: 1 + percent / 100,
    // All of it is in the CSV.
    name: fitText(
      `${conditions[metric.condition].number} ${study.product[locale]}${colon}${metric.name[locale]}`,
      room,
      13,
    ),
    label: changeWords(effect, locale),
    colour,
    fill: improved ? colour : "var(--card)",
    symbol: percent === 0 ? "circle" : "triangle",
    turn: percent < 0 ? 180 : 0,
  };
}

function numbersOf(drawn: readonly TaskEffect[], all: number, locale: Locale): string {
  const tasks = [...new Set(drawn.map(({task}) => task))];
  const parts = tasks.map((task) =>
    rangeWords(
      taskLabels[task][locale],
      drawn.filter((effect) => effect.task === task),
      locale,
    ),
  );
  const left = all - drawn.length;
  if (locale === "ja") return `${parts.join("。")}。${left === 0 ? "" : `ほか ${left} 個は CSV にある。`}`;
  return `${parts.join("; ")}.${left === 0 ? "" : ` ${left} more are in the CSV.`}`;
}
