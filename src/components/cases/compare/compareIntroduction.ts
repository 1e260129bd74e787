import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {caseWords} from "../caseWords.js";
import {compareWords} from "./compareWords.js";

/**
 * The head of the comparison: the way back, its title, what it is.
 *
 * @example
 * display(compareIntroduction({locale}))
 */
export function compareIntroduction({locale}: {locale: Locale}): HTMLElement {
  return element(
    "header",
    {lang: locale, class: "compare-introduction"},
    element("p", {}, element("a", {href: `./?lang=${locale}`}, `← ${caseWords.allCases[locale]}`)),
    element("h1", {}, compareWords.title[locale]),
    element("p", {}, compareWords.lead[locale]),
  );
}
