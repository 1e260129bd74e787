import type {Project} from "../../domain/project/project.js";
import {projectContents} from "../../domain/project/projectContents.js";
import type {Locale} from "../../domain/texts.js";
import {countOf, projectWords} from "./projectWords.js";

/**
 * What is in a project, in a line; what there is none of is left out.
 *
 * @example
 * contentSummary(project, "en") // "3 cases, 12 ideas, 2 canvases, 1 plan"
 */
export function contentSummary(project: Project, locale: Locale): string {
  const contents = projectContents(project);
  const parts = [
    [contents.shortlist, "cases"],
    [contents.ideas, "ideas"],
    [contents.canvases, "canvases"],
    [contents.notes, "notes"],
    [contents.plans, "plans"],
    [contents.loops, "loops"],
  ] as const;
  const named = parts.filter(([count]) => count > 0).map(([count, noun]) => countOf(count, noun, locale));
  if (contents.session) named.push(projectWords.session[locale]);
  return named.length === 0 ? projectWords.none[locale] : named.join(locale === "ja" ? "、" : ", ");
}
