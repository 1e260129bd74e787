import type {Agenda} from "./agenda.js";
import {agendaSteps, withoutStep} from "./agendaEdits.js";
import type {Project} from "./project.js";
import type {Session, SessionClock} from "./session.js";
import {atStep} from "./sessionClock.js";

/**
 * The project with some of its session changed.
 *
 * @example
 * store.update((project) => withSession(project, ({roles}) => ({roles: [...roles, role]})))
 */
export const withSession = (project: Project, change: (session: Session) => Partial<Session>): Project => ({
  ...project,
  session: {...project.session, ...change(project.session)},
});

/**
 * The project with its session's agenda changed; the same project where it has none, or the agenda stays as it is.
 *
 * @example
 * store.update((project) => withAgenda(project, (agenda) => movedStep(agenda, "ideas", -1)))
 */
export function withAgenda(project: Project, change: (agenda: Agenda) => Agenda): Project {
  const {agenda} = project.session;
  if (agenda === null) return project;
  const next = change(agenda);
  return next === agenda ? project : withSession(project, () => ({agenda: next}));
}

/**
 * The project with its session's clock moved; the same project where it has no agenda, or the clock stays as it is.
 *
 * @example
 * store.update((project) => withClock(project, (clock) => paused(clock, now)))
 */
export function withClock(
  project: Project,
  move: (clock: SessionClock, agenda: Agenda) => SessionClock,
): Project {
  const {agenda, clock} = project.session;
  if (agenda === null) return project;
  const next = move(clock, agenda);
  return next === clock ? project : withSession(project, () => ({clock: next}));
}

/**
 * The project without a step of its session's agenda. Where it is the step in hand the clock goes on at the one after it, or before it at
 * the end, so that the session does not stand at nothing.
 *
 * @param now Milliseconds since 1970.
 * @example
 * store.update((project) => withoutSessionStep(project, "break", now))
 */
export function withoutSessionStep(project: Project, id: string, now: number): Project {
  const next = withAgenda(project, (agenda) => withoutStep(agenda, id));
  if (next === project || project.session.clock.step !== id) return next;
  const steps = agendaSteps(project.session.agenda!);
  const at = steps.findIndex((step) => step.id === id);
  const beside = steps[at + 1] ?? steps[at - 1]!;
  return withClock(next, (clock) => atStep(clock, beside.id, now));
}
