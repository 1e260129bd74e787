import {mergeProjects} from "../domain/project/mergeProjects.js";
import type {Project} from "../domain/project/project.js";
import {isEmptyProject} from "../domain/project/projectContents.js";
import type {PendingChange} from "../domain/project/projectRecord.js";
import type {Draft} from "./ports.js";

/**
 * What a window left behind, as a change to be made: its work is joined with what was stored meanwhile. Where that is another project by
 * now, the draft is put aside instead.
 *
 * @param stored What is stored; null for nothing, so that the draft is all there is.
 * @example
 * recoveredChange(draft, record.project).change(record.project)
 */
export function recoveredChange(
  {window, seq, also, base, value}: Draft,
  stored: Project | null,
): PendingChange {
  // Two windows that find nothing stored begin a project each, and the first to write names it.
  const isBase = (project: Project) => project.id === base.id || isEmptyProject(base);
  const isReplaced = value.id !== base.id;
  return {
    window,
    seq,
    also,
    change: (project) => {
      if (stored === null && isEmptyProject(project)) return {...value, id: project.id};
      if (!isBase(project)) return project;
      if (isReplaced) return value;
      const {id} = project;
      return mergeProjects({...base, id}, {...value, id}, project);
    },
    aside: stored !== null && !isBase(stored) ? value : isReplaced ? base : null,
  };
}
