import {isSame} from "./mergeProjects.js";
import {emptyProject} from "./project.js";
import type {Project} from "./project.js";

/** How much of each kind a project holds. */
export interface ProjectContents {
  shortlist: number;
  ideas: number;
  canvases: number;
  /** Notes on all canvases. */
  notes: number;
  plans: number;
  loops: number;
  /** Whether a session was set up, held or noted. */
  session: boolean;
}

/**
 * What is in a project, in numbers.
 *
 * @example
 * projectContents(emptyProject(0)).canvases // 0
 */
export function projectContents({
  shortlist,
  ideas,
  canvases,
  plans,
  loops,
  session,
}: Project): ProjectContents {
  return {
    shortlist: shortlist.length,
    ideas: ideas.length,
    canvases: canvases.length,
    notes: canvases.reduce((sum, {notes}) => sum + notes.length, 0),
    plans: plans.length,
    loops: loops.length,
    session: !isSame(session, emptyProject(0).session),
  };
}

/**
 * Whether nobody has done anything in a project yet.
 *
 * @example
 * isEmptyProject(emptyProject(0)) // true
 */
export const isEmptyProject = (project: Project): boolean => isSameWork(project, emptyProject(0));

/**
 * Whether two projects hold the same work, whenever it was done and whatever they are called inside.
 *
 * @example
 * isSameWork(project, {...project, updated: "2026-11-28T00:00:00.000Z"}) // true
 */
export const isSameWork = (a: Project, b: Project): boolean =>
  isSame({...a, id: "", updated: ""}, {...b, id: "", updated: ""});
