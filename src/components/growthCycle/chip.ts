import type {Evidence, Verdict} from "../../analysis/loop/report.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {linkNumber} from "../sentences.js";
import {verdictMarks, verdictWords} from "../words.js";
import {chipPhrases, estimateParts, words} from "./texts.js";
import {textWidth, wrapText} from "./textFit.js";

/** A line of a chip: its baseline from the chip's top, and its words. */
export interface ChipLine {
  kind: "estimate" | "phrase";
  text: string;
  x: number;
  y: number;
}

/** All that stands on the chip of a link, laid out. */
export interface Chip {
  link: LinkName;
  number: string;
  verdict: Verdict;
  heading: string;
  headingSize: number;
  evidence: Evidence;
  lines: ChipLine[];
  /** Top of the strip that shows the interval on the scale shared by all chips; null without an estimate. */
  strip: number | null;
  /** Words of the tab that the bottleneck wears; null on the others. */
  bottleneck: string | null;
  width: number;
  height: number;
}

/** Inner margin of a chip, in pixels. */
export const chipPadding = 9;
/** Room for the number before the heading, and for the icon before the kind of evidence. */
export const numberRoom = 28;
export const iconRoom = 17;
/** Height of the strip with its axis labels. */
export const stripHeight = 28;

/**
 * Lays out a link's chip in a given width: number and verdict, estimate, interval strip, evidence, and the phrases (lag,
 * what is needed), joined on a line where they fit.
 */
export function layoutChip(summary: LoopSummary, link: LinkName, locale: Locale, width: number): Chip {
  const report = summary.report.links[link];
  const inner = width - 2 * chipPadding;
  const heading = `${verdictMarks[report.verdict]} ${verdictWords[report.verdict][locale]}`;
  const headingSize = textWidth(heading, 13.5, true) <= inner - numberRoom ? 13.5 : 11.5;
  const lines: ChipLine[] = [];
  let y = 25;
  const put = (kind: ChipLine["kind"], text: string, height: number, x = 0) => {
    y += height;
    lines.push({kind, text, x: chipPadding + x, y});
  };
  for (const text of flow(estimateParts(report, locale), " ", inner, 12.5)) put("estimate", text, 17);
  const strip = report.elasticity === null ? null : y + 5;
  if (strip !== null) y = strip + stripHeight - 2;
  const icon = report.evidence === "none" ? 0 : iconRoom;
  for (const text of flow(chipPhrases(summary, link, locale), " · ", inner - icon, 11.5))
    put("phrase", text, 15, icon);
  const {verdict, evidence} = report;
  const bottleneck = summary.report.bottleneck === link ? words.bottleneck[locale] : null;
  return {
    link,
    number: linkNumber(link),
    verdict,
    heading,
    headingSize,
    evidence,
    lines,
    strip,
    bottleneck,
    width,
    height: y + chipPadding,
  };
}

/** Pieces joined as far as they fit on a line; a piece too long for one is broken into two. */
function flow(pieces: readonly string[], joint: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const joined = lines.length === 0 ? null : `${lines.at(-1)!}${joint}${piece}`;
    if (joined !== null && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(piece, width, size, {lines: 2}));
  }
  return lines;
}

/**
 * The scale on which all chips show their intervals: from zero, or the lowest bound if below, to one, or the highest if
 * above; held within −1 and 2, beyond which an interval runs off the strip and its value is left to the words.
 */
export function stripDomain(summary: LoopSummary): [number, number] {
  const estimates = Object.values(summary.report.links).flatMap(({elasticity}) => elasticity ?? []);
  const low = Math.min(-0.1, ...estimates.map((each) => each.low));
  const high = Math.max(1.1, ...estimates.map((each) => each.high));
  return [Math.max(-1, low), Math.min(2, high)];
}
