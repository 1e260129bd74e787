import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import type {Child} from "../element.js";
import {exportButtons} from "../exportFigure.js";

/** Draws at a width in pixels. */
export type DrawPlot = (width: number) => SVGSVGElement | HTMLElement;

/**
 * A figure around a plot: its title says what it shows, the text alternative is the same words and the note, which stands below in
 * plain words; the drawing can be saved as SVG and PNG.
 *
 * @param options.name Of the saved file, without ending.
 * @example
 * plotFigure(Plot.plot({…}), {title: "Active users follow experience", note: "…", name: "business", source: "…", locale: "en"})
 */
export function plotFigure(
  plot: SVGSVGElement | HTMLElement,
  {
    title,
    note,
    name,
    source,
    locale,
  }: {title: string; note: Child; name: string; source: string; locale: Locale},
): HTMLElement {
  const svg = plot instanceof SVGSVGElement ? plot : plot.querySelector("svg")!;
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", title);
  // Plot labels its groups too, which the role of an image hides and checkers refuse.
  for (const marks of svg.querySelectorAll("g[aria-label]")) marks.removeAttribute("aria-label");
  return element(
    "figure",
    {class: "card plot-figure", lang: locale},
    element("h3", {}, title),
    plot,
    element("figcaption", {}, element("p", {}, note), exportButtons(svg, {name, locale, title, source})),
  );
}
