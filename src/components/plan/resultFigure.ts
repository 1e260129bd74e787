import * as Plot from "@observablehq/plot";
import {resultConfidence} from "../../analysis/project/resultConfidence.js";
import type {Milestone} from "../../domain/project/plan.js";
import {milestoneLabels} from "../../domain/project/planLabels.js";
import type {Locale} from "../../domain/texts.js";
import {formatNumber, joinRange} from "../format.js";
import {textWidth} from "../growthCycle/textFit.js";
import {titleBelow} from "../loop/axisTitles.js";
import {plotFigure} from "../loop/plotFigure.js";
import {planWords as words, resultKindWords} from "./planWords.js";

/** A value of the figure, a row each. */
interface Row {
  name: string;
  value: number;
  low: number | null;
  high: number | null;
  symbol: "baseline" | "stop" | "expected" | "measured";
}

/**
 * Expected against measured: today's value, the one to stop at, the expected one and the measured one with its interval, on one axis.
 *
 * @param milestone With a result.
 * @param options.at Its place in the plan, from 0.
 * @example
 * resultFigure(milestone, {at: 0, width: 640, locale: "en"})
 */
export function resultFigure(
  milestone: Milestone,
  {at, width, locale}: {at: number; width: number; locale: Locale},
): HTMLElement {
  const {target, title, kind} = milestone;
  const rows = rowsOf(milestone, locale);
  const unit = target.unit.trim();
  const metric = target.metric.trim() || title.trim() || milestoneLabels[kind].name[locale];
  const print = (value: number) => `${formatNumber(value, locale)}${unit === "" ? "" : ` ${unit}`}`;
  const axis = unit === "" ? metric : `${metric} (${unit})`;
  const numbers = rows
    .map(({name, value, low, high}) => {
      const range =
        low === null && high === null ? "" : ` (${joinRange(end(low, locale), end(high, locale), locale)})`;
      return `${name} ${print(value)}${range}`;
    })
    .join(locale === "ja" ? "、" : "; ");
  return plotFigure(
    resultPlot(rows, {
      axis,
      width: Math.max(240, Math.min(width - 72, 700)),
      print,
      locale,
      condition: milestone.condition,
    }),
    {
      title: titleOf(milestone, print, locale),
      numbers: `${numbers}${locale === "ja" ? "。" : "."}`,
      note: noteOf(milestone, locale),
      name: `milestone-${at + 1}`,
      source: {en: `Plan, milestone ${at + 1}`, ja: `計画、マイルストーン ${at + 1}`}[locale],
      locale,
      rows: () => rows.map(({symbol, value, low, high}) => ({what: symbol, value, low, high, unit})),
    },
  );
}

const end = (value: number | null, locale: Locale) => formatNumber(value, locale);

function rowsOf({target, result}: Milestone, locale: Locale): Row[] {
  const planned = (["baseline", "stop", "expected"] as const).flatMap((symbol): Row[] => {
    const value = target[symbol];
    return value === null
      ? []
      : [
          {
            name: words[symbol === "stop" ? "stopMark" : symbol][locale],
            value,
            low: null,
            high: null,
            symbol,
          },
        ];
  });
  if (result === null) return planned;
  const {value, low, high} = result;
  return [...planned, {name: words.value[locale], value, low, high, symbol: "measured"}];
}

function titleOf(milestone: Milestone, print: (value: number) => string, locale: Locale): string {
  const {result, target} = milestone;
  const measured = print(result!.value);
  const {outcome} = resultConfidence(milestone);
  const expected = target.expected === null ? null : print(target.expected);
  if (outcome === "met")
    return {
      en: `${measured} reaches the expected ${expected}`,
      ja: `${measured}:見込みの ${expected} に到達`,
    }[locale];
  if (outcome === "against")
    return {
      en: `${measured} is no better than the stop at ${print(target.stop!)}`,
      ja: `${measured}:中止の基準 ${print(target.stop!)} を超えず`,
    }[locale];
  return {en: `${measured} does not settle it yet`, ja: `${measured}:まだ判断できない`}[locale];
}

function noteOf({result}: Milestone, locale: Locale): string {
  const {kind, n, note} = result!;
  const how = resultKindWords[kind][locale];
  const count = formatNumber(n, locale);
  return locale === "ja"
    ? `得た方法:${how}(n = ${count})。${note}`
    : `How it was come by: ${how} (n = ${count}). ${note}`.trim();
}

function resultPlot(
  rows: readonly Row[],
  {
    axis,
    width,
    print,
    locale,
    condition,
  }: {axis: string; width: number; print: (value: number) => string; locale: Locale; condition: string},
): SVGSVGElement {
  const left = Math.max(...rows.map(({name}) => textWidth(name, 13, true))) + 16;
  const below = titleBelow(axis, {width, left});
  const values = rows.flatMap(({value, low, high}) => [value, low ?? value, high ?? value]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // Room for the value's own words on the right of the last dot.
  const span = most > least ? most - least : Math.abs(most) || 1;
  const colour = `var(--${condition})`;
  const of = (symbol: Row["symbol"]) => rows.filter((row) => row.symbol === symbol);
  const dot = {x: "value", y: "name", r: 6, strokeWidth: 2} as const;
  return Plot.plot({
    width,
    height: 36 * rows.length + 8 + below.margin,
    marginLeft: left,
    marginRight: 24,
    marginTop: 8,
    marginBottom: below.margin,
    style: {fontSize: "13px", fontFamily: "inherit", background: "none", color: "inherit"},
    x: {
      domain: [least - 0.08 * span, most + 0.3 * span],
      label: null,
      grid: true,
      ticks: Math.max(3, Math.floor(width / 120)),
      tickFormat: (value: number) => formatNumber(value, locale),
    },
    y: {domain: rows.map(({name}) => name), label: null, tickSize: 0, padding: 0.4},
    marks: [
      Plot.ruleX(of("stop"), {x: "value", stroke: "currentColor", strokeDasharray: "2 4"}),
      Plot.ruleX(of("expected"), {x: "value", stroke: "currentColor", strokeOpacity: 0.5}),
      Plot.ruleY(
        rows.filter(({low, high}) => low !== null || high !== null),
        {
          y: "name",
          x1: (row: Row) => row.low ?? row.value,
          x2: (row: Row) => row.high ?? row.value,
          stroke: colour,
          strokeWidth: 3,
        },
      ),
      Plot.dot(of("baseline"), {...dot, fill: "var(--card)", stroke: "currentColor"}),
      Plot.dot(of("stop"), {...dot, symbol: "times", stroke: "currentColor"}),
      Plot.dot(of("expected"), {...dot, symbol: "diamond", fill: "var(--card)", stroke: colour}),
      Plot.dot(of("measured"), {...dot, fill: colour, stroke: colour}),
      Plot.text(rows, {
        x: (row: Row) => row.high ?? row.value,
        y: "name",
        text: (row: Row) => print(row.value),
        dx: 12,
        textAnchor: "start",
        fontWeight: 600,
        fill: "currentColor",
        stroke: "var(--card)",
        strokeWidth: 5,
      }),
      below.mark,
    ],
  }) as SVGSVGElement;
}
