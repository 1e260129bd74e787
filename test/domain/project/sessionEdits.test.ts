import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {agendaSteps, movedStep} from "../../../src/domain/project/agendaEdits.js";
import {readAgendaYaml} from "../../../src/domain/project/agendaYaml.js";
import {emptyProject} from "../../../src/domain/project/project.js";
import type {Project} from "../../../src/domain/project/project.js";
import {paused, started, stepped} from "../../../src/domain/project/sessionClock.js";
import {
  withAgenda,
  withClock,
  withSession,
  withoutSessionStep,
} from "../../../src/domain/project/sessionEdits.js";

const file = "data/agendas/understanding.yaml";
const agenda = readAgendaYaml(readFileSync(file, "utf8"), {file});
const empty = emptyProject(0);
const held: Project = withSession(empty, () => ({agenda}));
const ids = ({session}: Project) => agendaSteps(session.agenda!).map(({id}) => id);

describe("An edit of a session", () => {
  it("leaves the rest of the project as it is, and gives the same project where nothing changes", () => {
    expect(withSession(empty, () => ({notes: {break: "cold"}}))).toEqual({
      ...empty,
      session: {...empty.session, notes: {break: "cold"}},
    });
    expect(withAgenda(held, (each) => movedStep(each, "growth-cycle", -1))).toBe(held);
    expect(withClock(held, (clock) => paused(clock, 0))).toBe(held);
    expect(ids(withAgenda(held, (each) => movedStep(each, "growth-cycle", 1)))[1]).toBe("growth-cycle");
    expect(withClock(held, (clock, each) => started(clock, each, 0)).session.clock.step).toBe("growth-cycle");
  });

  it("changes nothing where there is no agenda", () => {
    expect(withAgenda(empty, () => agenda)).toBe(empty);
    expect(withClock(empty, () => ({step: "a", since: null, spent: {}}))).toBe(empty);
    expect(withoutSessionStep(empty, "break", 0)).toBe(empty);
  });

  it("lets the clock go on beside a step in hand that is taken out", () => {
    const running = withClock(held, (clock, each) => stepped(started(clock, each, 0), each, 3, 0));
    const without = withoutSessionStep(running, "break", 60_000);
    expect(ids(without)).not.toContain("break");
    expect(without.session.clock).toEqual({
      step: "cases",
      since: "1970-01-01T00:01:00.000Z",
      spent: {"growth-cycle": 0, break: 60_000},
    });
    expect(withoutSessionStep(running, "cases", 60_000).session.clock).toBe(running.session.clock);
    const last = withClock(held, (clock, each) => stepped(started(clock, each, 0), each, 7, 0));
    expect(withoutSessionStep(last, "canvas", 0).session.clock.step).toBe("narrowing");
  });
});
