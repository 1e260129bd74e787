import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {Chosen} from "./chosenCases.js";
import {caseHandout} from "./caseHandout.js";
import {compareActions} from "./compareActions.js";
import {compareNotices} from "./compareNotices.js";
import {compareTable} from "./compareTable.js";
import {compareWords} from "./compareWords.js";
import {effectFigure} from "./effectFigure.js";

/** Of the figure, in pixels: wider, the lines between words and dots grow too long to follow. */
const widestFigure = 860;

/**
 * A comparison with its notices, its ways to share, the table, the effects and the hidden handout. Empty of cases, it says
 * how to choose some.
 *
 * @param cases All that can be added.
 * @param options.hidden How many private cases the address says it leaves out.
 * @param options.width In pixels.
 * @example
 * display(compareCases(chosen, cases, {hidden: 0, width, locale}))
 */
export function compareCases(
  chosen: Chosen,
  cases: readonly CaseStudy[],
  {hidden, width, locale}: {hidden: number; width: number; locale: Locale},
): HTMLElement {
  const {shown} = chosen;
  const studies = shown.map(({study}) => study);
  return element(
    "div",
    {class: "compare", lang: locale},
    compareNotices(chosen, cases, {hidden, locale}),
    shown.length === 0
      ? null
      : [
          compareActions(chosen, {locale}),
          element("h2", {}, compareWords.sideBySide[locale]),
          compareTable(shown, {locale}),
          element("h2", {}, compareWords.effects[locale]),
          effectFigure(studies, {width: Math.min(width, widestFigure), locale}),
          caseHandout(shown, {locale}),
        ],
  );
}
