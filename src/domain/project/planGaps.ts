import type {Text} from "../texts.js";
import {gapTexts as texts} from "./gapTexts.js";
import type {Milestone, Plan, PlanTask, Target} from "./plan.js";
import {daysBetween, planEnd} from "./planDates.js";
import {linkCondition} from "./planLabels.js";

/** What a plan lacks or contradicts, and where. */
export interface PlanGap {
  /** Path of the field, e.g. `milestones.0.target.expected`. */
  path: string;
  text: Text;
  /** Whether there is only nothing yet, which is no mistake of somebody who has begun. */
  isEmpty: boolean;
}

/**
 * All that a plan lacks before a team can work by it: who judges, with which data and how, targets and stop rules, tasks that somebody owns,
 * the first meeting and the report to management; and dates and numbers that contradict each other. In the order of the form.
 *
 * @example
 * planGaps(newPlan({link: "business", start: "2026-01-05", months: 3})).some(({path}) => path === "report.on") // true
 */
export function planGaps(plan: Plan): PlanGap[] {
  const end = planEnd(plan.start, plan.months);
  const gaps: PlanGap[] = [];
  const add = (path: string, text: Text, isEmpty = true) => gaps.push({path, text, isEmpty});
  if (plan.link === null) add("link", texts.link);
  else if (!plan.milestones.some(({measurements}) => measures(measurements, linkCondition(plan.link!))))
    add("milestones.0.measurements", texts.weakest(linkCondition(plan.link)));
  plan.milestones.forEach((milestone, i) =>
    gaps.push(
      ...milestoneGaps(milestone, plan, {path: `milestones.${i}`, end, before: plan.milestones[i - 1]}),
    ),
  );
  plan.tasks.forEach((task, i) => gaps.push(...taskGaps(task, plan, {path: `tasks.${i}`, end})));
  gaps.push(...appointmentGaps(plan, end));
  return gaps;
}

const measures = (measurements: Milestone["measurements"], condition: Milestone["condition"]) =>
  measurements.some((each) => each.condition === condition);

const isBlank = (text: string) => text.trim() === "";

function milestoneGaps(
  milestone: Milestone,
  plan: Plan,
  {path, end, before}: {path: string; end: string; before: Milestone | undefined},
): PlanGap[] {
  const {due, measurements, target, sample, result} = milestone;
  const gaps: PlanGap[] = [];
  const add = (key: string, text: Text, isEmpty = true) => gaps.push({path: `${path}.${key}`, text, isEmpty});
  if (due === null) add("due", texts.due);
  else {
    if (due < plan.start || due > end) add("due", texts.outside(plan.start, end), false);
    const previous = before?.due ?? null;
    if (previous !== null && due < previous) add("due", texts.order, false);
  }
  if (measurements.length === 0) add("measurements", texts.measurements);
  else if (!measures(measurements, milestone.condition))
    add("measurements", texts.ownCondition(milestone.condition), false);
  measurements.forEach((measurement, i) => {
    for (const key of ["what", "judge", "data", "how"] as const)
      if (isBlank(measurement[key])) add(`measurements.${i}.${key}`, texts[key]);
  });
  for (const {key, text, isEmpty} of targetGaps(target)) add(`target.${key}`, text, isEmpty);
  if (sample === null || (sample.perArm === null && sample.weeks === null)) add("sample", texts.sample);
  else if (sample.weeks !== null && due !== null && due >= plan.start) {
    const weeks = daysBetween(plan.start, due) / 7;
    if (sample.weeks > weeks) add("sample", texts.tooLong(sample.weeks, weeks), false);
  }
  if (result !== null) {
    const {low, high, value, on} = result;
    if ((low ?? value) > value || (high ?? value) < value) add("result.low", texts.interval, false);
    if (on < plan.start) add("result.on", texts.resultEarly, false);
  }
  return gaps;
}

function targetGaps(target: Target): {key: keyof Target; text: Text; isEmpty: boolean}[] {
  const {metric, unit, better, baseline, expected, stop, stopRule} = target;
  const gaps: {key: keyof Target; text: Text; isEmpty: boolean}[] = [];
  const add = (key: keyof Target, text: Text, isEmpty = true) => gaps.push({key, text, isEmpty});
  const isBetter = (value: number, than: number) => (better === "higher" ? value > than : value < than);
  if (isBlank(metric)) add("metric", texts.metric);
  if (isBlank(unit)) add("unit", texts.unit);
  if (baseline === null) add("baseline", texts.baseline);
  if (expected === null) add("expected", texts.expected);
  else if (baseline !== null && !isBetter(expected, baseline)) add("expected", texts.noBetter, false);
  if (stop === null) add("stop", texts.stop);
  else if (expected !== null && !isBetter(expected, stop)) add("stop", texts.stopBeyond, false);
  if (isBlank(stopRule)) add("stopRule", texts.stopRule);
  return gaps;
}

function taskGaps(task: PlanTask, plan: Plan, {path, end}: {path: string; end: string}): PlanGap[] {
  const gaps: PlanGap[] = [];
  const add = (key: string, text: Text, isEmpty = true) => gaps.push({path: `${path}.${key}`, text, isEmpty});
  if (isBlank(task.role)) add("role", texts.role);
  if (isBlank(task.title)) add("title", texts.task);
  if (isBlank(task.doneWhen)) add("doneWhen", texts.doneWhen);
  if (isBlank(task.owner)) add("owner", texts.owner);
  const milestone = plan.milestones.find(({id}) => id === task.milestone);
  if (milestone === undefined) add("milestone", texts.noMilestone, false);
  if (task.due === null) add("due", texts.due);
  else if (task.due < plan.start || task.due > end) add("due", texts.outside(plan.start, end), false);
  else if (milestone !== undefined && milestone.due !== null && task.due > milestone.due)
    add("due", texts.afterMilestone(milestone.due), false);
  return gaps;
}

function appointmentGaps({firstMeeting, report, milestones, start}: Plan, end: string): PlanGap[] {
  const gaps: PlanGap[] = [];
  const add = (path: string, text: Text, isEmpty = true) => gaps.push({path, text, isEmpty});
  const dues = milestones.flatMap(({due}) => (due === null ? [] : [due])).sort();
  for (const [name, {on, with: people, about}] of Object.entries({firstMeeting, report})) {
    const isMeeting = name === "firstMeeting";
    if (on === null) add(`${name}.on`, isMeeting ? texts.noMeeting : texts.noReport);
    else if (on < start || on > end) add(`${name}.on`, texts.outside(start, end), false);
    else if (isMeeting ? on > (dues[0] ?? end) : on < (dues.at(-1) ?? start))
      add(`${name}.on`, isMeeting ? texts.meetingLate : texts.reportEarly, false);
    if (isBlank(people)) add(`${name}.with`, texts.people);
    if (isBlank(about)) add(`${name}.about`, texts.about);
  }
  return gaps;
}
