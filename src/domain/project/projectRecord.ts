import {documentOf, documentVersion, readStored} from "./documents.js";
import {isSame} from "./mergeProjects.js";
import {projectSchema} from "./project.js";
import type {Project} from "./project.js";
import type {ProjectVersion} from "./projectVersions.js";

/** The project as a browser keeps it for all its windows. */
export interface ProjectRecord {
  project: Project;
  /** Counts the writes, so that what was read late is known to be old. */
  revision: number;
  /** By window, its last change that is in the project, so that none is applied twice. */
  applied: Readonly<Record<string, number>>;
  /** When a version was last put aside, milliseconds since 1970; 0 for never. */
  versioned: number;
}

/** A change that a window has made and that is not known to be stored. */
export interface PendingChange {
  window: string;
  /** Counts the changes of the window, from 1. */
  seq: number;
  /** By other window, the last of its changes that this one contains. */
  also: Readonly<Record<string, number>>;
  /** Pure: it is applied again to whatever another window has stored meanwhile. */
  change: (project: Project) => Project;
  /** A state to be put aside whatever the time: the one before the change. */
  aside: Project | null;
}

/** So much work, in milliseconds, lies between two versions that are kept without asking. */
export const versionStep = 5 * 60_000;

/** Windows whose last change is remembered; a draft of an earlier one is merged once more, which changes nothing. */
const mostWindows = 50;

/** A record of a project that was never stored. */
export const newRecord = (project: Project): ProjectRecord => ({
  project,
  revision: 0,
  applied: {},
  versioned: 0,
});

/** A record as plain data, which `readRecord` reads. */
export const storedRecord = ({project, ...rest}: ProjectRecord) => ({
  ...documentOf("project", project),
  ...rest,
});

/**
 * Reads what `storedRecord` gave, in this version or an earlier one; null for what is no project that this site can read.
 *
 * @example
 * readRecord(storedRecord(newRecord(project)))?.project // project
 */
export function readRecord(input: unknown): ProjectRecord | null {
  const project = readStored("project", input);
  if (project === null) return null;
  const {revision, applied, versioned} = input as Partial<Record<keyof ProjectRecord, unknown>>;
  const isNumber = (value: unknown): value is number => typeof value === "number" && value >= 0;
  const windows = typeof applied === "object" && applied !== null ? Object.entries(applied) : [];
  return {
    project,
    revision: isNumber(revision) ? revision : 0,
    applied: Object.fromEntries(windows.filter(([, seq]) => isNumber(seq))) as Record<string, number>,
    versioned: isNumber(versioned) ? versioned : 0,
  };
}

/**
 * Whether what is stored is a record that is known already, without reading it: every write has a number of its own, and says whose
 * changes it holds.
 *
 * @example
 * isRecord(record, storedRecord(record)) // true
 */
export function isRecord({revision, applied}: ProjectRecord, stored: unknown): boolean {
  if (typeof stored !== "object" || stored === null) return false;
  const {version, ...found} = stored as Record<string, unknown>;
  return version === documentVersion && found["revision"] === revision && isSame(found["applied"], applied);
}

/** The changes that are not yet in a record. */
export const notIn = ({applied}: ProjectRecord, pending: readonly PendingChange[]): PendingChange[] =>
  pending.filter(({window, seq}) => seq > (applied[window] ?? 0));

/**
 * The record after changes, and the states that are to be put aside: those that a change asks for, and where the last one is five
 * minutes old, the one before.
 *
 * @param options.now Milliseconds since 1970.
 * @param options.after The project after the changes, where it is known.
 * @example
 * const {record, aside} = applyPending(stored, notIn(stored, pending), {now: Date.now()});
 */
export function applyPending(
  before: ProjectRecord,
  pending: readonly PendingChange[],
  {now, after}: {now: number; after?: Project},
): {record: ProjectRecord; aside: ProjectVersion[]} {
  const aside: ProjectVersion[] = [];
  // A clock may have been put back: then the next change is as good as any.
  const isDue = Math.abs(now - before.versioned) >= versionStep;
  if (isDue) aside.push({at: now, project: before.project});
  pending.forEach((change, i) => {
    if (change.aside === null) return;
    // Another window may have gone on meanwhile; where it has not, the two are the same and kept once.
    const met = afterChanges(before.project, pending.slice(0, i));
    aside.push({at: now, project: met}, {at: now, project: change.aside});
  });
  return {
    record: {
      project: after ?? afterChanges(before.project, pending),
      revision: before.revision + 1,
      applied: Object.fromEntries(Object.entries(lastChanges(pending, before.applied)).slice(-mostWindows)),
      versioned: aside.length > 0 ? now : before.versioned,
    },
    aside,
  };
}

/**
 * By window, the last of its changes among some; those that come last stand last.
 *
 * @param known What is known so far.
 * @example
 * lastChanges([{window: "a", seq: 2, also: {b: 1}, …}], {a: 1}) // {b: 1, a: 2}
 */
export function lastChanges(
  pending: readonly PendingChange[],
  known: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const windows = new Map(Object.entries(known));
  for (const {window, seq, also} of pending)
    for (const [name, last] of [...Object.entries(also), [window, seq] as const]) {
      const before = windows.get(name) ?? 0;
      windows.delete(name);
      windows.set(name, Math.max(before, last));
    }
  return Object.fromEntries(windows);
}

/**
 * A project after changes. One that makes no sense any more, as when it points at a note that another window has removed, is left out:
 * a project that could not be read again would cost all others.
 *
 * @example
 * afterChanges(project, pending).title
 */
export function afterChanges(project: Project, pending: readonly PendingChange[]): Project {
  const all = pending.reduce(applied, project);
  if (all === project || isSound(all)) return all;
  return pending.reduce((before, change) => {
    const after = applied(before, change);
    return after === before || isSound(after) ? after : before;
  }, project);
}

function applied(project: Project, {change}: PendingChange): Project {
  try {
    return change(project);
  } catch {
    // It was made to another state of the project, and finds nothing to change in this one.
    return project;
  }
}

const isSound = (project: Project) => projectSchema.safeParse(project).success;
