import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {caseSheet} from "./caseSheet.js";
import type {ChosenCase} from "./chosenCases.js";
import {compareWords} from "./compareWords.js";
import {effectFigure} from "./effectFigure.js";

/** Of the handout's column, in pixels: a sheet of paper at the size of print. */
export const handoutWidth = 700;

/**
 * A handout: what is compared and the effects on one scale, then a sheet a case. On the screen it is hidden; printed, it is
 * all there is, a page a case.
 *
 * @param chosen At least one.
 * @example
 * display(caseHandout(chosen.shown, {locale}))
 */
export function caseHandout(chosen: readonly ChosenCase[], {locale}: {locale: Locale}): HTMLElement {
  const cases = chosen.map(({study}) => study);
  return element(
    "article",
    {class: "case-handout", lang: locale, "data-theme": "light"},
    element(
      "section",
      {class: "case-sheet"},
      element("h1", {}, compareWords.handoutTitle[locale]),
      element(
        "ol",
        {},
        cases.map(({organisation, title, mechanism}) =>
          element(
            "li",
            {},
            element("strong", {}, `${organisation[locale]}: ${title[locale]}`),
            element("br"),
            mechanism[locale],
          ),
        ),
      ),
      element("h2", {}, compareWords.effects[locale]),
      effectFigure(cases, {width: handoutWidth, locale}),
      element("p", {class: "case-muted"}, compareWords.madeBy[locale]),
    ),
    chosen.map((each) => caseSheet(each, {width: handoutWidth, locale})),
  );
}
