import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Locale} from "../../domain/texts.js";
import {verdictMarks, verdictWords} from "../words.js";
import {arrowWidth} from "./arrow.js";
import {put} from "./draw.js";
import type {Root} from "./draw.js";
import type {Layout} from "./slots.js";
import {shaftDashes} from "./stroke.js";
import {textWidth} from "./textFit.js";
import {tickText, words} from "./texts.js";

/** One item of the legend: a drawn sample and its words. */
interface LegendItem {
  about: "size" | "verdict";
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
    about: "size",
    text,
    sample: 26,
    path: "M0,0h26",
    width: arrowWidth(elasticity, widest),
    dashes: null,
  });
  const verdict = (name: "holds" | "unclear" | "fails" | "no-data"): LegendItem => ({
    about: "verdict",
    text: `${verdictMarks[name]} ${verdictWords[name][locale]}`,
    sample: 40,
    path: "M0,0h40",
    width: name === "no-data" ? 1.5 : 5,
    dashes: shaftDashes(name, name === "no-data" ? 1.5 : 5, 40, 18),
  });
  return [
    {about: "size", text: words.width[locale], sample: 0, path: "", width: 0, dashes: null},
    stroke(0.1, "0.1"),
    stroke(0.3, "0.3"),
    stroke(1, "1"),
    ...(tick === null
      ? []
      : [
          {
            about: "size" as const,
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

/**
 * Places the legend's items in lines of a width; returns each item's offset. The verdicts start a line of their own where
 * that takes no more lines than filling each one does.
 */
export function placeLegend(items: readonly LegendItem[], width: number): {x: number; line: number}[] {
  const filled = fillLines(items, width, null);
  const parted = fillLines(
    items,
    width,
    items.findIndex(({about}) => about === "verdict"),
  );
  return filled.at(-1)!.line > 0 && parted.at(-1)!.line === filled.at(-1)!.line ? parted : filled;
}

/** Fills lines one after the other, ending one early before the item `parting`. */
function fillLines(items: readonly LegendItem[], width: number, parting: number | null) {
  let x = 0;
  let line = 0;
  return items.map(({text, sample}, index) => {
    const room = sample + (sample > 0 ? 6 : 0) + textWidth(text, 11.5);
    if (x > 0 && (x + room > width || index === parting)) {
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
