import type {CaseStudy} from "../../domain/caseStudy.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {caseWords} from "./caseWords.js";

/**
 * What a case tells: the problems of customer and business, the solution, the impact. Where the source is silent, it says so.
 *
 * @example
 * display(caseStory(study, {locale}))
 */
export function caseStory(study: CaseStudy, {locale}: {locale: Locale}): HTMLElement {
  const part = (title: Text, text: Text | null) =>
    element(
      "section",
      {},
      element("h2", {}, title[locale]),
      text === null
        ? element("p", {class: "case-silent"}, caseWords.silent[locale])
        : element("p", {}, text[locale]),
    );
  return element(
    "div",
    {class: "case-story", lang: locale},
    part(caseWords.customerProblem, study.customer_problem),
    part(caseWords.businessProblem, study.business_problem),
    part(caseWords.solution, study.solution),
    part(caseWords.impact, study.impact),
  );
}
