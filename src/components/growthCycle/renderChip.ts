import type {BaseType, Selection} from "d3-selection";
import type {Evidence} from "../../analysis/loop/report.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Chip, ChipLine} from "./chip.js";
import {chipPadding, numberRoom} from "./chip.js";
import {put} from "./draw.js";
import type {Box} from "./slots.js";
import {textWidth} from "./textFit.js";

/** Icons of 12 pixels, one a kind of evidence: split arms, a flag, two waves one after the other, a falling curve. */
const icons: Record<Evidence, string> = {
  experiment: "M1,6h4M5,6L9,2.5h2M5,6L9,9.5h2",
  release: "M2.5,11V1.5M2.5,2h7l-2,2.5l2,2.5h-7",
  association: "M0.5,5q2,-5 4,0t4,0M3.5,10q2,-5 4,0t4,0",
  curve: "M1.5,1v10h10M2.5,2.5q1,6 8.5,6.5",
  none: "",
};

/** How far the bottleneck's tab stands above its chip: enough to stay clear of the heading. */
const tabRise = 12;

/** Draws or updates a chip: number, verdict, estimate, interval on the common scale, evidence and the rest in words. */
export function renderChip<Element extends BaseType, Datum>(
  group: Selection<SVGElement, string, Element, Datum>,
  chip: Chip,
  summary: LoopSummary,
  place: Box,
  domain: [number, number],
): void {
  // The arrow's label says it all in a sentence.
  group.attr("aria-hidden", "true").attr("transform", `translate(${place.x},${place.y})`);
  put(group, "rect", "ground").attr("width", chip.width).attr("height", chip.height).attr("rx", 10);
  put(group, "circle", "disc").attr("cx", 20).attr("cy", 17).attr("r", 11);
  put(group, "text", "number").attr("x", 20).attr("y", 21.5).text(chip.number);
  put(group, "text", "heading")
    .attr("x", chipPadding + numberRoom)
    .attr("y", 21.5)
    .attr("style", `font-size: ${chip.headingSize}px`)
    .text(chip.heading);
  group
    .selectChildren<SVGTextElement, ChipLine>("text.line")
    .data(chip.lines)
    .join("text")
    .attr("class", ({kind}) => `line ${kind}`)
    .attr("x", ({x}) => x)
    .attr("y", ({y}) => y)
    .text(({text}) => text);
  const evidence = chip.lines.find(({kind}) => kind === "phrase");
  put(group, "path", "icon")
    .attr("d", icons[chip.evidence])
    .attr("transform", `translate(${chipPadding},${(evidence?.y ?? 0) - 10})`);
  renderStrip(group, chip, summary, domain);
  const tab = put(group, "g", "tab").attr("display", chip.bottleneck === null ? "none" : null);
  const words = chip.bottleneck ?? "";
  const width = textWidth(words, 11, true) + 14;
  put(tab, "rect", "plate")
    .attr("x", chip.width - width - 8)
    .attr("y", -tabRise)
    .attr("width", width)
    .attr("height", 17)
    .attr("rx", 8.5);
  put(tab, "text", "words")
    .attr("x", chip.width - width / 2 - 8)
    .attr("y", 12.5 - tabRise)
    .text(words);
}

function renderStrip<Element extends BaseType, Datum>(
  group: Selection<SVGElement, string, Element, Datum>,
  chip: Chip,
  summary: LoopSummary,
  [low, high]: [number, number],
): void {
  const estimate = summary.report.links[chip.link].elasticity;
  const strip = put(group, "g", "strip").attr("display", estimate === null ? "none" : null);
  if (estimate === null || chip.strip === null) return;
  const width = chip.width - 2 * chipPadding - 8;
  const at = (value: number) =>
    chipPadding + 4 + (width * (Math.min(high, Math.max(low, value)) - low)) / (high - low);
  const y = chip.strip + 6;
  put(strip, "path", "axis").attr("d", `M${at(low)},${y}H${at(high)}`);
  put(strip, "path", "zero").attr("d", `M${at(0)},${y - 6}v12`);
  put(strip, "path", "one").attr("d", `M${at(1)},${y - 6}v12`);
  put(strip, "path", "whisker").attr("d", `M${at(estimate.low)},${y}H${at(estimate.high)}`);
  put(strip, "circle", "point")
    .attr("display", estimate.value < low || estimate.value > high ? "none" : null)
    .attr("r", 4)
    .attr("transform", `translate(${at(estimate.value)},${y})`);
  put(strip, "text", "from centred small muted")
    .attr("x", at(0))
    .attr("y", y + 17)
    .text("0");
  put(strip, "text", "until centred small muted")
    .attr("x", at(1))
    .attr("y", y + 17)
    .text("1");
}
