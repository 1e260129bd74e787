import {createStore, get} from "idb-keyval";
import type {UseStore} from "idb-keyval";
import type {ProjectDatabase, StoredChanges, StoredKey} from "./ports.js";

/** So long, in milliseconds, an answer is waited for: a database that another window blocks never gives one. */
const patience = 10_000;

/**
 * The browser's database. What it does not answer in time counts as refused, though it may still be stored.
 *
 * @example
 * await browserDatabase().write(() => ({current: () => record}));
 */
export function browserDatabase(): ProjectDatabase {
  let store: UseStore | null = null;
  // Made at the first use: where storage is forbidden even that fails.
  const use = () => (store ??= createStore("growth-cycle-project", "project"));
  return {
    read: async (key) => await inTime(get<unknown>(key, use())),
    write: async (decide) => await inTime(write(use(), decide)),
  };
}

const inTime = <Answer>(asked: Promise<Answer>) =>
  new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The browser's database does not answer.")), patience);
    void asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });

const write = (use: UseStore, decide: (current: unknown) => StoredChanges) =>
  use("readwrite", (objects) => {
    const {transaction} = objects;
    const done = new Promise<void>((resolve, reject) => {
      const fail = (error: unknown) => reject(error instanceof Error ? error : new Error(String(error)));
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => fail(transaction.error ?? "aborted");
      const asked = objects.get("current");
      // What is thrown in a handler would leave the promise waiting for ever.
      asked.onsuccess = () => {
        try {
          apply(objects, asked.result, decide(asked.result));
        } catch (error) {
          fail(error);
          transaction.abort();
        }
      };
    });
    return done;
  });

function apply(objects: IDBObjectStore, current: unknown, changes: StoredChanges): void {
  const put = (key: StoredKey, value: unknown) =>
    value === undefined ? objects.delete(key) : objects.put(value, key);
  for (const [key, change] of Object.entries(changes) as [StoredKey, (before: unknown) => unknown][]) {
    if (key === "current") put(key, change(current));
    else {
      const asked = objects.get(key);
      asked.onsuccess = () => put(key, change(asked.result));
    }
  }
}
