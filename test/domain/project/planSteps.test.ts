import {describe, expect, it} from "vitest";
import {newPlan} from "../../../src/domain/project/newPlan.js";
import type {Plan} from "../../../src/domain/project/plan.js";
import {planGaps} from "../../../src/domain/project/planGaps.js";
import {planSteps} from "../../../src/domain/project/planSteps.js";
import {wholePlan} from "./wholePlan.js";

const stepsOf = (plan: Plan) => planSteps(plan, planGaps(plan));
const after = (spoil: (plan: Plan) => void) => {
  const plan = wholePlan();
  spoil(plan);
  return stepsOf(plan).map(({name, path}) => [name, path]);
};

describe("The next decisions of a plan", () => {
  it("are five where it is new: the bottleneck's measure, target, owners, meeting, report", () => {
    const steps = stepsOf(newPlan({link: "learning", start: "2026-01-05", months: 3}));
    expect(steps.map(({name, path}) => [name, path])).toEqual([
      // Milestone 1 speaks of ①; the bottleneck is ③.
      ["measure", "milestones.0.measurements.1.what"],
      ["target", "milestones.0.target.metric"],
      ["owners", "tasks.0.owner"],
      ["firstMeeting", "firstMeeting.on"],
      ["report", "report.on"],
    ]);
    expect(steps[0]!.text.en).toContain("Milestone 1: what is measured for ③");
    expect(steps[2]!.text).toEqual({
      en: "Who owns the tasks: 9 have nobody yet.",
      ja: "作業の担当者(未定 9 件)。",
    });
  });

  it("are none where the plan is whole, and none for what only contradicts itself", () => {
    expect(stepsOf(wholePlan())).toEqual([]);
    expect(after((plan) => void (plan.milestones[0]!.target.expected = 5))).toEqual([]);
  });

  it("go on to the next milestone once one is settled", () => {
    expect(
      after((plan) => {
        plan.milestones[2]!.measurements[0]!.how = "";
        plan.milestones[1]!.target.stop = null;
        plan.tasks[4]!.owner = " ";
        plan.milestones[2]!.due = null;
      }),
    ).toEqual([
      ["measure", "milestones.2.measurements.0.how"],
      ["target", "milestones.1.target.stop"],
      ["owners", "tasks.4.owner"],
      ["dates", "milestones.2.due"],
    ]);
  });

  it("begin with the weakest link, and with a measurement where there is none", () => {
    expect(
      after((plan) => {
        plan.link = null;
        plan.milestones[0]!.measurements = [];
      }),
    ).toEqual([
      ["link", "link"],
      ["measure", "milestones.0.measurements"],
    ]);
  });
});
