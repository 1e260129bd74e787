import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Locale} from "../../domain/texts.js";
import {conditionVerdict} from "../sentences.js";
import {conditionWords, verdictMarks, verdictWords} from "../words.js";
import {arrowWidth} from "./arrow.js";
import {put, putLines} from "./draw.js";
import type {Root} from "./draw.js";
import type {Layout} from "./slots.js";
import {shaftDashes} from "./stroke.js";
import {fitText, textWidth, wrapText} from "./textFit.js";
import {spanText, tickText, words} from "./texts.js";

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

/** One item of the legend: a drawn sample and its words. */
interface LegendItem {
  text: string;
  sample: number;
  path: string;
  width: number;
  dashes: string | null;
}

/**
 * What the legend says: the scale of arrow widths, what a tick means, and the strokes of the four verdicts.
 *
 * @param tick periods that a tick stands for; null where no arrow has ticks
 */
export function legendItems(
  summary: LoopSummary,
  widest: number,
  tick: number | null,
  locale: Locale,
): LegendItem[] {
  const stroke = (elasticity: number, text: string): LegendItem => ({
    text,
    sample: 26,
    path: "M0,0h26",
    width: arrowWidth(elasticity, widest),
    dashes: null,
  });
  const verdict = (name: "holds" | "unclear" | "fails" | "no-data"): LegendItem => ({
    text: `${verdictMarks[name]} ${verdictWords[name][locale]}`,
    sample: 40,
    path: "M0,0h40",
    width: name === "no-data" ? 1.5 : 5,
    dashes: shaftDashes(name, name === "no-data" ? 1.5 : 5, 40, 18),
  });
  return [
    {text: words.width[locale], sample: 0, path: "", width: 0, dashes: null},
    stroke(0.1, "0.1"),
    stroke(0.3, "0.3"),
    stroke(1, "1"),
    ...(tick === null
      ? []
      : [
          {
            text: tickText(tick, summary.cadence, locale),
            sample: 3,
            path: "M1,-5v10",
            width: 1.5,
            dashes: null,
          },
        ]),
    verdict("holds"),
    verdict("unclear"),
    verdict("fails"),
    verdict("no-data"),
  ];
}

/** Places the legend's items in lines of a width; returns each item's offset. */
export function placeLegend(items: readonly LegendItem[], width: number): {x: number; line: number}[] {
  let x = 0;
  let line = 0;
  return items.map(({text, sample}) => {
    const room = sample + (sample > 0 ? 6 : 0) + textWidth(text, 11.5);
    if (x > 0 && x + room > width) {
      x = 0;
      line += 1;
    }
    const place = {x, line};
    x += room + 15;
    return place;
  });
}

/** Draws the legend. */
export function renderLegend(
  root: Root,
  summary: LoopSummary,
  layout: Layout,
  tick: number | null,
  locale: Locale,
) {
  const {legend, widest} = layout;
  const items = legendItems(summary, widest, tick, locale);
  const places = placeLegend(items, legend.width);
  put(root, "g", "legend")
    .selectAll<SVGGElement, LegendItem>("g")
    .data(items)
    .join("g")
    .attr("transform", (_, index) => {
      const {x, line} = places[index]!;
      return `translate(${legend.x + x},${legend.y + 11 + line * 22})`;
    })
    .call((item) => {
      item
        .selectAll("path")
        .data((each) => [each])
        .join("path")
        .attr("class", "sample")
        .attr("d", ({path}) => path)
        .attr("stroke-width", ({width}) => width)
        .attr("stroke-dasharray", ({dashes}) => dashes);
      item
        .selectAll("text")
        .data((each) => [each])
        .join("text")
        .attr("class", "phrase")
        .attr("x", ({sample}) => (sample > 0 ? sample + 6 : 0))
        .attr("y", 4)
        .text(({text}) => text);
    });
}
