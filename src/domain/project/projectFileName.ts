import type {Project} from "./project.js";

/** By which a saved project is known among a person's files. */
export const projectFileEnding = ".growth-cycle.json";

/**
 * Name of a project's file: its title in letters and digits of any script, with hyphens between.
 *
 * @example
 * projectFileName({...project, title: "Our shop / 2026"}) // "our-shop-2026.growth-cycle.json"
 */
export function projectFileName({title}: Pick<Project, "title">): string {
  const slug = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .slice(0, 60)
    // What a cut leaves of a character, and hyphens at the ends.
    .replace(/^-+|[\p{Surrogate}-]+$/gu, "");
  return `${slug === "" ? "project" : slug}${projectFileEnding}`;
}
