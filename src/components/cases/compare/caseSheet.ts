import type {Locale, Text} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {Child} from "../../element.js";
import {caseWords} from "../caseWords.js";
import {metricSentence} from "../metricSentence.js";
import {privateBadge} from "../privateBadge.js";
import {caseCycle} from "../page/caseCycle.js";
import type {ChosenCase} from "./chosenCases.js";

/**
 * A case on one sheet of a handout: story, cycle, figures, data, sources.
 *
 * @param options.width Of the sheet's column, in pixels.
 * @example
 * caseSheet({study: pomelo, isPrivate: false}, {width: 680, locale: "en"})
 */
export function caseSheet(
  {study, isPrivate}: ChosenCase,
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const silent = (words: Text) => element("span", {class: "case-silent"}, words[locale]);
  const fact = (title: Text, content: Child) =>
    element("div", {}, element("dt", {}, title[locale]), element("dd", {}, content));
  const said = (text: Text | null): Child => (text === null ? silent(caseWords.silent) : text[locale]);
  const listed = (texts: readonly Text[]): Child =>
    texts.length === 0
      ? silent(caseWords.notGiven)
      : texts.map((text) => text[locale]).join(locale === "ja" ? "、" : "; ");
  return element(
    "section",
    {class: "case-sheet"},
    element(
      "p",
      {class: "case-organisation"},
      `${study.organisation[locale]} · ${study.product[locale]}`,
      isPrivate ? [" ", privateBadge({locale})] : null,
    ),
    element("h2", {}, study.title[locale]),
    element(
      "dl",
      {class: "case-sheet-story"},
      fact(caseWords.customerProblem, said(study.customer_problem)),
      fact(caseWords.businessProblem, said(study.business_problem)),
      fact(caseWords.solution, study.solution[locale]),
      fact(caseWords.impact, said(study.impact)),
    ),
    element("figure", {}, caseCycle(study, {width, locale})),
    element("h3", {}, caseWords.metrics[locale]),
    study.metrics.length === 0
      ? element("p", {class: "case-silent"}, caseWords.noMetrics[locale])
      : element(
          "ul",
          {},
          study.metrics.map((metric) =>
            element(
              "li",
              {},
              metricSentence(metric, locale),
              metric.note === undefined
                ? null
                : element("span", {class: "case-muted"}, ` ${metric.note[locale]}`),
            ),
          ),
        ),
    element(
      "dl",
      {class: "case-sheet-facts"},
      fact(caseWords.dataUsed, listed(study.data_used)),
      fact(caseWords.techniques, listed(study.techniques)),
      fact(caseWords.services, listed(study.services)),
      fact(
        caseWords.sources,
        study.sources.map(({title, address, place}, index) => [
          index === 0 ? "" : "; ",
          title[locale],
          address === undefined ? "" : `, ${address}`,
          place === undefined ? "" : `. ${place[locale]}`,
        ]),
      ),
    ),
  );
}
