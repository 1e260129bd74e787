import type {TaskEvidence} from "../../../analysis/cases/casePatterns.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import {taskLabels} from "../../../domain/tasks.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {patternWords} from "./patternWords.js";

/**
 * How many cases of each task have a figure for each condition.
 *
 * @example
 * display(taskTable(taskEvidence(cases), {locale}))
 */
export function taskTable(tasks: readonly TaskEvidence[], {locale}: {locale: Locale}): HTMLElement {
  const of = (count: number, all: number) =>
    locale === "ja" ? `${all} 件中 ${count} 件` : `${count} of ${all}`;
  const head = [
    patternWords.task[locale],
    ...conditionNames.map((name) => `${conditions[name].number} ${conditions[name].name[locale]}`),
  ];
  return element(
    "div",
    {class: "scroll", lang: locale, tabindex: "0", role: "region", "aria-label": patternWords.byTask[locale]},
    element(
      "table",
      {class: "case-table pattern-tasks"},
      element("caption", {}, patternWords.byTaskNote[locale]),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          head.map((text) => element("th", {scope: "col"}, text)),
        ),
      ),
      element(
        "tbody",
        {},
        tasks.map(({task, of: all, measured}) =>
          element(
            "tr",
            {},
            element("th", {scope: "row"}, taskLabels[task][locale]),
            conditionNames.map((name) =>
              element("td", {"data-none": measured[name] === 0 ? "" : null}, of(measured[name], all)),
            ),
          ),
        ),
      ),
    ),
  );
}
