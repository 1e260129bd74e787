import {fromAddress} from "../components/address.js";
import {shortlist} from "../components/cases/shortlist/shortlistStore.js";
import {newId} from "../domain/project/parts.js";
import type {Project} from "../domain/project/project.js";
import type {KeptProject, ProjectStore} from "../domain/project/projectStore.js";
import {browserChannel} from "./browserChannel.js";
import {browserDatabase} from "./browserDatabase.js";
import {browserDrafts} from "./browserDrafts.js";
import {keptProject} from "./keptProject.js";

export type {KeptProject, UnreadProject} from "../domain/project/projectStore.js";
export type {ProjectVersion} from "../domain/project/projectVersions.js";

/** So long, in milliseconds, a full storage is left alone before it is tried again. */
const pause = 5000;

let opened: Promise<KeptProject> | null = null;

/**
 * The project of this browser, once it is known; one a page, whoever asks. Every change is written at once into a draft that a closing
 * window cannot lose, then into the browser's database, where changes of two windows are applied one after the other. The shortlist of
 * the case pages is the project's: it is taken over from there, and a change of the project's goes there.
 *
 * @example
 * const store = await projectStore();
 * store.update((project) => ({...project, title: "Our shop"}));
 */
export const projectStore = (): Promise<KeptProject> => (opened ??= openProject());

async function openProject(): Promise<KeptProject> {
  const store = await keptProject({
    database: browserDatabase(),
    drafts: browserDrafts(),
    channel: browserChannel(),
    window: newId("window"),
    now: Date.now,
    later: (run) => void setTimeout(run, pause),
  });
  followShortlist(store);
  const setShortlist = (before: Project) => {
    const {shortlist: ids} = store.value;
    if (ids.join() !== before.shortlist.join()) shortlist().set(ids);
  };
  return {
    ...store,
    get value() {
      return store.value;
    },
    get isKept() {
      return store.isKept;
    },
    update(change, options) {
      const before = store.value;
      store.update(change, options);
      setShortlist(before);
    },
    async replace(project) {
      const before = store.value;
      const done = store.replace(project);
      setShortlist(before);
      await done;
    },
  };
}

/** The list of the case pages is the one that people work on; one that only an address shares is looked at, and taken over once it is changed. */
function followShortlist(store: ProjectStore): void {
  // Where the browser forbids storage, the list of a new page is empty and says nothing.
  let isShared = fromAddress("cases") !== null || !browserDrafts().works();
  shortlist().watch((ids) => {
    if (isShared) {
      isShared = false;
      return;
    }
    const next = ids.slice(0, 6);
    store.update((project) =>
      project.shortlist.join() === next.join() ? project : {...project, shortlist: next},
    );
  });
}
