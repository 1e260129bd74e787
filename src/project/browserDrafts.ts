import {documentOf, readStored} from "../domain/project/documents.js";
import type {Project} from "../domain/project/project.js";
import type {Draft, Drafts} from "./ports.js";

const prefix = "growth-cycle-project-unsaved-";

/**
 * Drafts in the browser's local storage, which is written before a window can close; one a window.
 *
 * @example
 * browserDrafts().save({window, seq: 1, base, value}) // true
 */
export function browserDrafts(): Drafts {
  // The base is the same over many changes, and large.
  let printed: {project: Project; text: string} | null = null;
  const print = (project: Project) => JSON.stringify(documentOf("project", project));
  return {
    save({window, seq, also, base, value}) {
      if (printed?.project !== base) printed = {project: base, text: print(base)};
      try {
        const text = `{"seq":${seq},"also":${JSON.stringify(also)},"base":${printed.text},"value":${print(value)}}`;
        localStorage.setItem(prefix + window, text);
        return true;
      } catch {
        // Storage is forbidden or full: the database may still take it.
        return false;
      }
    },
    all() {
      try {
        return Object.keys(localStorage)
          .filter((key) => key.startsWith(prefix))
          .flatMap((key) => readDraft(key.slice(prefix.length), localStorage.getItem(key)) ?? []);
      } catch {
        return [];
      }
    },
    remove(window, seq) {
      try {
        const written = /^\{"seq":(\d+),/.exec(localStorage.getItem(prefix + window) ?? "");
        if (written === null || Number(written[1]) <= seq) localStorage.removeItem(prefix + window);
      } catch {
        // Storage is forbidden: nothing was kept.
      }
    },
    works() {
      const key = `${prefix}none`;
      try {
        localStorage.setItem(key, "");
        localStorage.removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
  };
}

function readDraft(window: string, text: string | null): Draft | null {
  let input: unknown;
  try {
    input = JSON.parse(text ?? "null");
  } catch {
    return null;
  }
  if (typeof input !== "object" || input === null) return null;
  const {seq, also, ...projects} = input as Record<string, unknown>;
  const base = readStored("project", projects["base"]);
  const value = readStored("project", projects["value"]);
  if (typeof seq !== "number" || base === null || value === null) return null;
  return {window, seq, also: (also ?? {}) as Draft["also"], base, value};
}
