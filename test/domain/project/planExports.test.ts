import fc from "fast-check";
import Papa from "papaparse";
import {describe, expect, it} from "vitest";
import {DataError} from "../../../src/domain/errors.js";
import {documentOf, readDocument, writeDocument} from "../../../src/domain/project/documents.js";
import {planCalendar} from "../../../src/domain/project/planCalendar.js";
import {issueRows, planTasksCsv} from "../../../src/domain/project/planTasksCsv.js";
import {readPlan} from "../../../src/domain/project/readPlan.js";
import {anyPlan} from "./anyPlan.js";
import {readCalendar} from "./readCalendar.js";
import {wholePlan} from "./wholePlan.js";

const now = Date.UTC(2026, 0, 2, 3, 4, 5);

describe("A plan as JSON", () => {
  it("is read as it was written, whatever it says", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(readDocument("plan", writeDocument("plan", plan), "plan.json")).toEqual(plan);
        expect(readPlan(writeDocument("plan", plan), "plan.json")).toEqual(plan);
      }),
      {seed: 42, numRuns: 300},
    );
  });

  it("is refused where parts share an id, each named", () => {
    const plan = wholePlan();
    plan.tasks[1]!.id = plan.tasks[0]!.id;
    plan.milestones[2]!.id = plan.milestones[0]!.id;
    const read = () => readPlan(JSON.stringify(documentOf("plan", plan)), "plan.json");
    expect(read).toThrow(DataError);
    expect(read).toThrow(/milestones\.2\.id[\s\S]*tasks\.1\.id/);
  });
});

describe("The tasks as CSV", () => {
  it("are read by Papa Parse as the same tasks, the guard aside", () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom("en" as const, "ja" as const), (plan, locale) => {
        fc.pre(plan.tasks.length > 0);
        const {data, errors} = Papa.parse<Record<string, string>>(planTasksCsv(plan, locale), {
          header: true,
          newline: "\n",
          skipEmptyLines: true,
        });
        expect(errors).toEqual([]);
        const unguarded = (text: string) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, "");
        const read = data.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, text]) => [key, unguarded(text)])),
        );
        const wanted = issueRows(plan, locale).map((row) =>
          // A text that brings an apostrophe before an operator looks like a guarded one.
          Object.fromEntries(Object.entries(row).map(([key, text]) => [key, unguarded(text)])),
        );
        expect(read).toEqual(wanted);
        plan.tasks.forEach((task, i) => {
          expect(wanted[i]!["due_date"]).toBe(task.due ?? "");
          expect(wanted[i]!["description"]).toContain(task.doneWhen.trim());
        });
      }),
      {seed: 7, numRuns: 300},
    );
  });

  it("never begin a cell with what a spreadsheet runs", () => {
    const plan = wholePlan();
    plan.tasks[0]!.title = '=HYPERLINK("x")';
    const csv = planTasksCsv(plan, "en");
    expect(csv.split("\n")[0]).toBe("title,description,assignee,due_date,labels");
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    plan.tasks[0]!.title = "＝1＋1";
    expect(planTasksCsv(plan, "ja").split("\n")[1]).toMatch(/^"?'＝1＋1/);
    expect(() => planTasksCsv({...plan, tasks: []}, "en")).toThrow(RangeError);
  });
});

describe("The dates as iCalendar", () => {
  it("have whole days for due dates and a local time for the meeting", () => {
    const plan = wholePlan();
    const {lines, events} = readCalendar(planCalendar(plan, {now, locale: "en"}));
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines).toContain("VERSION:2.0");
    expect(events).toHaveLength(3 + 9 + 2);
    expect(events[0]).toMatchObject({
      uid: `${plan.id}.${plan.milestones[0]!.id}@growth-cycle`,
      start: ";VALUE=DATE:20260130",
      stamp: ":20260102T030405Z",
      summary: "Milestone 1: A customer's clear reaction, by hand",
    });
    expect(events.at(-2)).toMatchObject({
      start: ":20260106T103000",
      end: ":20260106T113000",
      summary: "First meeting",
    });
    expect(events.at(-1)).toMatchObject({start: ";VALUE=DATE:20260401", summary: "Report to management"});
  });

  it("escape what a calendar would take for its own marks, and leave out control characters", () => {
    const plan = {...wholePlan(), title: "A; b, c\\d\u0007\ne"};
    plan.tasks[0]!.title = "1; 2, 3\\n\u0000";
    plan.tasks[0]!.doneWhen = "first\u0008\r\nsecond";
    const {lines, events} = readCalendar(planCalendar(plan, {now, locale: "en"}));
    expect(lines).toContain("NAME:A\\; b\\, c\\\\d e");
    expect(lines).toContain("SUMMARY:1\\; 2\\, 3\\\\n");
    const task = events.find(({uid}) => uid.includes(plan.tasks[0]!.id))!;
    expect(task.summary).toBe("1; 2, 3\\n");
    expect(task.description).toContain("Done when: first\nsecond\nOwner: Ken");
    expect(lines.join("")).not.toMatch(/(?!\t)\p{Cc}/u);
  });

  it("keep dates and texts of any plan, and the same UIDs later, with a higher sequence", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = planCalendar(plan, {now, locale: "ja"});
        for (const line of text.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const {events} = readCalendar(text);
        const byUid = new Map(events.map((event) => [event.uid, event]));
        expect(byUid.size).toBe(events.length);
        const dated = [...plan.milestones, ...plan.tasks].filter(({due}) => due !== null);
        for (const {id, due} of dated)
          expect(byUid.get(`${plan.id}.${id}@growth-cycle`)?.start).toBe(
            `;VALUE=DATE:${due!.replaceAll("-", "")}`,
          );
        for (const {id, due, doneWhen, title} of plan.tasks) {
          if (due === null) continue;
          const {summary, description} = byUid.get(`${plan.id}.${id}@growth-cycle`)!;
          if (title.trim() !== "") expect(summary).toBe(title.replace(/\s+/g, " ").trim());
          expect(description).toContain(doneWhen.replace(/\r\n|\r/g, "\n"));
        }
        for (const [part, {on, time}] of [
          ["first-meeting", plan.firstMeeting],
          ["report", plan.report],
        ] as const) {
          const start = byUid.get(`${plan.id}.${part}@growth-cycle`)?.start;
          const day = on?.replaceAll("-", "");
          expect(start).toBe(
            on === null
              ? undefined
              : time === null
                ? `;VALUE=DATE:${day}`
                : `:${day}T${time.replace(":", "")}00`,
          );
        }
        const later = readCalendar(planCalendar(plan, {now: now + 600_000, locale: "ja"})).events;
        expect(later.map(({uid}) => uid)).toEqual(events.map(({uid}) => uid));
        later.forEach(({sequence}, i) => expect(sequence).toBeGreaterThan(events[i]!.sequence));
      }),
      {seed: 9, numRuns: 200},
    );
  });
});
