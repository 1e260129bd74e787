import {createStore, del, get, set} from "idb-keyval";

/** The files of a loop's folder, as text by name: `loop.yaml`, `series.csv` and whatever else there is. */
export type LoopFolder = Record<string, string>;

const store = () => createStore("growth-cycle", "own-loop");
const key = "folder";

/**
 * Keeps the person's own loop in this browser, where a reload finds it; nothing is sent anywhere. Replaces what was kept before.
 *
 * @throws {DOMException} (rejects) where the browser forbids or lacks room for storage.
 * @example
 * await keepOwnLoop({"loop.yaml": manifest, "series.csv": series});
 */
export const keepOwnLoop = (folder: LoopFolder): Promise<void> => set(key, folder, store());

/**
 * The person's own loop as it was kept; null where there is none.
 *
 * @throws {DOMException} (rejects) where the browser forbids storage.
 * @example
 * const folder = await ownLoopKept();
 */
export const ownLoopKept = async (): Promise<LoopFolder | null> =>
  (await get<LoopFolder>(key, store())) ?? null;

/**
 * Deletes the person's own loop from this browser.
 *
 * @throws {DOMException} (rejects) where the browser forbids storage.
 * @example
 * await forgetOwnLoop();
 */
export const forgetOwnLoop = (): Promise<void> => del(key, store());
