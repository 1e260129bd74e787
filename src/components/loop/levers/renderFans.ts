import {select} from "d3-selection";
import type {Selection} from "d3-selection";
import {area, line} from "d3-shape";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {MeasureName} from "../../../domain/links.js";
import type {Locale} from "../../../domain/texts.js";
import {formatEffect} from "../../format.js";
import {fitText} from "../../growthCycle/textFit.js";
import {measureLabel} from "../../sentences.js";
import {measureWithUnit} from "../measureWithUnit.js";
import type {Fan, FanPoint, NodeFans} from "./fanData.js";
import {fanLayout} from "./fanLayout.js";
import type {FanLayout} from "./fanLayout.js";
import {isBeyondMeasure, nodeValue} from "./forecastTexts.js";
import {leverWords} from "./leverWords.js";
import {niceTicks, periodTicks} from "./niceTicks.js";

const colours: Record<MeasureName, string> = {
  model_quality: "var(--data)",
  customer_experience: "var(--customer)",
  business_kpi: "var(--business)",
  training_rows: "var(--data)",
};

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** A part of a fan's drawing: which band or line of which fan. */
interface Stroke {
  key: string;
  path: string;
  isBand: boolean;
  isAsIs: boolean;
  opacity: number;
}

/** Text at a place of a frame. */
interface Mark {
  key: string;
  x: number;
  y: number;
  text: string;
}

/**
 * Draws the four nodes' fans into an SVG element, in place: what is there is moved, so that a slider's picture follows at once.
 *
 * @param id Of the figure, to name its clipping paths by.
 * @example
 * renderFans(svg, summary, fanData(summary, asIs, null), {width: 800, locale: "en", id: "fans-1"})
 */
export function renderFans(
  svg: SVGSVGElement,
  summary: LoopSummary,
  nodes: readonly NodeFans[],
  {width, locale, id}: {width: number; locale: Locale; id: string},
): void {
  const {height, frames, legend} = fanLayout(width);
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const isDone = nodes.some(({withLevers}) => withLevers !== null);
  const entries = [
    ...(isDone ? [{text: leverWords.withLevers[locale], isAsIs: false}] : []),
    {text: leverWords.asIs[locale], isAsIs: true},
  ];
  select(svg)
    .selectAll<SVGGElement, (typeof entries)[number]>("g.legend")
    .data(entries, (entry) => entry.text)
    .join((enter) => enter.append("g").attr("class", "legend"))
    .attr("transform", (_, i) => `translate(${legend[i].x},${legend[i].y})`)
    .each(function ({text, isAsIs}) {
      renderLegendEntry(select(this), text, isAsIs);
    });
  select(svg)
    .selectAll<SVGGElement, NodeFans>("g.fan")
    .data(nodes, (node) => node.name)
    .join((enter) => enter.append("g").attr("class", "fan"))
    .attr("data-node", (node) => node.name)
    .attr("transform", (_, i) => `translate(${frames[i].x},${frames[i].y})`)
    .each(function (node, i) {
      renderFan(select(this), summary, node, {...frames[i], locale, id: `${id}-${i}`});
    });
}

function renderLegendEntry(group: Group, text: string, isAsIs: boolean): void {
  const colour = isAsIs ? "var(--ink-muted)" : "var(--ink)";
  one(group, "rect")
    .attr("x", 0)
    .attr("y", -7)
    .attr("width", 26)
    .attr("height", 14)
    .attr("fill", colour)
    .attr("fill-opacity", 0.2);
  one(group, "path")
    .attr("d", "M0,0H26")
    .attr("stroke", colour)
    .attr("stroke-width", isAsIs ? 1.5 : 2.25)
    .attr("stroke-dasharray", isAsIs ? "4 3" : null);
  one(group, "text").attr("x", 32).attr("dy", "0.35em").attr("fill", "var(--ink)").text(text);
}

