import type {CaseStudy} from "../../domain/caseStudy.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import type {Child} from "../element.js";
import {caseWords} from "./caseWords.js";
import {pageWords} from "./page/pageWords.js";

/**
 * What a case tells, in three steps: the problems of customer and business, the solution, the impact. Where the source is
 * silent, it says so.
 *
 * @example
 * display(caseStory(study, {locale}))
 */
export function caseStory(study: CaseStudy, {locale}: {locale: Locale}): HTMLElement {
  const text = (said: Text | null) =>
    said === null
      ? element("p", {class: "case-silent"}, caseWords.silent[locale])
      : element("p", {}, said[locale]);
  const step = (title: Text, ...content: Child[]) =>
    element("li", {}, element("h2", {}, title[locale]), content);
  return element(
    "ol",
    {class: "case-story", lang: locale, "aria-label": pageWords.steps[locale]},
    step(
      pageWords.problems,
      element("h3", {}, pageWords.ofCustomer[locale]),
      text(study.customer_problem),
      element("h3", {}, pageWords.ofBusiness[locale]),
      text(study.business_problem),
    ),
    step(pageWords.solution, text(study.solution)),
    step(pageWords.impact, text(study.impact)),
  );
}
