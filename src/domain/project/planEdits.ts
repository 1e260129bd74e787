import {dueDates} from "./planDates.js";
import type {Measurement, Milestone, Plan, PlanTask} from "./plan.js";
import type {Project} from "./project.js";

/** A pure change of a part. */
export type Change<Part> = (part: Part) => Part;

/** The list with one of its parts changed, found by id; the same list where none has it. */
const changed = <Part extends {id: string}>(parts: Part[], id: string, change: Change<Part>): Part[] =>
  parts.some((part) => part.id === id) ? parts.map((part) => (part.id === id ? change(part) : part)) : parts;

/**
 * The project with one plan changed; the same where it has none of that id.
 *
 * @example
 * store.update(inPlan(id, (plan) => ({...plan, title: "Our shop"})))
 */
export const inPlan =
  (id: string, change: Change<Plan>): Change<Project> =>
  (project) => {
    const plans = changed(project.plans, id, change);
    return plans === project.plans ? project : {...project, plans};
  };

/** The plan with one milestone changed. */
export const inMilestone =
  (id: string, change: Change<Milestone>): Change<Plan> =>
  (plan) => ({...plan, milestones: changed(plan.milestones, id, change)});

/** The plan with one measurement of a milestone changed. */
export const inMeasurement = (milestone: string, id: string, change: Change<Measurement>): Change<Plan> =>
  inMilestone(milestone, (each) => ({...each, measurements: changed(each.measurements, id, change)}));

/** The plan with one task changed. */
export const inTask =
  (id: string, change: Change<PlanTask>): Change<Plan> =>
  (plan) => ({...plan, tasks: changed(plan.tasks, id, change)});

/**
 * The plan with its milestones spread over its time; a task that was due with its milestone, or outside its time, goes with it.
 *
 * @example
 * spreadDates({...plan, start: "2026-02-02"}).milestones[0].due // "2026-02-27"
 */
export function spreadDates(plan: Plan): Plan {
  const due = dueDates(plan.start, plan.months);
  return {
    ...plan,
    milestones: plan.milestones.map((milestone) => ({...milestone, due: due[milestone.kind]})),
    tasks: plan.tasks.map((task) => {
      const milestone = plan.milestones.find(({id}) => id === task.milestone);
      if (milestone === undefined) return task;
      const last = due[milestone.kind];
      const goesAlong =
        task.due === null || task.due === milestone.due || task.due > last || task.due < plan.start;
      return goesAlong ? {...task, due: last} : task;
    }),
  };
}

/** The plan with the due dates that another state of it had. */
export const withDates = (plan: Plan, {milestones, tasks}: Plan): Plan => ({
  ...plan,
  milestones: plan.milestones.map((each) => ({
    ...each,
    due: (milestones.find(({id}) => id === each.id) ?? each).due,
  })),
  tasks: plan.tasks.map((each) => ({...each, due: (tasks.find(({id}) => id === each.id) ?? each).due})),
});
