import type {Project} from "./project.js";
import {titleSlug} from "./titleSlug.js";

/** By which a saved project is known among a person's files. */
export const projectFileEnding = ".growth-cycle.json";

/**
 * Name of a project's file: its title in letters and digits of any script, with hyphens between.
 *
 * @example
 * projectFileName({...project, title: "Our shop / 2026"}) // "our-shop-2026.growth-cycle.json"
 */
export const projectFileName = ({title}: Pick<Project, "title">): string =>
  `${titleSlug(title) || "project"}${projectFileEnding}`;
