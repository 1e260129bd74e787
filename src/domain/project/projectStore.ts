import type {Project} from "./project.js";

/**
 * The project that a person works on. Every window of the browser sees the same one: a change in one is told in all.
 */
export interface ProjectStore {
  /** As it stands, with changes that are still on their way to the browser's storage. */
  readonly value: Project;
  /** False where the browser keeps nothing: the work then lasts as long as the page. */
  readonly isKept: boolean;
  /** Tells the project now and whenever it changes. Returns how to stop. */
  watch(tell: (project: Project) => void): () => void;
  /**
   * Changes the project. The change must be pure, since it is applied again to what another window has written meanwhile: make ids and
   * times before. Returning the same object changes nothing.
   */
  update(change: (project: Project) => Project): void;
}
