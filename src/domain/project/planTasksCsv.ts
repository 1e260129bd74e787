import {conditions} from "../conditions.js";
import type {Locale} from "../texts.js";
import {toCsv} from "../toCsv.js";
import {milestoneLabels} from "./planLabels.js";
import type {Milestone, Plan, PlanTask} from "./plan.js";

/** A task as importers of issues name its parts. */
export interface IssueRow extends Record<string, string> {
  title: string;
  description: string;
  assignee: string;
  /** ISO date; empty where there is none. */
  due_date: string;
  /** Joined by commas; without spaces, which some trackers take for the end of a label. */
  labels: string;
}

/**
 * The tasks of a plan as rows that issue trackers import. The description begins with when the task is done.
 *
 * @example
 * issueRows(plan, "en")[0].labels // "milestone-1,data-scientist"
 */
export const issueRows = (plan: Plan, locale: Locale): IssueRow[] =>
  plan.tasks.map((task) => {
    const at = plan.milestones.findIndex(({id}) => id === task.milestone);
    return {
      title: task.title,
      description: describeTask(task, plan, {milestone: plan.milestones[at], at, locale}),
      assignee: task.owner,
      due_date: task.due ?? "",
      labels: [at === -1 ? "" : `milestone-${at + 1}`, label(task.role), task.done ? "done" : ""]
        .filter((each) => each !== "")
        .join(","),
    };
  });

/**
 * The tasks as a CSV file, guarded against formulas.
 *
 * @throws {RangeError} where the plan has no task.
 */
export function planTasksCsv(plan: Plan, locale: Locale): string {
  if (plan.tasks.length === 0) throw new RangeError("The plan has no tasks, so there are no rows to write.");
  return toCsv(issueRows(plan, locale), {guarded: true});
}

function describeTask(
  {doneWhen, role}: PlanTask,
  {title}: Plan,
  {milestone, at, locale}: {milestone: Milestone | undefined; at: number; locale: Locale},
): string {
  const ja = locale === "ja";
  const lines = [`${ja ? "完了の条件:" : "Done when: "}${doneWhen}`, ""];
  if (role !== "") lines.push(`${ja ? "役割:" : "Role: "}${role}`);
  if (milestone !== undefined) {
    const name = milestone.title === "" ? milestoneLabels[milestone.kind].name[locale] : milestone.title;
    const {number} = conditions[milestone.condition];
    lines.push(
      ja
        ? `マイルストーン ${at + 1}:${name}(条件${number})`
        : `Milestone ${at + 1}: ${name} (condition ${number})`,
    );
  }
  if (title !== "") lines.push(`${ja ? "計画:" : "Plan: "}${title}`);
  return lines.join("\n").trim();
}

const label = (role: string) =>
  role
    .trim()
    .toLowerCase()
    .replace(/[\s,;、]+/g, "-");
