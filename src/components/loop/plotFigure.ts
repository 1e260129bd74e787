import type {Locale} from "../../domain/texts.js";
import type {CsvRow} from "../../domain/toCsv.js";
import {element} from "../element.js";
import {exportButtons} from "../exportFigure.js";

export interface PlotFigureOptions {
  /** What the figure shows, as a statement. */
  title: string;
  /** The figure's numbers in a sentence: its text alternative, and shown below it. */
  numbers: string;
  /** How to read the figure. */
  note: string;
  /** Of a saved file, without its ending. */
  name: string;
  /** Citation, written under a saved figure. */
  source: string;
  locale: Locale;
  /** What is drawn, a row a mark with plain names, to be saved as CSV. */
  rows?: () => readonly CsvRow[];
}

/**
 * A figure around a plot: a title that says what it shows, its numbers in words, how to read it, and buttons that save it as SVG,
 * PNG and CSV.
 *
 * @example
 * plotFigure(Plot.plot({…}), {title: "Active users followed experience", numbers: "152 weeks; …", note: "…", name: "business", source: "…", locale: "en"})
 */
export function plotFigure(
  plot: SVGSVGElement | HTMLElement,
  {title, numbers, note, name, source, locale, rows}: PlotFigureOptions,
): HTMLElement {
  const svg = plot instanceof SVGSVGElement ? plot : plot.querySelector("svg")!;
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", locale === "ja" ? `${title}。${numbers}` : `${title}. ${numbers}`);
  // Plot labels its groups too, which the role of an image hides and checkers refuse.
  for (const marks of svg.querySelectorAll("g[aria-label]")) marks.removeAttribute("aria-label");
  return element(
    "figure",
    {class: "card plot-figure", lang: locale},
    element("h3", {}, title),
    plot,
    element(
      "figcaption",
      {},
      element("p", {class: "numbers"}, numbers),
      element("p", {}, note),
      exportButtons(svg, {name, locale, title, source, rows}),
    ),
  );
}
