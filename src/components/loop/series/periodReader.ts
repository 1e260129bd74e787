import {select} from "d3-selection";
import type {LoopSeries} from "../../../analysis/loop/summary.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {SeriesPanel} from "./seriesPanels.js";
import {periodReading} from "./seriesTexts.js";
import type {TimeScale} from "./timeScale.js";

/**
 * A line that follows the pointer over all panels, and below them everything that is known of the period under it. For the eye only:
 * the same is in the list of events and in the rows.
 *
 * @example
 * box.append(svg, periodReader(svg, {summary, panels, scale, top: 52, bottom: 600, locale: "en"}))
 */
export function periodReader(
  svg: SVGSVGElement,
  {
    summary,
    panels,
    scale,
    top,
    bottom,
    locale,
  }: {
    summary: LoopSeries;
    panels: readonly SeriesPanel[];
    scale: TimeScale;
    top: number;
    bottom: number;
    locale: Locale;
  },
): HTMLElement {
  const words = element("p", {class: "period-reading", "aria-hidden": "true"});
  const line = select(svg)
    .append("line")
    .attr("class", "reading-line")
    .attr("y1", top)
    .attr("y2", bottom)
    .style("display", "none");
  svg.addEventListener("pointermove", ({clientX}) => {
    const {left, width} = svg.getBoundingClientRect();
    const x = ((clientX - left) * svg.viewBox.baseVal.width) / width;
    const index = scale.nearest(x);
    line.attr("x1", scale.at(index)).attr("x2", scale.at(index)).style("display", null);
    words.textContent = periodReading(summary, panels, index, locale);
  });
  svg.addEventListener("pointerleave", () => {
    line.style("display", "none");
    words.textContent = "";
  });
  return words;
}
