import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {copiedPlan, newPlan, newTask} from "../../../src/domain/project/newPlan.js";
import {linkNames} from "../../../src/domain/links.js";
import {planSchema} from "../../../src/domain/project/plan.js";
import {appointmentDates, daysBetween, dueDates, planEnd} from "../../../src/domain/project/planDates.js";
import {inPlan, inTask} from "../../../src/domain/project/planEdits.js";
import {putBack} from "../../../src/domain/project/parts.js";
import {emptyProject} from "../../../src/domain/project/project.js";
import {conditionOf} from "./anyPlan.js";

const counted = () => {
  let count = 0;
  return (kind: string) => `${kind}-${++count}`;
};

describe("A new plan", () => {
  const plan = newPlan({link: "learning", start: "2026-01-05", months: 2}, {id: counted(), locale: "ja"});

  it("has three milestones in order, is valid, and is the same for the same ids", () => {
    expect(plan.milestones.map(({kind}) => kind)).toEqual(["reaction", "kpi", "base"]);
    expect(planSchema.safeParse(plan).success).toBe(true);
    expect(
      newPlan({link: "learning", start: "2026-01-05", months: 2}, {id: counted(), locale: "ja"}),
    ).toEqual(plan);
  });

  it("measures the weakest link's condition at every milestone, beside the milestone's own", () => {
    for (const link of linkNames)
      for (const {condition, measurements} of newPlan({link, start: "2026-01-05", months: 1}).milestones) {
        const measured = measurements.map((each) => each.condition);
        expect(new Set(measured)).toEqual(new Set([condition, conditionOf(link)]));
        expect(measured.length).toBe(new Set(measured).size);
      }
  });

  it("invents nothing: what only a team can say is empty", () => {
    for (const {target, measurements, sample, result} of plan.milestones) {
      expect([target.metric, target.expected, sample, result]).toEqual(["", null, null, null]);
      expect(measurements.map(({what, judge, data, how}) => what + judge + data + how).join("")).toBe("");
    }
    expect(plan.tasks.map(({owner}) => owner).join("")).toBe("");
    expect([plan.firstMeeting.on, plan.report.on]).toEqual([null, null]);
  });

  it("proposes each role a task at each milestone, with when it is done, in the language of the team", () => {
    expect(plan.tasks).toHaveLength(9);
    expect(new Set(plan.tasks.map(({title}) => title)).size).toBe(9);
    for (const {title, doneWhen} of plan.tasks) expect(title + doneWhen).toMatch(/[ぁ-ん].*[ぁ-ん]/);
    expect(plan.tasks.slice(0, 3).map(({role}) => role)).toEqual([
      "プロダクトマネージャー",
      "開発者",
      "データサイエンティスト",
    ]);
  });

  it("puts the dates in order on working days within the plan, whatever the start", () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 30_000}), fc.constantFrom(1, 2, 3), (day, months) => {
        const start = new Date(day * 86_400_000).toISOString().slice(0, 10);
        const {reaction, kpi, base} = dueDates(start, months);
        const dates = [start, reaction, kpi, base, planEnd(start, months)];
        expect(dates).toEqual([...dates].sort());
        for (const due of [reaction, kpi, base]) expect([0, 6]).not.toContain(new Date(due).getUTCDay());
      }),
      {seed: 1, numRuns: 300},
    );
  });

  it("has days that suit the first meeting and the report, in their places and not in the past", () => {
    expect(appointmentDates(plan, "2026-01-01")).toEqual({firstMeeting: "2026-01-05", report: "2026-03-05"});
    const onSaturday = newPlan({link: null, start: "2026-01-03", months: 1});
    expect(appointmentDates(onSaturday, "2026-01-01")).toEqual({
      firstMeeting: "2026-01-05",
      report: "2026-02-03",
    });
    // Saturday 10 January gives way to the Monday after; 28 March 2026 is a Saturday, before which Friday is the last due date.
    expect(appointmentDates(plan, "2026-01-10").firstMeeting).toBe("2026-01-12");
    const toSaturday = newPlan({link: null, start: "2026-02-28", months: 1});
    expect(appointmentDates(toSaturday, "2026-01-01").report).toBe("2026-03-27");
    toSaturday.milestones[2]!.due = "2026-03-28";
    expect(appointmentDates(toSaturday, "2026-01-01").report).toBe("2026-03-28");
    toSaturday.milestones[2]!.due = "2026-03-29";
    expect(appointmentDates(toSaturday, "2026-03-02")).toEqual({firstMeeting: "2026-03-02", report: null});
    expect(appointmentDates(plan, "2026-04-01")).toEqual({firstMeeting: null, report: null});
  });

  it("ends on the last day of a shorter month, and refuses a start that is no date", () => {
    expect(planEnd("2026-11-30", 3)).toBe("2027-02-28");
    expect(daysBetween("2026-02-27", "2026-03-01")).toBe(2);
    expect(() => planEnd("2026-02-30", 1)).toThrow(/"2026-02-30" is no date/);
  });
});

describe("An edit", () => {
  const plan = newPlan({link: null, start: "2026-01-05", months: 1}, {id: counted()});
  const project = {...emptyProject(0), plans: [plan]};

  it("of a plan or a task that is gone changes nothing", () => {
    expect(inPlan("gone", (each) => ({...each, title: "x"}))(project)).toBe(project);
    expect(inTask("gone", (each) => ({...each, title: "x"}))(plan).tasks).toBe(plan.tasks);
  });

  it("puts back what was removed where it stood, once", () => {
    const [first, second] = plan.tasks;
    const removed = plan.tasks.filter(({id}) => id !== second!.id);
    expect(putBack(removed, second!, 1)).toEqual(plan.tasks);
    expect(putBack(plan.tasks, first!, 1)).toBe(plan.tasks);
  });

  it("copies a plan under another id, and names it within the limit", () => {
    const copy = copiedPlan({...plan, title: "長".repeat(200)}, {id: "plan-x", suffix: " (copy)"});
    expect(copy.id).toBe("plan-x");
    expect(planSchema.safeParse(copy).success).toBe(true);
    expect(newTask(plan.milestones[1]!, {id: counted()})).toMatchObject({
      due: plan.milestones[1]!.due,
      owner: "",
    });
  });
});
