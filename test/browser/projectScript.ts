import {documentOf} from "../../src/domain/project/documents.js";
import {emptyProject} from "../../src/domain/project/project.js";
import type {Project} from "../../src/domain/project/project.js";

/**
 * A script for a page that begins with a project, as if it had been left unsaved there; only once, so that a reload finds what was
 * done since.
 *
 * @example
 * await openPage(browser, "/canvas", {script: projectScript(project)})
 */
export function projectScript(project: Project): string {
  const base = documentOf("project", {...emptyProject(0), id: project.id});
  const draft = {seq: 1, also: {}, base, value: documentOf("project", project)};
  const text = JSON.stringify(JSON.stringify(draft));
  return `
    if (sessionStorage.getItem("test-seeded") === null) {
      sessionStorage.setItem("test-seeded", "yes");
      localStorage.setItem("growth-cycle-project-unsaved-closed", ${text});
      // The case pages' shortlist is the project's; where they differ, theirs is taken.
      localStorage.setItem("growth-cycle-shortlist", ${JSON.stringify(project.shortlist.join(","))});
    }`;
}
