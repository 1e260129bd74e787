import {DataError} from "../errors.js";
import type {Fault} from "../errors.js";
import {readDocument} from "./documents.js";
import type {Plan} from "./plan.js";

/**
 * A plan from a file that `writeDocument("plan", …)` wrote. Parts must have ids of their own, since events and changes are told apart by
 * them.
 *
 * @param file Its name for the faults.
 * @throws {DataError} carrying every fault.
 * @example
 * readPlan(text, "plan.json").milestones.length // 3
 */
export function readPlan(text: string, file: string): Plan {
  const plan = readDocument("plan", text, file);
  const parts = [
    ...plan.milestones.flatMap(({id, measurements}, i) => [
      {id, column: `milestones.${i}.id`},
      ...measurements.map((each, j) => ({id: each.id, column: `milestones.${i}.measurements.${j}.id`})),
    ]),
    ...plan.tasks.map(({id}, i) => ({id, column: `tasks.${i}.id`})),
  ];
  const seen = new Set<string>();
  const faults = parts.flatMap(({id, column}): Fault[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = "Another part of the plan has this id: give each its own.";
    const messageJa = "同じ id の部分があります。それぞれ別の id にしてください。";
    return [{file, column, value: id, message, messageJa}];
  });
  if (faults.length > 0) throw new DataError(faults);
  return plan;
}
