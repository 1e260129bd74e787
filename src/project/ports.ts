import type {Project} from "../domain/project/project.js";

/** What the browser's database keeps, by key. Whatever stands there may be of another version of this site. */
export type StoredKey = "current" | "versions" | "unread";

/** What becomes of stored values in one write; undefined deletes. */
export type StoredChanges = Partial<Record<StoredKey, (before: unknown) => unknown>>;

/** Where the project is kept for all windows. Every promise is rejected where the browser forbids it, or is full. */
export interface ProjectDatabase {
  read(key: StoredKey): Promise<unknown>;
  /** One transaction: no other window writes between what is decided on and what is put. */
  write(decide: (current: unknown) => StoredChanges): Promise<void>;
}

/** What a window has changed and the database does not have yet. */
export interface Draft {
  window: string;
  /** The last change of the window that is in `value`. */
  seq: number;
  /** By other window, the last of its changes that this one has taken up and holds in `value`. */
  also: Readonly<Record<string, number>>;
  /** The project as the window found it stored. */
  base: Project;
  value: Project;
}

/** Where changes are written at once, so that a closing window loses none. */
export interface Drafts {
  /** False where the browser does not take it. */
  save(draft: Draft): boolean;
  /** Those of all windows, as far as they can be read. */
  all(): Draft[];
  /** Removes the draft of a window, unless it holds a later change than this one. */
  remove(window: string, seq: number): void;
  /** Whether the browser takes drafts at all. */
  works(): boolean;
}

/** How windows tell each other that something was written. */
export interface Channel {
  tell(): void;
  listen(heard: () => void): void;
}

/** What the store needs of its surroundings. */
export interface Surroundings {
  database: ProjectDatabase;
  drafts: Drafts;
  channel: Channel;
  /** Name of this window, unlike any other. */
  window: string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Runs something after a while. */
  later: (run: () => void) => void;
}
