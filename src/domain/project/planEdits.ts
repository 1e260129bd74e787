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
 * A list with something put back where it stood; the same where it is there again already.
 *
 * @example
 * putBack([a, c], b, 1) // [a, b, c]
 */
export const putBack = <Part extends {id: string}>(parts: Part[], part: Part, at: number): Part[] =>
  parts.some(({id}) => id === part.id) ? parts : parts.toSpliced(at, 0, part);
