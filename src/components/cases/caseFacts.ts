import type {CaseStudy} from "../../domain/caseStudy.js";
import {industryLabels} from "../../domain/industries.js";
import {taskLabels} from "../../domain/tasks.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {caseWords} from "./caseWords.js";

/**
 * The facets of a case: industry, year, tasks, techniques, services and data. What the source does not give says so.
 *
 * @example
 * display(caseFacts(study, {locale}))
 */
export function caseFacts(study: CaseStudy, {locale}: {locale: Locale}): HTMLElement {
  const row = (title: Text, texts: readonly Text[]) =>
    element(
      "div",
      {},
      element("dt", {}, title[locale]),
      texts.length === 0
        ? element("dd", {class: "case-silent"}, caseWords.notGiven[locale])
        : texts.map((text) => element("dd", {}, text[locale])),
    );
  const year = String(study.year);
  return element(
    "dl",
    {class: "case-facts", lang: locale},
    row(caseWords.industry, [industryLabels[study.industry]]),
    row(caseWords.year, study.year === null ? [] : [{en: year, ja: year}]),
    row(
      caseWords.tasks,
      study.tasks.map((task) => taskLabels[task]),
    ),
    row(caseWords.techniques, study.techniques),
    row(caseWords.services, study.services),
    row(caseWords.dataUsed, study.data_used),
  );
}
