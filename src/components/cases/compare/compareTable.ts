import type {CaseStudy} from "../../../domain/caseStudy.js";
import {closingLabels} from "../../../domain/closings.js";
import type {Closing} from "../../../domain/closings.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import type {Locale, Text} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {Child} from "../../element.js";
import {caseWords} from "../caseWords.js";
import {metricSentence} from "../metricSentence.js";
import {shortlist} from "../shortlist/shortlistStore.js";
import {privateBadge} from "../privateBadge.js";
import {supportMark} from "../supportMark.js";
import {casePath} from "./casePath.js";
import type {ChosenCase} from "./chosenCases.js";
import {compareWords} from "./compareWords.js";

/** What of a case stands in one row. */
interface Aspect {
  title: string;
  content: (study: CaseStudy) => Child;
  note?: string;
}

/**
 * Cases side by side, a column each: problems, mechanism, solution, the conditions with how well each is supported, effect
 * sizes, data, effort. Each aspect's name is a row of its own, so that the columns keep their width on a phone.
 *
 * @param chosen At least one.
 * @example
 * display(compareTable(chosen.shown, {locale}))
 */
export function compareTable(chosen: readonly ChosenCase[], {locale}: {locale: Locale}): HTMLElement {
  const cases = chosen.map(({study}) => study);
  const span = String(cases.length);
  const groups = aspects(locale).map(({title, content, note}) =>
    element(
      "tbody",
      {},
      element(
        "tr",
        {},
        element(
          "th",
          {scope: "rowgroup", colspan: span},
          element("span", {class: "compare-aspect"}, title),
          note === undefined ? null : element("span", {class: "compare-note"}, note),
        ),
      ),
      element(
        "tr",
        {},
        cases.map((study) => element("td", {}, content(study))),
      ),
    ),
  );
  return element(
    "div",
    {
      class: "scroll compare-scroll",
      lang: locale,
      tabindex: "0",
      role: "region",
      "aria-label": compareWords.sideBySide[locale],
      style: `--cases: ${span}`,
    },
    element(
      "table",
      {class: "compare-table"},
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          chosen.map((each) => element("th", {scope: "col"}, head(each, locale))),
        ),
      ),
      groups,
    ),
  );
}

function head({study, isPrivate}: ChosenCase, locale: Locale): Child {
  const remove = element(
    "button",
    {
      type: "button",
      class: "pill",
      "data-role": "take-off",
      "aria-label": `${compareWords.remove[locale]}: ${study.title[locale]}`,
    },
    `× ${compareWords.remove[locale]}`,
  );
  remove.addEventListener("click", () => shortlist().toggle(study.id));
  return [
    element("div", {class: "case-organisation"}, study.organisation[locale]),
    element("a", {href: casePath(study.id, {isPrivate, locale})}, study.title[locale]),
    isPrivate ? element("div", {}, privateBadge({locale})) : null,
    element("div", {}, remove),
  ];
}

function aspects(locale: Locale): Aspect[] {
  const text = (said: Text | null): Child =>
    said === null ? element("span", {class: "case-silent"}, caseWords.silent[locale]) : said[locale];
  const list = (items: readonly Child[]): Child =>
    items.length === 0
      ? element("span", {class: "case-silent"}, caseWords.notGiven[locale])
      : element(
          "ul",
          {},
          items.map((item) => element("li", {}, item)),
        );
  const texts = (items: readonly Text[]) => list(items.map((item) => item[locale]));
  const closes = (by: Closing) =>
    `${compareWords.closesBy[locale]}${locale === "ja" ? "：" : ": "}${closingLabels[by].name[locale]}`;
  return [
    {title: caseWords.customerProblem[locale], content: (study) => text(study.customer_problem)},
    {title: caseWords.businessProblem[locale], content: (study) => text(study.business_problem)},
    {title: compareWords.mechanism[locale], content: (study) => study.mechanism[locale]},
    {title: caseWords.solution[locale], content: (study) => study.solution[locale]},
    ...conditionNames.map((name) => ({
      title: `${conditions[name].number} ${conditions[name].says[locale]}`,
      content: ({conditions: claims, closes_by}: CaseStudy): Child => [
        element("strong", {}, supportMark(claims[name].support, {locale})),
        element("div", {}, claims[name].statement[locale]),
        name === "data" && closes_by ? element("div", {class: "case-muted"}, closes(closes_by)) : null,
      ],
    })),
    {
      title: compareWords.effects[locale],
      content: ({metrics}) => list(metrics.map((metric) => metricSentence(metric, locale))),
    },
    {title: caseWords.dataUsed[locale], content: ({data_used}) => texts(data_used)},
    {
      title: compareWords.effort[locale],
      note: compareWords.effortNote[locale],
      content: ({techniques, services}) => texts([...techniques, ...services]),
    },
  ];
}
