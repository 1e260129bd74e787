import type {CaseStudy} from "../../domain/caseStudy.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {caseWords} from "./caseWords.js";

/**
 * The head of a case's page: the way back, its title, the organisation and product, and the mechanism in one line.
 *
 * @example
 * display(caseHeader(study, {locale}))
 */
export function caseHeader(study: CaseStudy, {locale}: {locale: Locale}): HTMLElement {
  return element(
    "header",
    {class: "case-header", lang: locale},
    element("p", {}, element("a", {href: `./?lang=${locale}`}, `← ${caseWords.allCases[locale]}`)),
    element("h1", {}, study.title[locale]),
    element("p", {class: "case-organisation"}, `${study.organisation[locale]} · ${study.product[locale]}`),
    element("p", {class: "case-mechanism"}, study.mechanism[locale]),
  );
}
