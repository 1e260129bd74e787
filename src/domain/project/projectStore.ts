import type {Project} from "./project.js";
import type {ProjectVersion} from "./projectVersions.js";

/**
 * The project that a person works on. Every window of the browser sees the same one: a change in one is told in all.
 */
export interface ProjectStore {
  /** As it stands, with changes that are still on their way to the browser's storage. */
  readonly value: Project;
  /** False where the browser keeps nothing: the work then lasts as long as the page. */
  readonly isKept: boolean;
  /** Tells the project now and whenever it, or whether it is kept, changes. Returns how to stop. */
  watch(tell: (project: Project) => void): () => void;
  /**
   * Changes the project. The change must be pure, since it is applied again to what another window has written meanwhile: make ids and
   * times before. Returning the same object changes nothing.
   *
   * @param options.keepsBefore Puts the state before the change aside as a version, whatever the time: for what cannot be undone.
   * @throws {DataError} where the result would be no project that can be read again; nothing is changed then.
   */
  update(change: (project: Project) => Project, options?: {keepsBefore?: boolean}): void;
}

/** A stored project that this site cannot read, as it stands in the browser. */
export interface UnreadProject {
  /** When it was put aside, milliseconds since 1970; null while nothing was written over it. */
  at: number | null;
  /** As JSON. */
  text: string;
}

/** The project in this browser, with its earlier versions. */
export interface KeptProject extends ProjectStore {
  /** Earlier states, latest first, at most ten. */
  versions(): Promise<ProjectVersion[]>;
  /** Works on another project; the one before is put aside. Resolves when it is stored, or cannot be. */
  replace(project: Project): Promise<void>;
  /** Stored projects that this site cannot read: from a newer one, or damaged. They are kept beside the work. */
  unread(): Promise<UnreadProject[]>;
  /** Deletes them. */
  forgetUnread(): Promise<void>;
}
