import type {CaseStudy} from "../../domain/caseStudy.js";
import {conditionNames, conditions} from "../../domain/conditions.js";
import {taskLabels} from "../../domain/tasks.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {caseWords, countWords} from "./caseWords.js";
import {supportMark} from "./supportMark.js";

/**
 * Cases as cards, each a link to its page, with how well its source supports the three conditions.
 *
 * @param options.total How many cases there are before filtering, for the count above the cards.
 * @example
 * display(caseCards(filterCases(cases, query), {locale, total: cases.length}))
 */
export function caseCards(
  cases: readonly CaseStudy[],
  {locale, total}: {locale: Locale; total: number},
): HTMLElement {
  return element(
    "div",
    {class: "cases", lang: locale},
    element("p", {class: "cases-count", role: "status"}, countWords(cases.length, total, locale)),
    cases.length === 0
      ? element("p", {}, caseWords.noneFound[locale])
      : element(
          "ul",
          {class: "cases-list"},
          cases.map((study) => element("li", {}, card(study, locale))),
        ),
  );
}

function card(study: CaseStudy, locale: Locale): HTMLElement {
  const marks = conditionNames.map((name) =>
    element(
      "li",
      {"data-condition": name},
      element(
        "span",
        {class: "case-condition"},
        `${conditions[name].number} ${conditions[name].name[locale]}`,
      ),
      " ",
      supportMark(study.conditions[name].support, {locale}),
    ),
  );
  return element(
    "article",
    {class: "card case-card"},
    element("p", {class: "case-organisation"}, study.organisation[locale]),
    element("h2", {}, element("a", {href: `./${study.id}?lang=${locale}`}, study.title[locale])),
    element("p", {}, study.mechanism[locale]),
    element("p", {class: "case-tasks"}, study.tasks.map((task) => taskLabels[task][locale]).join(" · ")),
    element("ul", {class: "case-marks", "aria-label": caseWords.evidence[locale]}, marks),
  );
}
