import type {ConditionName} from "../conditions.js";
import type {LinkName} from "../links.js";
import type {Locale} from "../texts.js";
import {newId} from "./parts.js";
import {milestoneKinds} from "./plan.js";
import type {Appointment, Measurement, Milestone, Plan, PlanTask, Target} from "./plan.js";
import {dueDates} from "./planDates.js";
import {linkCondition, milestoneConditions, planRoles, roleLabels} from "./planLabels.js";
import {taskTemplates} from "./planTemplate.js";
import type {Product} from "./project.js";

/** What a plan starts from. */
export interface PlanStart {
  /** The weakest link; null where it is not known yet. */
  link: LinkName | null;
  /** ISO date. */
  start: string;
  months: 1 | 2 | 3;
  canvas?: string | null;
  loop?: string | null;
  case?: string | null;
  product?: Pick<Product, "name" | "feature">;
}

/** How the parts of a plan get their ids, and in whose language its roles and tasks are written. */
export interface PlanMaking {
  id?: (kind: string) => string;
  locale?: Locale;
}

/**
 * A plan with its three milestones and their due dates, a task for each role at each as a proposal, and room for all that only the team can
 * fill in: what is measured, targets, owners, and the two appointments.
 * Every milestone has a measurement for its own condition, and one for that of the weakest link: what is weakest is looked at from the
 * beginning. Pure where the ids are given.
 *
 * @throws {RangeError} where the start is no date.
 * @example
 * newPlan({link: "business", start: "2026-01-05", months: 3}).milestones[1].due // "2026-03-04"
 */
export function newPlan(
  {link, start, months, canvas = null, loop = null, case: example = null, product}: PlanStart,
  {id = newId, locale = "en"}: PlanMaking = {},
): Plan {
  const due = dueDates(start, months);
  const weakest = link === null ? null : linkCondition(link);
  const milestones = milestoneKinds.map((kind): Milestone => {
    const condition = milestoneConditions[kind];
    const measured = [condition, ...(weakest === null || weakest === condition ? [] : [weakest])];
    return {
      id: id("milestone"),
      kind,
      title: "",
      due: due[kind],
      condition,
      measurements: measured.map((each) => newMeasurement(each, {id})),
      target: noTarget(),
      sample: null,
      result: null,
    };
  });
  return {
    id: id("plan"),
    title: [product?.name, product?.feature].filter(Boolean).join(" · ").slice(0, 200),
    canvas,
    link,
    ...(loop === null ? {} : {loop}),
    ...(example === null ? {} : {case: example}),
    start,
    months,
    milestones,
    tasks: milestones.flatMap((milestone) =>
      planRoles.map((role): PlanTask => {
        const {title, doneWhen} = taskTemplates[milestone.kind][role];
        const task = newTask(milestone, {role: roleLabels[role][locale], id});
        return {...task, title: title[locale], doneWhen: doneWhen[locale]};
      }),
    ),
    firstMeeting: noAppointment(),
    report: noAppointment(),
  };
}

/**
 * A measurement in which only the condition is said.
 *
 * @example
 * newMeasurement("customer").judge // ""
 */
export const newMeasurement = (condition: ConditionName, {id = newId}: PlanMaking = {}): Measurement => ({
  id: id("measurement"),
  condition,
  what: "",
  judge: "",
  data: "",
  how: "",
});

/**
 * A task on the way to a milestone, due with it.
 *
 * @example
 * newTask(plan.milestones[0], {role: "Developer"}).due // that of the milestone
 */
export const newTask = (
  {id: milestone, due}: Pick<Milestone, "id" | "due">,
  {role = "", id = newId}: PlanMaking & {role?: string} = {},
): PlanTask => ({id: id("task"), milestone, role, title: "", doneWhen: "", due, owner: "", done: false});

/**
 * The same plan under another id, and with other words behind its title.
 *
 * @example
 * copiedPlan(plan, {id: newId("plan"), suffix: " (copy)"}).title // "Our shop (copy)"
 */
export const copiedPlan = (plan: Plan, {id, suffix}: {id: string; suffix: string}): Plan => ({
  ...plan,
  id,
  title: plan.title === "" ? "" : `${[...plan.title].slice(0, 150).join("")}${suffix}`,
});

const noTarget = (): Target => ({
  metric: "",
  unit: "",
  better: "higher",
  baseline: null,
  expected: null,
  stop: null,
  stopRule: "",
});

const noAppointment = (): Appointment => ({on: null, time: null, with: "", about: ""});
