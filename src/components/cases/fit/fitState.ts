import type {CaseNeed} from "../../../analysis/cases/caseNeed.js";
import {conditionNames} from "../../../domain/conditions.js";
import {taskNames} from "../../../domain/tasks.js";

/** A need of which nothing is said. */
export const emptyNeed: CaseNeed = {
  customerProblem: "",
  businessProblem: "",
  data: "",
  task: null,
  doubt: null,
};

/** By which name an address carries each part of a need. */
const keys = {
  customerProblem: "problem",
  businessProblem: "business",
  data: "data",
  task: "task",
  doubt: "doubt",
} as const satisfies Record<keyof CaseNeed, string>;

/**
 * The need that an address carries; a task or condition that does not exist is none.
 *
 * @example
 * readNeed("?problem=long+waits&doubt=data").doubt // "data"
 */
export function readNeed(search: string): CaseNeed {
  const query = new URLSearchParams(search);
  return {
    customerProblem: query.get(keys.customerProblem) ?? "",
    businessProblem: query.get(keys.businessProblem) ?? "",
    data: query.get(keys.data) ?? "",
    task: taskNames.find((name) => name === query.get(keys.task)) ?? null,
    doubt: conditionNames.find((name) => name === query.get(keys.doubt)) ?? null,
  };
}

/**
 * What an address must carry of a need: each key with its text, null where nothing is said.
 *
 * @example
 * needParameters({...emptyNeed, doubt: "data"}) // {problem: null, business: null, data: null, task: null, doubt: "data"}
 */
export function needParameters(need: CaseNeed): Record<(typeof keys)[keyof CaseNeed], string | null> {
  const said = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    problem: said(need.customerProblem),
    business: said(need.businessProblem),
    data: said(need.data),
    task: need.task,
    doubt: need.doubt,
  };
}
