import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {agendaSteps, plannedMinutes} from "../../../src/domain/project/agendaEdits.js";
import type {SessionClock} from "../../../src/domain/project/session.js";
import {emptySession} from "../../../src/domain/project/session.js";
import {
  atStep,
  paused,
  sessionTimes,
  spentInAll,
  spentOn,
  started,
  stepped,
} from "../../../src/domain/project/sessionClock.js";
import {anyAgenda} from "./anyAgenda.js";
import type {Agenda} from "../../../src/domain/project/agenda.js";

const text = {en: "a", ja: "あ"};
const step = (id: string, minutes: number) => ({
  id,
  name: text,
  minutes,
  purpose: text,
  output: text,
  activity: "talk" as const,
});
const agenda: Agenda = {
  id: "a",
  title: text,
  parts: [
    {id: "one", name: text, purpose: text, output: text, steps: [step("cycle", 30), step("cases", 10)]},
    {id: "two", name: text, purpose: text, output: text, steps: [step("canvas", 30)]},
  ],
};
const start = Date.parse("2026-11-28T10:00:00Z");
const minutes = (count: number) => start + count * 60_000;
const fresh = emptySession().clock;

describe("A session's clock", () => {
  it("starts at the first step and goes on where it stood", () => {
    const running = started(fresh, agenda, start);
    expect(running).toEqual({step: "cycle", since: "2026-11-28T10:00:00.000Z", spent: {}});
    const still = paused(running, minutes(5));
    expect(still).toEqual({step: "cycle", since: null, spent: {cycle: 300_000}});
    expect(spentOn(started(still, agenda, minutes(60)), "cycle", minutes(61))).toBe(360_000);
  });

  it("shows overtime as less than nothing left, and the whole session behind by it", () => {
    const times = sessionTimes(agenda, started(fresh, agenda, start), minutes(33));
    expect(times.left).toBe(-3 * 60_000);
    expect(times.behind).toBe(3 * 60_000);
    expect(times.steps.map(({place, ends}) => [place, ends])).toEqual([
      ["now", minutes(33)],
      ["ahead", minutes(43)],
      ["ahead", minutes(73)],
    ]);
  });

  it("is ahead where a step ended early or was jumped over, and not where it merely stood", () => {
    const early = atStep(started(fresh, agenda, start), "cases", minutes(20));
    expect(sessionTimes(agenda, early, minutes(20)).behind).toBe(-10 * 60_000);
    expect(sessionTimes(agenda, paused(early, minutes(22)), minutes(50)).behind).toBe(-10 * 60_000);
    expect(sessionTimes(agenda, atStep(fresh, "canvas", start), start).behind).toBe(-40 * 60_000);
  });

  it("begins when it is said to begin, until it has begun", () => {
    const begins = minutes(90);
    expect(sessionTimes(agenda, fresh, start, {begins}).ends).toBe(minutes(160));
    expect(sessionTimes(agenda, started(fresh, agenda, start), start, {begins}).ends).toBe(minutes(70));
  });

  it("stands at no step where the agenda has that of the clock no more, and starts at the first", () => {
    const gone: SessionClock = {step: "gone", since: "2026-11-28T10:00:00.000Z", spent: {}};
    expect(sessionTimes(agenda, gone, minutes(2))).toMatchObject({
      left: null,
      isRunning: false,
      spent: 120_000,
    });
    expect(started(gone, agenda, minutes(2))).toMatchObject({step: "cycle", spent: {gone: 120_000}});
  });

  it("takes a step by the name of what every object has", () => {
    expect(spentOn(fresh, "constructor", start)).toBe(0);
  });

  it("never runs backwards where the computer's clock was set back", () => {
    const running = started({...fresh, spent: {cycle: 1000}}, agenda, start);
    expect(paused(running, minutes(-5)).spent).toEqual({cycle: 1000});
  });

  const anyAction = fc.record({
    wait: fc.integer({min: 0, max: 10_000_000}),
    act: fc.constantFrom("start", "pause", "next", "back", "jump", "restore" as const),
    to: fc.nat(),
  });

  it("loses no time and counts none twice, whatever is pressed", () => {
    fc.assert(
      fc.property(anyAgenda, fc.array(anyAction, {maxLength: 40}), (any, actions) => {
        let clock = fresh;
        let now = start;
        let ran = 0;
        const byStep: Record<string, number> = {};
        for (const {wait, act, to} of actions) {
          now += wait;
          if (clock.since !== null) {
            ran += wait;
            byStep[clock.step!] = (byStep[clock.step!] ?? 0) + wait;
          }
          const steps = agendaSteps(any);
          clock = {
            start: () => started(clock, any, now),
            pause: () => paused(clock, now),
            next: () => stepped(clock, any, 1, now),
            back: () => stepped(clock, any, -1, now),
            jump: () => atStep(clock, steps[to % steps.length]!.id, now),
            restore: () => JSON.parse(JSON.stringify(clock)) as SessionClock,
          }[act]();
          expect(spentInAll(clock, now)).toBe(ran);
          for (const {id} of steps) expect(spentOn(clock, id, now)).toBe(byStep[id] ?? 0);
          const times = sessionTimes(any, clock, now);
          const left = times.ends - now;
          expect(times.spent + left - times.behind).toBe(plannedMinutes(any) * 60_000);
        }
      }),
      {seed: 6, numRuns: 200},
    );
  });
});
