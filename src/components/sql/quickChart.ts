import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatNumber, joinRange} from "../format.js";
import {plotFigure} from "../loop/plotFigure.js";
import type {AnswerRows} from "./answer.js";
import {chartChoice, chartKinds, chartPoints, usualKind} from "./chartChoice.js";
import type {ChartChoice, ChartKind, ChartPoint} from "./chartChoice.js";
import {chartPlot} from "./chartPlot.js";
import {sqlWords} from "./sqlWords.js";

/** Marks beyond this are not drawn: nobody could tell them apart. */
const MOST: Record<ChartKind, number> = {line: 5000, dot: 5000, bar: 40};

/**
 * A chart of a result, whose two columns and kind can be chosen.
 *
 * @example
 * display(quickChart(result, {width: 640, locale: "en"}))
 */
export function quickChart(
  result: AnswerRows,
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const choice = chartChoice(result);
  if (choice === null) return element("p", {class: "empty", lang: locale}, sqlWords.noChart[locale]);
  const {columns} = result;
  const numbers = columns.filter(({type}) => type === "number").map(({name}) => name);
  const place = element("div");
  const draw = () => place.replaceChildren(figure(result, choice, width, locale));
  const across = select(
    sqlWords.across[locale],
    columns.map(({name}) => [name, name]),
    choice.x,
  );
  const up = select(
    sqlWords.up[locale],
    numbers.map((name) => [name, name]),
    choice.y,
  );
  const kind = select(
    sqlWords.kind[locale],
    chartKinds.map((name) => [name, sqlWords[name][locale]]),
    choice.kind,
  );
  across.input.addEventListener("change", () => {
    choice.x = across.input.value;
    kind.input.value = choice.kind = usualKind(columns, choice.x);
    draw();
  });
  up.input.addEventListener("change", () => {
    choice.y = up.input.value;
    draw();
  });
  kind.input.addEventListener("change", () => {
    choice.kind = kind.input.value as ChartKind;
    draw();
  });
  draw();
  return element(
    "div",
    {class: "sql-chart", lang: locale},
    element("div", {class: "fields"}, across.label, up.label, kind.label),
    place,
  );
}

function figure(result: AnswerRows, {x, y, kind}: ChartChoice, width: number, locale: Locale): HTMLElement {
  const all = chartPoints(result, {x, y});
  if (all.length === 0) return element("p", {class: "empty"}, sqlWords.noPoints[locale]);
  const points = all.slice(0, MOST[kind]);
  const inner = Math.max(240, width - 34);
  return plotFigure(chartPlot(points, {kind, labels: {x, y}, width: inner, locale}), {
    title: locale === "ja" ? `${x} ごとの ${y}` : `${y} by ${x}`,
    numbers: numbersOf(points, all.length, y, locale),
    note: noteOf(kind, locale),
    name: "query",
    source: sqlWords.source[locale],
    locale,
    rows: () =>
      points.map((point) => ({[x]: point.x instanceof Date ? point.x.toISOString() : point.x, [y]: point.y})),
  });
}

function numbersOf(points: readonly ChartPoint[], all: number, y: string, locale: Locale): string {
  const [low, high] = points.reduce(
    ([least, most], point) => [Math.min(least, point.y), Math.max(most, point.y)],
    [Infinity, -Infinity],
  );
  const range = joinRange(formatNumber(low, locale), formatNumber(high, locale), locale);
  const [drawn, total] = [points.length, all].map((count) => formatNumber(count, locale));
  if (locale === "ja")
    return `${all > points.length ? `全 ${total} 件のうち最初の ` : ""}${drawn} 件、${y} は ${range}`;
  return `${all > points.length ? `The first ${drawn} of ${total}` : drawn} rows; ${y} from ${range}`;
}

function noteOf(kind: ChartKind, locale: Locale): string {
  if (kind === "bar")
    return locale === "ja" ? "同じ名前の行は積み重ねています。" : "Rows of the same name are stacked.";
  if (kind === "line")
    return locale === "ja"
      ? "左から右へ順に結んでいます。複数の系列が混ざる場合は WHERE で一つに絞ってください。"
      : "Joined from left to right; where several series are mixed, keep one with WHERE.";
  return locale === "ja" ? "点は 1 行です。" : "Each dot is a row.";
}

function select(title: string, options: readonly (readonly [string, string])[], chosen: string) {
  const input = element(
    "select",
    {},
    options.map(([value, text]) => element("option", {value, selected: value === chosen ? "" : null}, text)),
  );
  return {input, label: element("label", {}, title, input)};
}
