import type {Agenda} from "../../domain/project/agenda.js";
import type {Project} from "../../domain/project/project.js";

/**
 * The project with its session's agenda changed; the same project where it has none.
 *
 * @example
 * store.update((project) => withAgenda(project, (agenda) => movedStep(agenda, "ideas", -1)))
 */
export function withAgenda(project: Project, change: (agenda: Agenda) => Agenda): Project {
  const {agenda} = project.session;
  if (agenda === null) return project;
  const next = change(agenda);
  return next === agenda ? project : {...project, session: {...project.session, agenda: next}};
}
