import {draftOf} from "./caseDraft.js";
import type {CaseDraft} from "./caseDraft.js";

const key = "growth-cycle-case-draft";

/** The case that a person is writing, kept in this browser over reloads. */
export interface DraftStore {
  value: CaseDraft;
  /** Keeps the draft; false where the browser forbids it, and the draft lasts as long as the page. */
  keep(): boolean;
  /** Begins anew, with an empty draft or another. */
  replace(draft: CaseDraft): boolean;
  /** Deletes it from the browser and begins with an empty one. */
  forget(): void;
}

/**
 * The draft that this browser keeps, or an empty one.
 *
 * @example
 * const store = draftStore();
 * store.value.year = "2021";
 * store.keep();
 */
export function draftStore(): DraftStore {
  return {
    value: draftOf(kept()),
    keep() {
      try {
        localStorage.setItem(key, JSON.stringify(this.value));
        return true;
      } catch {
        return false;
      }
    },
    replace(draft) {
      this.value = draft;
      return this.keep();
    },
    forget() {
      this.value = draftOf();
      try {
        localStorage.removeItem(key);
      } catch {
        // Storage is forbidden: nothing was kept.
      }
    },
  };
}

function kept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    // Storage is forbidden, or holds what no draft is.
    return null;
  }
}