function renderFan(
  group: Group,
  summary: LoopSummary,
  node: NodeFans,
  {width, height, isLast, locale, id}: FanLayout["frames"][number] & {locale: Locale; id: string},
): void {
  const horizon = node.asIs.points.length - 1;
  const x = (period: number) => (period / horizon) * width;
  const [low, high] = node.domain;
  const y = (value: number) => height - ((value - low) / (high - low)) * height;

  const words = titleOf(summary, node, locale);
  one(group, "text", "title")
    .attr("x", -54)
    .attr("y", -16)
    .attr("fill", "var(--ink)")
    .attr("font-weight", 600)
    .text(fitText(words, width + 54 + 50, 12.5, true));

  const values = niceTicks(low, high, 3);
  const labels = tickLabels(values, node, locale);
  const yTicks = values.map((value, i) => ({key: String(value), x: -8, y: y(value), text: labels[i]}));
  const xTicks = periodTicks(horizon, summary.cadence, Math.max(2, Math.floor(width / 44))).map((period) => ({
    key: String(period),
    x: x(period),
    y: height + 16,
    text: String(period),
  }));
  rules(group, yTicks, width);
  texts(group, "y", yTicks).attr("text-anchor", "end").attr("fill", "var(--ink-muted)");
  texts(group, "x", xTicks).attr("text-anchor", "middle").attr("fill", "var(--ink-muted)");
  one(group, "text", "ahead")
    .attr("x", width / 2)
    .attr("y", height + 36)
    .attr("text-anchor", "middle")
    .attr("fill", "var(--ink-muted)")
    .text(isLast ? leverWords.ahead[locale][summary.cadence] : "");

  one(one(group, "clipPath").attr("id", id), "rect").attr("width", width).attr("height", height);
  const inside = one(group, "g", "inside").attr("clip-path", `url(#${id})`);
  inside
    .selectAll<SVGPathElement, Stroke>("path")
    .data(
      [
        ...strokes(node.asIs, "as-is", {x, y}),
        ...(node.withLevers === null ? [] : strokes(node.withLevers, "with", {x, y})),
      ],
      (stroke) => stroke.key,
    )
    .join("path")
    .attr("d", ({path}) => path)
    .attr("fill", ({isBand, isAsIs}) => (isBand ? colourOf(isAsIs, node.name) : "none"))
    .attr("fill-opacity", ({opacity}) => opacity)
    .attr("stroke", ({isBand, isAsIs}) => (isBand ? "none" : colourOf(isAsIs, node.name)))
    .attr("stroke-width", ({isAsIs}) => (isAsIs ? 1.5 : 2.25))
    .attr("stroke-dasharray", ({isAsIs}) => (isAsIs ? "4 3" : null));
  renderEnds(group, node, {width, y, height, locale});
}

/** As values stand elsewhere, or where that makes two alike with as many decimals as tell them apart. */
function tickLabels(values: readonly number[], node: NodeFans, locale: Locale): string[] {
  const labels = values.map((value) => nodeValue(value, node, locale));
  if (node.isChange || new Set(labels).size === labels.length) return labels;
  const digits = Math.max(0, Math.ceil(-Math.log10(values[1] - values[0])));
  return values.map((value) => formatEffect(value, locale, {digits}));
}

function titleOf(summary: LoopSummary, node: NodeFans, locale: Locale): string {
  const name = node.isChange
    ? `${measureLabel(summary, node.name, locale)} (${leverWords.changeToday[locale]})`
    : measureWithUnit(summary, node.name, locale);
  const isLower = summary.measures[node.name]?.better === "lower" && !node.isChange;
  return isLower ? `${name}${locale === "ja" ? "、" : ", "}${leverWords.lowerBetter[locale]}` : name;
}

const colourOf = (isAsIs: boolean, name: MeasureName) => (isAsIs ? "var(--ink-muted)" : colours[name]);

