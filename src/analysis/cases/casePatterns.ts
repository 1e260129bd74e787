import type {CaseStudy} from "../../domain/caseStudy.js";
import {closingNames} from "../../domain/closings.js";
import type {Closing} from "../../domain/closings.js";
import {conditionNames} from "../../domain/conditions.js";
import type {ConditionName} from "../../domain/conditions.js";
import {improvement} from "../../domain/find/improvement.js";
import type {Metric} from "../../domain/metric.js";
import {supportLevels} from "../../domain/supportLevels.js";
import type {SupportLevel} from "../../domain/supportLevels.js";
import {taskNames} from "../../domain/tasks.js";
import type {Task} from "../../domain/tasks.js";
import {wilson} from "../statistics/wilson.js";
import type {Share} from "../statistics/wilson.js";

/** How many cases support a condition how well. */
export interface SupportCount extends Share {
  condition: ConditionName;
  support: SupportLevel;
}

/**
 * How many cases support each condition how well, as shares of all cases, by condition and then best support first.
 *
 * @param cases At least one.
 * @example
 * supportCounts([pomelo])[0] // {condition: "customer", support: "measured", count: 1, of: 1, share: 1, low: 0.21, high: 1}
 */
export function supportCounts(cases: readonly CaseStudy[]): SupportCount[] {
  return conditionNames.flatMap((condition) =>
    supportLevels.map((support) => {
      const count = cases.filter(({conditions}) => conditions[condition].support === support).length;
      return {condition, support, ...wilson(count, cases.length)};
    }),
  );
}

/** Cases whose third condition closes in one way; null: the source does not say how. */
export interface ClosingCount extends Share {
  closing: Closing | null;
  cases: CaseStudy[];
}

/**
 * How the third condition is said to close, as shares of the cases that somebody has looked at for it, in the order of the list
 * of ways; the silent ones last.
 *
 * @returns Empty where nobody has looked at any case.
 * @example
 * closingCounts([uberEats]).find(({closing}) => closing === "outcomes")?.count // 1
 */
export function closingCounts(cases: readonly CaseStudy[]): ClosingCount[] {
  const reviewed = cases.filter(({closes_by}) => closes_by !== undefined);
  if (reviewed.length === 0) return [];
  return [...closingNames, null].map((closing) => {
    const some = reviewed.filter(({closes_by}) => closes_by === closing);
    return {closing, cases: some, ...wilson(some.length, reviewed.length)};
  });
}

/** A figure of a case as a relative change, under one of the case's tasks. */
export interface TaskEffect {
  task: Task;
  study: CaseStudy;
  metric: Metric;
  /** Per cent of what it was: above 0 is a rise. */
  percent: number;
  /** Whether the change is in the direction that is better; false for no change. */
  improved: boolean;
}

/**
 * Every figure that is known as a relative change, by task in the order of the list of tasks, largest improvement first. A case with
 * several tasks stands under each; figures in other units, and those without anything to hold them against, are left out.
 *
 * @example
 * taskEffects([pomelo]).map(({task, percent}) => [task, percent]) // [["recommendation", 400], ["recommendation", 18], …]
 */
export function taskEffects(cases: readonly CaseStudy[]): TaskEffect[] {
  return taskNames.flatMap((task) =>
    cases
      .filter(({tasks}) => tasks.includes(task))
      .flatMap((study) =>
        study.metrics.flatMap((metric) => {
          const better = improvement(metric);
          if (better === null) return [];
          // Subtracted from 0, a change of nothing would be a negative zero.
          const percent = metric.better === "higher" ? better : 0 - better;
          return [{better, effect: {task, study, metric, percent, improved: better > 0}}];
        }),
      )
      .sort((a, b) => b.better - a.better)
      .map(({effect}) => effect),
  );
}

/** What is known of the cases of a task. */
export interface TaskEvidence {
  task: Task;
  of: number;
  /** How many cases have a figure for each condition. */
  measured: Record<ConditionName, number>;
}

/**
 * How many cases of each task have a figure for each condition, tasks with most cases first. A case with several tasks counts for
 * each; tasks without a case are left out.
 *
 * @example
 * taskEvidence([pomelo]) // [{task: "recommendation", of: 1, measured: {customer: 1, business: 1, data: 0}}]
 */
export function taskEvidence(cases: readonly CaseStudy[]): TaskEvidence[] {
  return taskNames
    .map((task) => {
      const some = cases.filter(({tasks}) => tasks.includes(task));
      const count = (name: ConditionName) =>
        some.filter(({conditions}) => conditions[name].support === "measured").length;
      const measured = {customer: count("customer"), business: count("business"), data: count("data")};
      return {task, of: some.length, measured};
    })
    .filter(({of}) => of > 0)
    .sort((a, b) => b.of - a.of);
}
