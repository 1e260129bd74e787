import {documentOf, readStored} from "./documents.js";
import type {Project} from "./project.js";
import {isEmptyProject, isSameWork} from "./projectContents.js";

/** A state of the project that was put aside. */
export interface ProjectVersion {
  /** When it was put aside, milliseconds since 1970. */
  at: number;
  project: Project;
}

/** Versions that are kept; the oldest goes first. */
export const mostVersions = 10;

/**
 * Versions as a browser keeps them, with one more. A project without any work is not kept, and the same work is kept once, as the latest.
 *
 * @param kept What is stored so far, oldest first; what is no list counts as none.
 * @example
 * readVersions(withVersion(undefined, {at: Date.now(), project})) // [{at: …, project}]
 */
export function withVersion(kept: unknown, {at, project}: ProjectVersion): unknown[] {
  const before = Array.isArray(kept) ? (kept as unknown[]) : [];
  if (isEmptyProject(project)) return before;
  const others = before.filter((each) => {
    const version = readVersion(each);
    return version === null || !isSameWork(version.project, project);
  });
  return [...others, {at, project: documentOf("project", project)}].slice(-mostVersions);
}

/**
 * The versions among what a browser keeps, latest first. What cannot be read as one is left out.
 *
 * @example
 * readVersions([{at: 0, project: documentOf("project", project)}])[0].project // project
 */
export const readVersions = (kept: unknown): ProjectVersion[] =>
  (Array.isArray(kept) ? (kept as unknown[]) : []).flatMap((input) => readVersion(input) ?? []).toReversed();

function readVersion(input: unknown): ProjectVersion | null {
  if (typeof input !== "object" || input === null) return null;
  const {at, project: stored} = input as Record<string, unknown>;
  const project = readStored("project", stored);
  return typeof at === "number" && project !== null ? {at, project} : null;
}
