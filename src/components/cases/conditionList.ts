import type {CaseStudy} from "../../domain/caseStudy.js";
import {conditionNames, conditions} from "../../domain/conditions.js";
import {supportLabels} from "../../domain/supportLevels.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {caseWords} from "./caseWords.js";
import {supportMark} from "./supportMark.js";

/**
 * The three conditions of the growth cycle: what the source says of each, how well it supports it, and what that means.
 *
 * @example
 * display(conditionList(study, {locale}))
 */
export function conditionList(study: CaseStudy, {locale}: {locale: Locale}): HTMLElement {
  const items = conditionNames.map((name) => {
    const {statement, support} = study.conditions[name];
    return element(
      "li",
      {"data-condition": name},
      element("h3", {}, `${conditions[name].number} ${conditions[name].says[locale]}`),
      element("p", {}, statement[locale]),
      element(
        "p",
        {class: "case-support-line"},
        supportMark(support, {locale}),
        " ",
        element("span", {class: "case-muted"}, supportLabels[support].means[locale]),
      ),
    );
  });
  return element(
    "section",
    {lang: locale},
    element("h2", {}, caseWords.conditions[locale]),
    element("ol", {class: "case-conditions"}, items),
  );
}
