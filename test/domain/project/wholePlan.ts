import {newPlan} from "../../../src/domain/project/newPlan.js";
import type {Plan} from "../../../src/domain/project/plan.js";

/** A plan in which nothing is missing, with ids that count up. */
export function wholePlan(): Plan {
  let count = 0;
  const plan = newPlan(
    {link: "business", start: "2026-01-05", months: 3, loop: "fashion-store"},
    {id: (kind) => `${kind}-${++count}`},
  );
  return {
    ...plan,
    title: "Our shop",
    milestones: plan.milestones.map((milestone) => ({
      ...milestone,
      measurements: milestone.measurements.map((each) => ({
        ...each,
        what: "who likes what is shown",
        judge: "Mika",
        data: "the log of likes",
        how: "share of sessions with a like",
      })),
      target: {
        metric: "share liked",
        unit: "%",
        better: "higher",
        baseline: 10,
        expected: 14,
        stop: 11,
        stopRule: "show the old list again",
      },
      sample: {perArm: 1000, weeks: 3, basis: "A/B test"},
    })),
    tasks: plan.tasks.map((task) => ({
      ...task,
      title: "Ask five customers",
      doneWhen: "five answers are noted",
      owner: "Ken",
    })),
    firstMeeting: {on: "2026-01-06", time: "10:30", with: "the three roles", about: "who does what"},
    report: {on: "2026-04-01", time: null, with: "the board", about: "go on or stop"},
  };
}
