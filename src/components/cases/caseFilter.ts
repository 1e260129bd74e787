import type {CaseStudy} from "../../domain/caseStudy.js";
import {taskLabels, taskNames} from "../../domain/tasks.js";
import type {Task} from "../../domain/tasks.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {readCaseQuery, writeCaseQuery} from "./caseQuery.js";
import type {CaseQuery} from "./caseQuery.js";
import {caseWords} from "./caseWords.js";

/**
 * A search field and a choice of task, as a view of a `CaseQuery`. Only tasks that a case uses are offered. The query is
 * kept in the address, where it can be shared and outlives a change of language.
 *
 * @example
 * const query = view(caseFilter(cases, {locale}));
 */
export function caseFilter(
  cases: readonly CaseStudy[],
  {locale}: {locale: Locale},
): HTMLElement & {value: CaseQuery} {
  const start = readCaseQuery(location.search);
  const used = taskNames.filter((task) => cases.some(({tasks}) => tasks.includes(task)));
  const text = element("input", {type: "search", value: start.text, autocomplete: "off"});
  const task = element(
    "select",
    {},
    element("option", {value: ""}, caseWords.allTasks[locale]),
    used.map((name) => element("option", {value: name}, taskLabels[name][locale])),
  );
  task.value = start.task !== null && used.includes(start.task) ? start.task : "";
  const form = element(
    "form",
    {class: "case-filter", role: "search", lang: locale},
    element("label", {}, caseWords.search[locale], text),
    element("label", {}, caseWords.task[locale], task),
  );
  const value = (): CaseQuery => ({text: text.value, task: task.value === "" ? null : (task.value as Task)});
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    history.replaceState(history.state, "", writeCaseQuery(new URL(location.href), value()));
  });
  return Object.defineProperty(form, "value", {get: value}) as HTMLFormElement & {value: CaseQuery};
}
