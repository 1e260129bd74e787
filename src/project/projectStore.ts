import {createStore, get, set, update} from "idb-keyval";
import {shortlist} from "../components/cases/shortlist/shortlistStore.js";
import {DataError} from "../domain/errors.js";
import {documentOf, parseDocument} from "../domain/project/documents.js";
import {emptyProject} from "../domain/project/project.js";
import type {Project} from "../domain/project/project.js";
import type {ProjectStore} from "../domain/project/projectStore.js";

/** A state of the project that was put aside. */
export interface ProjectVersion {
  /** When it was put aside, milliseconds since 1970. */
  at: number;
  project: Project;
}

/** The project in this browser, with its earlier versions. */
export interface KeptProject extends ProjectStore {
  /** Earlier states, latest first, at most ten. */
  versions(): Promise<ProjectVersion[]>;
  /** Works on another project; the one before is put aside. */
  replace(project: Project): Promise<void>;
}

const database = () => createStore("growth-cycle-project", "project");
const unsavedKey = "growth-cycle-project-unsaved";
const mostVersions = 10;
/** So much work, in milliseconds, lies between two versions that are kept without asking. */
const versionStep = 5 * 60_000;

let opened: Promise<KeptProject> | null = null;

/**
 * The project of this browser, once it is known; one a page, whoever asks. Every change is written at once into a draft that a closing
 * window cannot lose, then into the browser's database, where changes of two windows are applied one after the other. The shortlist of
 * the case pages is that of the project.
 *
 * @example
 * const store = await projectStore();
 * store.update((project) => ({...project, title: "Our shop"}));
 */
export const projectStore = (): Promise<KeptProject> => (opened ??= openProject());

type Change = (project: Project) => Project;

async function openProject(): Promise<KeptProject> {
  let isKept = true;
  let base = await storedProject().catch((): null => {
    isKept = false;
    return null;
  });
  const unsaved = unsavedProject();
  if (unsaved !== null && (base === null || unsaved.updated > base.updated)) base = unsaved;
  let known: Project = base ?? emptyProject(Date.now());
  let value = known;
  let queue: Change[] = [];
  let writing = Promise.resolve();
  const watchers = new Set<(project: Project) => void>();
  const channel = new BroadcastChannel("growth-cycle-project");

  const show = (next: Project) => {
    if (next === value) return;
    value = next;
    if (next.shortlist.join() !== shortlist().value.join()) shortlist().set(next.shortlist);
    for (const tell of watchers) tell(next);
  };
  const replay = () => show(queue.reduce((project, change) => change(project), known));
  const write = async (change: Change) => {
    let written = known;
    await update<unknown>(
      "current",
      (stored) => {
        written = change(readStored(stored) ?? known);
        return documentOf("project", written);
      },
      database(),
    );
    await keepVersion(known, {always: false});
    known = written;
    channel.postMessage(documentOf("project", written));
  };
  const enqueue = (change: Change) => {
    queue.push(change);
    replay();
    keepUnsaved(value);
    writing = writing.then(async () => {
      try {
        await write(change);
      } catch {
        isKept = false;
        known = change(known);
      }
      queue = queue.filter((each) => each !== change);
      if (queue.length === 0 && isKept) keepUnsaved(null);
      replay();
    });
    return writing;
  };

  channel.addEventListener("message", ({data}: MessageEvent<unknown>) => {
    const told = readStored(data);
    if (told === null) return;
    known = told;
    replay();
  });
  const store: KeptProject = {
    get value() {
      return value;
    },
    get isKept() {
      return isKept;
    },
    watch(tell) {
      watchers.add(tell);
      tell(value);
      return () => watchers.delete(tell);
    },
    update(change) {
      const updated = new Date().toISOString();
      const stamped: Change = (project) => {
        const next = change(project);
        return next === project ? project : {...next, updated};
      };
      if (stamped(value) !== value) void enqueue(stamped);
    },
    async versions() {
      const kept = (await get<unknown>("versions", database()).catch(() => undefined)) ?? [];
      return readVersions(kept).toReversed();
    },
    async replace(project) {
      await keepVersion(value, {always: true}).catch(() => undefined);
      const next = {...project, updated: new Date().toISOString()};
      await enqueue(() => next);
    },
  };
  shortlist().watch((ids) => {
    const next = ids.slice(0, 6);
    store.update((project) =>
      project.shortlist.join() === next.join() ? project : {...project, shortlist: [...next]},
    );
  });
  return store;
}

const storedProject = async () => readStored(await get<unknown>("current", database()));

/** Null for what is no project that this site can read. */
function readStored(input: unknown): Project | null {
  try {
    return parseDocument("project", input, "project");
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return null;
  }
}

const readVersions = (input: unknown): ProjectVersion[] =>
  (Array.isArray(input) ? (input as {at: unknown; project: unknown}[]) : []).flatMap(({at, project}) => {
    const read = readStored(project);
    return typeof at === "number" && read !== null ? [{at, project: read}] : [];
  });

async function keepVersion(project: Project, {always}: {always: boolean}): Promise<void> {
  const at = Date.now();
  const kept = await get<{at: number}[]>("versions", database());
  if (!always && at - (kept?.at(-1)?.at ?? 0) < versionStep) return;
  await set(
    "versions",
    [...(kept ?? []), {at, project: documentOf("project", project)}].slice(-mostVersions),
    database(),
  );
}

function unsavedProject(): Project | null {
  try {
    return readStored(JSON.parse(localStorage.getItem(unsavedKey) ?? "null"));
  } catch {
    return null;
  }
}

function keepUnsaved(project: Project | null): void {
  try {
    if (project === null) localStorage.removeItem(unsavedKey);
    else localStorage.setItem(unsavedKey, JSON.stringify(documentOf("project", project)));
  } catch {
    // Storage is forbidden or full: the database may still take it.
  }
}
