import type {Agenda} from "../../domain/project/agenda.js";
import type {Project} from "../../domain/project/project.js";
import type {SessionClock} from "../../domain/project/session.js";

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
  return next === clock ? project : {...project, session: {...project.session, clock: next}};
}
