import {select} from "d3-selection";
import type {BaseType, Selection} from "d3-selection";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import {measureNames} from "../../domain/links.js";
import type {MeasureName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {formatDate, formatNumber} from "../format.js";
import {measureLabel} from "../sentences.js";
import {changeOf, latestValue} from "./card.js";
import {put} from "./draw.js";
import type {Root} from "./draw.js";
import type {Box, Layout} from "./slots.js";
import {sparkline} from "./sparkline.js";
import {fitText, textWidth} from "./textFit.js";
import {unitText, words} from "./texts.js";

const tones: Record<MeasureName, string> = {
  model_quality: "data",
  customer_experience: "customer",
  business_kpi: "business",
  training_rows: "data",
};

/** Draws or updates the nodes: label, unit, newest value, change, and the series with the dates it spans. */
export function renderCards(root: Root, summary: LoopSummary, layout: Layout, locale: Locale): void {
  root
    .selectAll<SVGGElement, MeasureName>("g.card")
    .data([...measureNames], (name) => name)
    .join("g")
    .attr("class", (name) => `card ${tones[name]}`)
    .attr("data-measure", (name) => name)
    .attr("role", "img")
    .attr("aria-label", (name) => cardLabel(summary, name, locale))
    .attr("transform", (name) => `translate(${layout.cards[name].x},${layout.cards[name].y})`)
    .each(function (name) {
      renderCard(select(this), summary, name, layout.cards[name], locale);
    });
}

function cardLabel(summary: LoopSummary, name: MeasureName, locale: Locale): string {
  const measure = summary.measures[name];
  const label = measureLabel(summary, name, locale);
  const latest = measure === undefined ? null : latestValue(measure.values);
  if (measure === undefined || latest === null) return `${label}: ${words.noData[locale]}`;
  const change = changeOf(measure, summary.cadence, locale);
  const moved = change === null ? "" : `, ${change.amount} ${change.over}`;
  return `${label}: ${formatNumber(latest.value, locale)} ${unitText(measure, locale)}${moved}`;
}

function renderCard(
  card: Selection<SVGGElement, MeasureName, BaseType, unknown>,
  summary: LoopSummary,
  name: MeasureName,
  {width, height}: Box,
  locale: Locale,
): void {
  const measure = summary.measures[name];
  const small = name === "training_rows";
  const inner = width - 26;
  const label = measureLabel(summary, name, locale);
  put(card, "rect", "ground").attr("width", width).attr("height", height).attr("rx", 10);
  put(card, "rect", "edge").attr("width", 5).attr("height", height).attr("rx", 2.5);
  put(card, "title", "whole").text(measure === undefined ? label : `${label} (${unitText(measure, locale)})`);
  const labelSize = [14, 13, 12].find((size) => textWidth(label, size, true) <= inner) ?? 13;
  put(card, "text", "label")
    .attr("x", 14)
    .attr("y", 21)
    .attr("style", `font-size: ${labelSize}px`)
    .text(fitText(label, inner, labelSize, true));

  const latest = measure === undefined ? null : latestValue(measure.values);
  const unit = measure === undefined ? "" : unitText(measure, locale);
  const valueText = latest === null ? words.noData[locale] : formatNumber(latest.value, locale);
  const valueY = small ? 46 : 66;
  const change = measure === undefined ? null : changeOf(measure, summary.cadence, locale);
  put(card, "text", "figure").attr("x", 14).attr("y", valueY).text(valueText);
  const valueEnd = 14 + textWidth(valueText, 21, true);
  const changeStart =
    width -
    12 -
    (change === null ? 0 : Math.max(textWidth(change.amount, 13, true), textWidth(change.over, 11)));
  const unitRoom = small ? Math.max(0, changeStart - valueEnd - 14) : inner;
  const unitSize = textWidth(unit, 12) <= unitRoom ? 12 : 11;
  put(card, "text", "unit muted")
    .attr("style", `font-size: ${unitSize}px`)
    .attr("x", small ? valueEnd + 6 : 14)
    .attr("y", small ? valueY : 38)
    .text(fitText(unit, unitRoom, unitSize));
  put(card, "text", "change end")
    .attr("x", width - 12)
    .attr("y", valueY - 11)
    .text(change?.amount ?? "");
  put(card, "text", "over end muted small")
    .attr("x", width - 12)
    .attr("y", valueY + 3)
    .text(change?.over ?? "");

  const box: Box = {x: 14, y: valueY + 12, width: width - 30, height: height - valueY - 36};
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
    .attr("x", 14)
    .attr("y", dateY)
    .text(dated ? formatDate(first, locale, summary.cadence) : "");
  put(card, "text", "until end muted small")
    .attr("x", width - 12)
    .attr("y", dateY)
    .text(dated ? formatDate(last, locale, summary.cadence) : "");
}
