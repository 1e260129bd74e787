import {select} from "d3-selection";
import type {BaseType, Selection} from "d3-selection";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import {measureNames} from "../../domain/links.js";
import type {MeasureName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {formatDate, formatNumber} from "../format.js";
import {measureLabel} from "../sentences.js";
import {changeOf, latestValue} from "./card.js";
import type {Change, Outlook} from "./card.js";
import {cardPadding, labelStep, layoutCardTexts, unitStep} from "./cardTexts.js";
import {put, putLines} from "./draw.js";
import type {Root} from "./draw.js";
import type {Box, Layout} from "./slots.js";
import {sparkline} from "./sparkline.js";
import {unitText, words} from "./texts.js";

const tones: Record<MeasureName, string> = {
  model_quality: "data",
  customer_experience: "customer",
  business_kpi: "business",
  training_rows: "data",
};

/** Draws or updates the nodes: label, unit, newest value, change or outlook, and the series with the dates it spans. */
export function renderCards(
  root: Root,
  summary: LoopSummary,
  layout: Layout,
  {locale, outlook}: {locale: Locale; outlook: Outlook | null},
): void {
  const changeAt = (name: MeasureName): Change | null => {
    const measure = summary.measures[name];
    if (outlook !== null) return outlook[name] ?? null;
    return measure === undefined ? null : changeOf(measure, summary.cadence, locale);
  };
  root
    .selectAll<SVGGElement, MeasureName>("g.card")
    .data([...measureNames], (name) => name)
    .join("g")
    .attr("class", (name) => `card ${tones[name]}`)
    .attr("data-measure", (name) => name)
    .attr("role", "img")
    .attr("aria-label", (name) => cardLabel(summary, name, changeAt(name), locale))
    .attr("transform", (name) => `translate(${layout.cards[name].x},${layout.cards[name].y})`)
    .each(function (name) {
      renderCard(select(this), summary, name, layout.cards[name], {change: changeAt(name), locale});
    });
}

function cardLabel(summary: LoopSummary, name: MeasureName, change: Change | null, locale: Locale): string {
  const measure = summary.measures[name];
  const label = measureLabel(summary, name, locale);
  const latest = measure === undefined ? null : latestValue(measure.values);
  const moved = change === null ? "" : `, ${change.amount} ${change.over}`;
  if (measure === undefined || latest === null) return `${label}: ${words.noData[locale]}${moved}`;
  return `${label}: ${formatNumber(latest.value, locale)} ${unitText(measure, locale)}${moved}`;
}

function renderCard(
  card: Selection<SVGGElement, MeasureName, BaseType, unknown>,
  summary: LoopSummary,
  name: MeasureName,
  {width, height}: Box,
  {change, locale}: {change: Change | null; locale: Locale},
): void {
  const measure = summary.measures[name];
  const label = measureLabel(summary, name, locale);
  put(card, "rect", "ground").attr("width", width).attr("height", height).attr("rx", 10);
  put(card, "rect", "edge").attr("width", 5).attr("height", height).attr("rx", 2.5);
  put(card, "title", "whole").text(measure === undefined ? label : `${label} (${unitText(measure, locale)})`);
  const texts = layoutCardTexts(measure, label, change, width, locale);
  const left = cardPadding.left;
  const right = width - cardPadding.right;
  putLines(card, "label", texts.label.lines, {x: left, y: texts.label.y, step: labelStep});
  putLines(card, "unit muted", texts.unit.lines, {x: left, y: texts.unit.y, step: unitStep});
  card.selectChildren("text.label").attr("style", `font-size: ${texts.label.size}px`);
  card.selectChildren("text.unit").attr("style", `font-size: ${texts.unit.size}px`);
  put(card, "text", "figure")
    .attr("x", left)
    .attr("y", texts.y)
    .attr("style", `font-size: ${texts.figure.size}px`)
    .text(texts.figure.text);
  put(card, "text", "change end")
    .attr("x", right)
    .attr("y", texts.y - 11)
    .attr("style", `font-size: ${texts.amount.size}px`)
    .text(texts.amount.text);
  put(card, "text", "over end muted small")
    .attr("x", right)
    .attr("y", texts.y + 3)
    .text(texts.over);

  const top = texts.y + 11;
  const box: Box = {x: left, y: top, width: width - 30, height: height - 24 - top};
  const series = sparkline(measure?.values ?? [], summary.periods, box);
  const base = box.y + box.height + 5;
  const axis = measure === undefined ? "" : `M${box.x},${base}h${box.width}`;
  put(card, "path", "axis").attr(
    "d",
    axis + (axis && series.years.map((x) => `M${x},${base - 4}v4`).join("")),
  );
  put(card, "path", "spark").attr("d", series.path);
  card
    .selectAll("circle.last")
    .data([...series.lone, ...(series.last === null ? [] : [series.last])])
    .join("circle")
    .attr("class", "last")
    .attr("cx", ([x]) => x)
    .attr("cy", ([, y]) => y)
    .attr("r", (point) => (point === series.last ? 3 : 1.4));
  const first = summary.periods[0];
  const last = summary.periods.at(-1);
  const dated = measure !== undefined && first !== undefined && last !== undefined;
  const dateY = height - 6;
  put(card, "text", "from muted small")
    .attr("x", left)
    .attr("y", dateY)
    .text(dated ? formatDate(first, locale, summary.cadence) : "");
  put(card, "text", "until end muted small")
    .attr("x", right)
    .attr("y", dateY)
    .text(dated ? formatDate(last, locale, summary.cadence) : "");
}
