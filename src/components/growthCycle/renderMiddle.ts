import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Locale} from "../../domain/texts.js";
import {bottleneckSentence, delaySentence, loopSentence} from "../sentences.js";
import {put, putLines} from "./draw.js";
import type {Root} from "./draw.js";
import type {Layout} from "./slots.js";
import {balanceText, fitText, wrapText} from "./textFit.js";
import {gainCaption, gainTexts, words} from "./texts.js";

/** The sentences of the middle, broken into lines: what the loop is, then bottleneck and time of a turn. */
export function middleLines(summary: LoopSummary, width: number, locale: Locale) {
  const {report, cadence} = summary;
  const notes = [bottleneckSentence(report, locale), delaySentence(report, cadence, locale)];
  return {
    sentence: balanceText(loopSentence(report, locale), width, 15),
    notes: notes.flatMap((note) => (note === null ? [] : wrapText(note, width, 12.5))),
  };
}

/** Height that the gauge, gain and sentences of a summary take, in pixels. */
export function middleContentHeight(summary: LoopSummary, width: number, locale: Locale): number {
  const {sentence, notes} = middleLines(summary, width, locale);
  return (summary.report.gain === null ? 84 : 122) + sentence.length * 20 + notes.length * 17;
}

/** Draws or updates the middle: gain, interval, a gauge against one, and the sentence. */
export function renderMiddle(root: Root, summary: LoopSummary, {middle}: Layout, locale: Locale): void {
  const {report} = summary;
  const group = put(root, "g", "middle");
  const x = middle.x + middle.width / 2;
  const spare = middle.height - middleContentHeight(summary, middle.width, locale);
  let y = middle.y + Math.max(0, spare / 2) + 14;
  const {value, detail} = gainTexts(report, locale);
  put(group, "text", "caption muted").attr("x", x).attr("y", y).text(gainCaption(summary, locale));
  put(group, "text", report.gain === null ? "gain words" : "gain")
    .attr("x", x)
    .attr("y", y + 40)
    .text(value);
  put(group, "text", "interval muted")
    .attr("x", x)
    .attr("y", y + 60)
    .text(fitText(detail, middle.width, 12));
  y += 70;
  renderGauge(root, summary, {x, y, width: Math.min(middle.width, 240)}, locale);
  if (report.gain !== null) y += 38;
  const {sentence, notes} = middleLines(summary, middle.width, locale);
  y = putLines(group, "sentence", sentence, {x, y: y + 16, step: 20});
  putLines(group, "note", notes, {x, y, step: 17});
}

/** The gain's interval on a scale from zero with one marked, from which on a loop grows by itself. */
function renderGauge(
  root: Root,
  {report}: LoopSummary,
  {x, y, width}: {x: number; y: number; width: number},
  locale: Locale,
): void {
  const gauge = put(root, "g", "gauge").attr("display", report.gain === null ? "none" : null);
  const {gain} = report;
  if (gain === null) return;
  const low = Math.max(-0.5, Math.min(0, gain.low));
  const high = Math.min(2, Math.max(1.6, gain.high));
  const at = (value: number) =>
    x - width / 2 + (width * (Math.min(high, Math.max(low, value)) - low)) / (high - low);
  put(gauge, "path", "axis").attr("d", `M${x - width / 2},${y + 7}h${width}`);
  put(gauge, "path", "zero sample").attr("d", `M${at(0)},${y + 1}v12`);
  put(gauge, "path", "one sample")
    .attr("d", `M${at(1)},${y + 1}v12`)
    .attr("stroke-width", 2);
  put(gauge, "path", "whisker")
    .attr("d", `M${at(gain.low)},${y + 7}H${at(gain.high)}`)
    .attr("style", "stroke: var(--ink); stroke-width: 4px");
  put(gauge, "circle", "point")
    .attr("r", 5.5)
    .attr("style", "fill: var(--ink)")
    .attr("transform", `translate(${at(gain.value)},${y + 7})`);
  put(gauge, "text", "from centred small muted")
    .attr("x", at(0))
    .attr("y", y + 26)
    .text("0");
  put(gauge, "text", "until centred small muted")
    .attr("x", at(1))
    .attr("y", y + 26)
    .text(words.growsFromOne[locale]);
}
