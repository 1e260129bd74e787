import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Locale} from "../../domain/texts.js";
import {conditionVerdict} from "../sentences.js";
import {conditionWords, verdictMarks, verdictWords} from "../words.js";
import {put, putLines} from "./draw.js";
import type {Root} from "./draw.js";
import type {Layout} from "./slots.js";
import {fitText, textWidth, wrapText} from "./textFit.js";
import {spanText, words} from "./texts.js";

/** Title, span and, where the data are synthetic, the badge that says so. */
export function renderHeader(root: Root, summary: LoopSummary, {header}: Layout, locale: Locale): void {
  const group = put(root, "g", "header");
  const badge = words.synthetic[locale];
  const badgeWidth = summary.synthetic ? textWidth(badge, 12, true) + 14 : 0;
  const title = fitText(summary.title[locale], header.width - badgeWidth - 10, 16, true);
  put(group, "text", "title")
    .attr("x", header.x)
    .attr("y", header.y + 18)
    .text(title);
  put(group, "text", "span muted")
    .attr("x", header.x)
    .attr("y", header.y + 37)
    .text(fitText(spanText(summary, locale), header.width, 12));
  const x = header.x + header.width - badgeWidth;
  const mark = put(group, "g", "badge").attr("display", summary.synthetic ? null : "none");
  put(mark, "rect", "ground")
    .attr("x", x)
    .attr("y", header.y + 3)
    .attr("width", badgeWidth)
    .attr("height", 21)
    .attr("rx", 5);
  put(mark, "text", "words")
    .attr("x", x + badgeWidth / 2)
    .attr("y", header.y + 18)
    .text(badge);
}

/** The ground that the halves of condition 3 share, with their number, name and joint verdict. */
export function renderBand(root: Root, summary: LoopSummary, layout: Layout, locale: Locale): void {
  const {band, bandHeading} = layout;
  const group = put(root, "g", "band data");
  put(group, "rect", "ground")
    .attr("x", band.x)
    .attr("y", band.y)
    .attr("width", band.width)
    .attr("height", band.height)
    .attr("rx", 14);
  const verdict = conditionVerdict(summary.report, 3);
  const lines = Math.floor((bandHeading.height - 24) / 15);
  const short = `${verdictMarks[verdict]} ${verdictWords[verdict][locale]}`;
  const long = `${short} · ${conditionWords[3][locale]}`;
  const roomy = lines <= 0 && textWidth(long, 13.5, true) <= bandHeading.width - 28;
  const heading = roomy ? long : short;
  put(group, "circle", "disc")
    .attr("cx", bandHeading.x + 11)
    .attr("cy", bandHeading.y + 11)
    .attr("r", 11);
  put(group, "text", "number")
    .attr("x", bandHeading.x + 11)
    .attr("y", bandHeading.y + 15.5)
    .text("3");
  put(group, "text", "heading")
    .attr("x", bandHeading.x + 28)
    .attr("y", bandHeading.y + 15.5)
    .attr("font-size", 13.5)
    .text(fitText(heading, bandHeading.width - 28, 13.5, true));
  const name = `${conditionWords[3][locale]}${locale === "ja" ? "：" : ": "}${words.bothHalves[locale]}`;
  putLines(group, "phrase", lines > 0 ? wrapText(name, bandHeading.width, 11.5, {lines}) : [], {
    x: bandHeading.x,
    y: bandHeading.y + 37,
    step: 15,
  });
}