function strokes(
  {points}: Fan,
  key: "as-is" | "with",
  {x, y}: {x: (period: number) => number; y: (value: number) => number},
): Stroke[] {
  const isAsIs = key === "as-is";
  const band = (low: "low" | "lower", high: "upper" | "high") =>
    area<FanPoint>()
      .x(({period}) => x(period))
      .y0((point) => clamp(y(point[low])))
      .y1((point) => clamp(y(point[high])))
      .digits(1)(points)!;
  const median = line<FanPoint>()
    .x(({period}) => x(period))
    .y((point) => clamp(y(point.median)))
    .digits(1)(points)!;
  return [
    {key: `${key}-outer`, path: band("low", "high"), isBand: true, isAsIs, opacity: isAsIs ? 0.14 : 0.2},
    {key: `${key}-inner`, path: band("lower", "upper"), isBand: true, isAsIs, opacity: isAsIs ? 0.2 : 0.32},
    {key: `${key}-median`, path: median, isBand: false, isAsIs, opacity: 0},
  ];
}

/** Keeps places that lie far outside the frame from overflowing what browsers draw. */
const clamp = (place: number) => Math.min(1e4, Math.max(-1e4, place));

/** Medians at the horizon, written at the right end, apart enough to be read. */
function renderEnds(
  group: Group,
  node: NodeFans,
  {width, height, y, locale}: {width: number; height: number; y: (value: number) => number; locale: Locale},
): void {
  const ends = [
    ...(node.withLevers === null ? [] : [{key: "with", fan: node.withLevers}]),
    {key: "as-is", fan: node.asIs},
  ].map(({key, fan}) => {
    const {median} = fan.points.at(-1)!;
    return {
      key,
      x: width + 6,
      y: y(median),
      text: isBeyondMeasure(fan) ? leverWords.farUp[locale] : nodeValue(median, node, locale),
    };
  });
  if (ends.length === 2) {
    const [first, second] = ends;
    const [middle, half] = [(first.y + second.y) / 2, Math.max(7, Math.abs(first.y - second.y) / 2)];
    const side = first.y <= second.y ? -1 : 1;
    [first.y, second.y] = [middle + side * half, middle - side * half];
  }
  for (const end of ends) end.y = Math.min(height, Math.max(0, end.y));
  texts(group, "end", ends)
    .attr("text-anchor", "start")
    .attr("font-weight", ({key}) => (key === "with" ? 700 : 400))
    .attr("fill", ({key}) => colourOf(key === "as-is", node.name));
}

function rules(group: Group, ticks: readonly Mark[], width: number): void {
  group
    .selectAll<SVGLineElement, Mark>("line.rule")
    .data(ticks, ({key}) => key)
    .join((enter) => enter.insert("line", ":first-child").attr("class", "rule"))
    .attr("x2", width)
    .attr("y1", (tick) => tick.y)
    .attr("y2", (tick) => tick.y)
    .attr("stroke", "var(--grid)");
}

const texts = (group: Group, name: string, marks: readonly Mark[]) =>
  group
    .selectAll<SVGTextElement, Mark>(`text.${name}`)
    .data(marks, ({key}) => key)
    .join((enter) => enter.append("text").attr("class", name).attr("dy", "0.35em"))
    .attr("x", (mark) => mark.x)
    .attr("y", (mark) => mark.y)
    .text((mark) => mark.text);

/** The one child of a name and class, made where it is missing. */
function one<Parent extends SVGElement, Name extends keyof SVGElementTagNameMap>(
  parent: Selection<Parent, unknown, null, undefined>,
  name: Name,
  className = name as string,
): Selection<SVGElementTagNameMap[Name], unknown, null, undefined> {
  const found = parent.select<SVGElementTagNameMap[Name]>(`${name}.${className}`);
  return found.empty() ? parent.append<SVGElementTagNameMap[Name]>(name).attr("class", className) : found;
}
