import {createStore, del, entries, set} from "idb-keyval";
import type {Text} from "../domain/texts.js";

/** The files of a loop's folder, as text by name: `loop.yaml`, `series.csv` and whatever else there is. */
export type LoopFolder = Record<string, string>;

/** A loop of the person's own. */
export interface OwnLoop {
  /** `own-…`, as an address names it: made of the content, so the same files have the same id everywhere. */
  id: string;
  title: Text;
  folder: LoopFolder;
}

const store = () => createStore("growth-cycle", "own-loops");

/**
 * Keeps a loop of the person's own in this browser, where a reload finds it; nothing is sent anywhere.
 *
 * @throws {DOMException} (rejects) where the browser forbids or lacks room for storage.
 * @example
 * await keepOwnLoop({id: ownLoopId(folder), title, folder});
 */
export const keepOwnLoop = async ({id, ...loop}: OwnLoop): Promise<void> => await set(id, loop, store());

/**
 * The person's own loops as they were kept.
 *
 * @throws {DOMException} (rejects) where the browser forbids storage.
 * @example
 * const [first] = await ownLoopsKept();
 */
export const ownLoopsKept = async (): Promise<OwnLoop[]> =>
  (await entries<string, Omit<OwnLoop, "id">>(store())).map(([id, loop]) => ({id, ...loop}));

/**
 * Deletes a loop of the person's own from this browser.
 *
 * @throws {DOMException} (rejects) where the browser forbids storage.
 * @example
 * await forgetOwnLoop("own-5f3a09c2b7d41e08");
 */
export const forgetOwnLoop = async (id: string): Promise<void> => await del(id, store());

/**
 * The id of a folder by its content. Tells files apart; no protection against people who want two to look alike.
 *
 * @see FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
 * @example
 * ownLoopId({"loop.yaml": "…", "series.csv": "…"}) // "own-5f3a09c2b7d41e08"
 */
export function ownLoopId(folder: LoopFolder): string {
  const text = JSON.stringify(Object.entries(folder).sort(([a], [b]) => (a < b ? -1 : 1)));
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b) ^ (b >>> 13);
  }
  return `own-${[a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("")}`;
}
