import type {CaseStudy} from "../../domain/caseStudy.js";
import {conditions} from "../../domain/conditions.js";
import type {Metric} from "../../domain/metric.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import type {Child} from "../element.js";
import {caseWords} from "./caseWords.js";
import {boundedFigure, changeUnit, exactFigure} from "./exactFigure.js";

/**
 * Every metric of a case as a table; a value that the source does not give says so.
 *
 * @example
 * if (study.metrics.length > 0) display(metricTable(study, {locale}))
 */
export function metricTable({metrics}: CaseStudy, {locale}: {locale: Locale}): HTMLElement {
  const heads = ["metric", "before", "after", "change", "better", "condition", "note"] as const;
  return element(
    "div",
    {class: "scroll", lang: locale, tabindex: "0", role: "region", "aria-label": caseWords.metrics[locale]},
    element(
      "table",
      {class: "case-table"},
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          heads.map((head) => element("th", {scope: "col"}, caseWords[head][locale])),
        ),
      ),
      element(
        "tbody",
        {},
        metrics.map((metric) => row(metric, locale)),
      ),
    ),
  );
}

function row(metric: Metric, locale: Locale): HTMLElement {
  const {name, unit, before, after, change, better, condition, note} = metric;
  const notGiven = () => element("span", {class: "case-silent"}, caseWords.notGiven[locale]);
  const kind = caseWords[metric.relative ? "relative" : "absolute"][locale];
  const cells: Child[] = [
    before === undefined ? notGiven() : exactFigure(before, unit[locale], locale),
    after === undefined ? notGiven() : boundedFigure({...metric, after}, locale),
    change === undefined
      ? notGiven()
      : `${exactFigure(change, changeUnit(metric, locale), locale, {sign: true})} (${kind})`,
    caseWords[better][locale],
    `${conditions[condition].number} ${conditions[condition].name[locale]}`,
    note?.[locale] ?? null,
  ];
  return element(
    "tr",
    {},
    element("th", {scope: "row"}, name[locale]),
    cells.map((cell) => element("td", {}, cell)),
  );
}
