import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Plan} from "../../../src/domain/project/plan.js";
import {newPlan} from "../../../src/domain/project/newPlan.js";
import {planGaps} from "../../../src/domain/project/planGaps.js";
import {anyPlan} from "./anyPlan.js";
import {wholePlan} from "./wholePlan.js";

/** The paths of the gaps of a whole plan after something in it was spoilt. */
const pathsAfter = (spoil: (plan: Plan) => void) => {
  const plan = structuredClone(wholePlan());
  spoil(plan);
  return planGaps(plan).map(({path}) => path);
};

describe("The gaps of a plan", () => {
  it("are none where everything is said and fits", () => {
    expect(planGaps(wholePlan())).toEqual([]);
  });

  it("of a new plan name the meeting, the report, and every milestone's judge, data, how, target and stop rule", () => {
    const paths = planGaps(newPlan({link: null, start: "2026-01-05", months: 1})).map(({path}) => path);
    expect(paths).toEqual(expect.arrayContaining(["link", "firstMeeting.on", "report.on"]));
    for (const i of [0, 1, 2])
      for (const key of [
        "measurements.0.judge",
        "measurements.0.data",
        "measurements.0.how",
        "target.expected",
        "target.stopRule",
        "sample",
      ])
        expect(paths).toContain(`milestones.${i}.${key}`);
    expect(paths).toContain("tasks.8.owner");
  });

  const cases: [string, (plan: Plan) => void, string[]][] = [
    ["a meeting without a date", (plan) => void (plan.firstMeeting.on = null), ["firstMeeting.on"]],
    ["a report without a date", (plan) => void (plan.report.on = null), ["report.on"]],
    [
      "blank words",
      (plan) => void (plan.milestones[1]!.measurements[0]!.judge = " \n"),
      ["milestones.1.measurements.0.judge"],
    ],
    ["no weakest link", (plan) => void (plan.link = null), ["link"]],
    ["no measurement", (plan) => void (plan.milestones[2]!.measurements = []), ["milestones.2.measurements"]],
    [
      "nothing measured of the weakest condition",
      (plan) => {
        plan.link = "learning";
        for (const each of plan.milestones) {
          each.condition = "customer";
          each.measurements.forEach((measurement) => (measurement.condition = "customer"));
        }
      },
      ["milestones.0.measurements"],
    ],
    [
      "a date before the start",
      (plan) => void (plan.milestones[0]!.due = "2025-12-31"),
      ["milestones.0.due", "tasks.0.due", "tasks.1.due", "tasks.2.due", "firstMeeting.on"],
    ],
    [
      "milestones in the wrong order",
      (plan) => void (plan.milestones[1]!.due = "2026-01-29"),
      ["milestones.1.due", "tasks.3.due", "tasks.4.due", "tasks.5.due"],
    ],
    ["a task after its milestone", (plan) => void (plan.tasks[0]!.due = "2026-02-02"), ["tasks.0.due"]],
    ["a task outside the plan", (plan) => void (plan.tasks[0]!.due = "2026-05-01"), ["tasks.0.due"]],
    ["a task of no milestone", (plan) => void (plan.tasks[0]!.milestone = "gone"), ["tasks.0.milestone"]],
    [
      "a meeting after the first milestone",
      (plan) => void (plan.firstMeeting.on = "2026-02-02"),
      ["firstMeeting.on"],
    ],
    ["a report before the last milestone", (plan) => void (plan.report.on = "2026-03-01"), ["report.on"]],
    [
      "a stop beyond what is expected",
      (plan) => void (plan.milestones[0]!.target.stop = 14),
      ["milestones.0.target.stop"],
    ],
    [
      "a target no better than today",
      (plan) => void (plan.milestones[0]!.target.baseline = 14),
      ["milestones.0.target.expected"],
    ],
    [
      "a test longer than there is time",
      (plan) => void (plan.milestones[0]!.sample!.weeks = 3.6),
      ["milestones.0.sample"],
    ],
    [
      "a result outside its interval",
      (plan) =>
        void (plan.milestones[0]!.result = {
          on: "2026-01-20",
          kind: "test",
          value: 3,
          low: 4,
          high: 5,
          n: 9,
          note: "",
        }),
      ["milestones.0.result.low"],
    ],
  ];
  it.each(cases)("name %s and nothing else", (_, spoil, paths) => {
    expect(pathsAfter(spoil)).toEqual(paths);
  });

  it("turn round where lower is better", () => {
    const target = {better: "lower", baseline: 10, expected: 6, stop: 9} as const;
    expect(pathsAfter((plan) => Object.assign(plan.milestones[0]!.target, target))).toEqual([]);
    expect(pathsAfter((plan) => Object.assign(plan.milestones[0]!.target, {...target, stop: 5}))).toEqual([
      "milestones.0.target.stop",
    ]);
  });

  it("say how long a test takes and how long there is", () => {
    const plan = structuredClone(wholePlan());
    plan.milestones[0]!.sample!.weeks = 12;
    expect(planGaps(plan)[0]!.text.en).toMatch(/^Takes 12 weeks, but .* only 3\.6:/);
  });

  it("can be told of any plan, and lead to something that is there", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const {path, text} of planGaps(plan)) {
          expect(text.en).not.toMatch(/undefined|NaN/);
          expect(text.ja).not.toMatch(/undefined|NaN/);
          const keys = path.split(".");
          const holder = keys
            .slice(0, -1)
            .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], plan);
          expect(holder).toHaveProperty(keys.at(-1)!);
        }
      }),
      {seed: 6, numRuns: 200},
    );
  });
});
