import type {Agenda, AgendaStep} from "./agenda.js";
import {agendaSteps} from "./agendaEdits.js";
import type {SessionClock} from "./session.js";

const minute = 60_000;

/**
 * Milliseconds that a step has taken, the run that is going on among them.
 *
 * @param now Milliseconds since 1970.
 * @example
 * spentOn({step: "ideas", since: "2026-11-28T10:00:00.000Z", spent: {ideas: 1000}}, "ideas", Date.parse("2026-11-28T10:00:02Z")) // 3000
 */
export function spentOn(clock: SessionClock, step: string, now: number): number {
  const before = Object.hasOwn(clock.spent, step) ? clock.spent[step]! : 0;
  return before + (clock.step === step ? running(clock, now) : 0);
}

/** Milliseconds that all steps have taken, steps that the agenda has no more among them. */
export const spentInAll = (clock: SessionClock, now: number): number =>
  Object.values(clock.spent).reduce((sum, spent) => sum + spent, 0) + running(clock, now);

/** Since the clock was last started; 0 while it stands, and where the computer's own clock was set back meanwhile. */
function running({step, since}: SessionClock, now: number): number {
  return step === null || since === null ? 0 : Math.max(0, now - Date.parse(since));
}

/**
 * The clock at a step, running or standing as it was; what the step before took is kept. The same clock where it is there already.
 *
 * @example
 * atStep(clock, "canvas", Date.now()).spent // {ideas: 612000}
 */
export function atStep(clock: SessionClock, step: string | null, now: number): SessionClock {
  if (step === clock.step) return clock;
  const since = step === null || clock.since === null ? null : new Date(now).toISOString();
  return {step, since, spent: banked(clock, now)};
}

/**
 * The clock started, at the agenda's first step where it was at none. The same clock where it runs.
 *
 * @example
 * started(emptySession().clock, agenda, Date.now()).step // "growth-cycle"
 */
export function started(clock: SessionClock, agenda: Agenda, now: number): SessionClock {
  const step = stepInHand(clock, agenda)?.id ?? agendaSteps(agenda)[0]!.id;
  if (step === clock.step && clock.since !== null) return clock;
  return {step, since: new Date(now).toISOString(), spent: banked(clock, now)};
}

/**
 * The clock standing. The same clock where it stands.
 *
 * @example
 * paused(clock, Date.now()).since // null
 */
export function paused(clock: SessionClock, now: number): SessionClock {
  return clock.since === null ? clock : {step: clock.step, since: null, spent: banked(clock, now)};
}

function banked(clock: SessionClock, now: number): SessionClock["spent"] {
  const {step} = clock;
  return step === null || clock.since === null
    ? clock.spent
    : {...clock.spent, [step]: spentOn(clock, step, now)};
}

/**
 * The clock some steps further, or back where `by` is negative; the same clock at the agenda's ends. Before the session one step on is
 * the first.
 *
 * @example
 * stepped(clock, agenda, 1, Date.now())
 */
export function stepped(clock: SessionClock, agenda: Agenda, by: number, now: number): SessionClock {
  const steps = agendaSteps(agenda);
  const at = steps.findIndex(({id}) => id === clock.step);
  const next = steps[at + by];
  return next === undefined ? clock : atStep(clock, next.id, now);
}

/** The step in hand; undefined before the session, and where the agenda has it no more. */
export const stepInHand = (clock: SessionClock, agenda: Agenda): AgendaStep | undefined =>
  agendaSteps(agenda).find(({id}) => id === clock.step);

/** A step of an agenda as the clock sees it; times in milliseconds. */
export interface TimedStep {
  step: AgendaStep;
  /** `past` and `ahead` by the order of the agenda, whatever time they took. */
  place: "past" | "now" | "ahead";
  planned: number;
  spent: number;
  /** When it would end if the clock ran from now on, milliseconds since 1970; null for a step that is past. */
  ends: number | null;
}

/** Where a session stands; times in milliseconds. */
export interface SessionTimes {
  steps: TimedStep[];
  isRunning: boolean;
  /** What is left of the step in hand, negative beyond its end; null before the session. */
  left: number | null;
  planned: number;
  spent: number;
  /** By how much the session will last longer than planned if what lies ahead takes its time; negative where it is ahead. */
  behind: number;
  /** When the last step would end. */
  ends: number;
}

/**
 * Where a session stands. A step that was jumped over counts as done, one to which the session went back keeps its time, and the step in
 * hand takes at least what was planned.
 *
 * @param now Milliseconds since 1970.
 * @param options.begins Where the session has not begun: when it will, now otherwise.
 * @example
 * sessionTimes(agenda, clock, Date.now()).behind // 120000: two minutes late
 */
export function sessionTimes(
  agenda: Agenda,
  clock: SessionClock,
  now: number,
  {begins = now}: {begins?: number} = {},
): SessionTimes {
  const all = agendaSteps(agenda);
  const at = all.findIndex(({id}) => id === clock.step);
  let end = at < 0 ? begins : now;
  const steps = all.map((step, i): TimedStep => {
    const planned = step.minutes * minute;
    const spent = spentOn(clock, step.id, now);
    const place = i < at ? "past" : i === at ? "now" : "ahead";
    if (place !== "past") end += Math.max(0, planned - spent);
    return {step, place, planned, spent, ends: place === "past" ? null : end};
  });
  const planned = steps.reduce((sum, step) => sum + step.planned, 0);
  const spent = spentInAll(clock, now);
  const current = steps[at];
  return {
    steps,
    isRunning: clock.since !== null && current !== undefined,
    left: current === undefined ? null : current.planned - current.spent,
    planned,
    spent,
    behind: spent + (end - (at < 0 ? begins : now)) - planned,
    ends: end,
  };
}
