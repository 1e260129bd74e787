import {taskNames} from "../../domain/tasks.js";
import type {Task} from "../../domain/tasks.js";

/** What a reader looks for; an empty text and a null task let every case pass. */
export interface CaseQuery {
  text: string;
  task: Task | null;
}

/**
 * What the query of an address looks for: `q` and `task`; a task that does not exist is none.
 *
 * @example
 * readCaseQuery("?q=revenue&task=recommendation") // {text: "revenue", task: "recommendation"}
 */
export function readCaseQuery(search: string): CaseQuery {
  const parameters = new URLSearchParams(search);
  const task = taskNames.find((name) => name === parameters.get("task"));
  return {text: parameters.get("q") ?? "", task: task ?? null};
}

/**
 * An address that looks for the same; what else it holds stays.
 *
 * @example
 * writeCaseQuery(new URL("https://example.com/cases/?lang=ja"), {text: "", task: "search"}).search // "?lang=ja&task=search"
 */
export function writeCaseQuery(address: URL, {text, task}: CaseQuery): URL {
  const next = new URL(address);
  for (const [name, value] of Object.entries({q: text.trim(), task: task ?? ""})) {
    if (value === "") next.searchParams.delete(name);
    else next.searchParams.set(name, value);
  }
  return next;
}
