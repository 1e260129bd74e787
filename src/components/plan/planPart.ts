import type {Milestone, Plan, PlanTask} from "../../domain/project/plan.js";
import {inMeasurement, inMilestone, inTask} from "../../domain/project/planEdits.js";
import type {Measurement, Target} from "../../domain/project/plan.js";
import type {Bound} from "./planForm.js";

/**
 * Where a value of a milestone stands, whatever else of the plan changes meanwhile.
 *
 * @example
 * ofMilestone(id, "due").get(plan) // "2026-01-30"
 */
export const ofMilestone = <Key extends keyof Milestone>(id: string, key: Key): Bound<Milestone[Key]> => ({
  get: (plan) => milestoneOf(plan, id)?.[key],
  set: (plan, value) => inMilestone(id, (each) => ({...each, [key]: value}))(plan),
});

/** Where a value of a milestone's target stands. */
export const ofTarget = <Key extends keyof Target>(id: string, key: Key): Bound<Target[Key]> => ({
  get: (plan) => milestoneOf(plan, id)?.target[key],
  set: (plan, value) => inMilestone(id, (each) => ({...each, target: {...each.target, [key]: value}}))(plan),
});

/** Where a value of a measurement stands. */
export const ofMeasurement = <Key extends keyof Measurement>(
  milestone: string,
  id: string,
  key: Key,
): Bound<Measurement[Key]> => ({
  get: (plan) => milestoneOf(plan, milestone)?.measurements.find((each) => each.id === id)?.[key],
  set: (plan, value) => inMeasurement(milestone, id, (each) => ({...each, [key]: value}))(plan),
});

/** Where a value of a task stands. */
export const ofTask = <Key extends keyof PlanTask>(id: string, key: Key): Bound<PlanTask[Key]> => ({
  get: (plan) => plan.tasks.find((task) => task.id === id)?.[key],
  set: (plan, value) => inTask(id, (each) => ({...each, [key]: value}))(plan),
});

export const milestoneOf = (plan: Plan, id: string): Milestone | undefined =>
  plan.milestones.find((each) => each.id === id);
