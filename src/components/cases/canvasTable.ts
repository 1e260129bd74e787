import {canvasBlockNames, canvasBlocks, canvasCredit} from "../../domain/canvas.js";
import type {Canvas, CanvasBlock} from "../../domain/canvas.js";
import type {CaseStudy} from "../../domain/caseStudy.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {caseWords} from "./caseWords.js";

/**
 * The business model canvas of a case as a table of its nine blocks, with the credit that its licence asks for. A case
 * without one says so, and why where that is known.
 *
 * @example
 * display(canvasTable(study, {locale}))
 */
export function canvasTable({canvas, canvas_note}: CaseStudy, {locale}: {locale: Locale}): HTMLElement {
  return element(
    "section",
    {lang: locale},
    element("h2", {}, caseWords.canvas[locale]),
    canvas === undefined
      ? element("p", {}, (canvas_note ?? caseWords.noCanvas)[locale])
      : table(canvas, locale),
  );
}

function table(canvas: Canvas, locale: Locale): HTMLElement {
  const entries = (name: CanvasBlock) =>
    canvas[name].length === 0
      ? element("span", {class: "case-silent"}, caseWords.notGiven[locale])
      : element(
          "ul",
          {},
          canvas[name].map((entry) => element("li", {}, entry[locale])),
        );
  const rows = canvasBlockNames.map((name) =>
    element(
      "tr",
      {},
      element("th", {scope: "row"}, canvasBlocks[name][locale]),
      element("td", {}, entries(name)),
    ),
  );
  return element(
    "table",
    {class: "case-table"},
    element("caption", {}, canvasCredit),
    element("tbody", {}, rows),
  );
}
