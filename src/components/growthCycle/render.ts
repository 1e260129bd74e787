import {select} from "d3-selection";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {loopSentence} from "../sentences.js";
import type {Outlook} from "./card.js";
import {put} from "./draw.js";
import type {Root} from "./draw.js";
import {layoutGrowthCycle} from "./layout.js";
import {renderCards} from "./renderCards.js";
import {renderBand, renderHeader} from "./renderFrame.js";
import {renderLegend} from "./renderLegend.js";
import {renderLinks, tickStep} from "./renderLinks.js";
import {renderMiddle} from "./renderMiddle.js";
import {style} from "./style.js";
import {words} from "./texts.js";

/** What a drawing depends on beside the data. */
export interface View {
  width: number;
  locale: Locale;
  selected: LinkName | null;
  /** Of the nodes; null for their past changes. */
  outlook: Outlook | null;
  /** Whether dots travel. */
  moving: boolean;
  /** Id of the element that holds the sentence, by which the figure is described to screen readers. */
  descriptionId: string;
}

/**
 * Draws the cycle into an SVG element, or updates what is there by joins keyed by measure and link. Everything a summary
 * says is written as text, never as markup.
 */
export function render(svg: SVGSVGElement, summary: LoopSummary, view: View): void {
  const {width, locale} = view;
  const layout = layoutGrowthCycle(width);
  const sentence = loopSentence(summary.report, locale);
  const figure = select(svg)
    .attr("class", "gc")
    .attr("lang", locale)
    .attr("width", layout.width)
    .attr("height", layout.height)
    .attr("viewBox", `0 0 ${layout.width} ${layout.height}`)
    .attr("role", "group")
    .attr("aria-label", words.links[locale]);
  put(figure, "desc", "description").attr("id", view.descriptionId).text(sentence);
  figure
    .selectChildren<SVGStyleElement, string>("style")
    .data([style])
    .join((enter) => enter.append("style"))
    .text((text) => text);
  const root = figure
    .selectChildren<SVGGElement, string>("g.root")
    .data(["root"])
    .join("g")
    .attr("class", "root") as unknown as Root;
  renderHeader(root, summary, layout, locale);
  renderBand(root, summary, layout, locale);
  renderMiddle(root, summary, layout, locale);
  renderCards(root, summary, layout, view);
  renderLinks(root, summary, layout, view);
  renderLegend(root, summary, layout, tickStep(summary), locale);
}
