import {element} from "./element.js";

export interface LoadingNote extends HTMLElement {
  /** How much has arrived, from 0 to 1. */
  progress(share: number): void;
  /**
   * Shows the note until the work is done, and instead of it why it failed. A failed work's promise never settles, so that what waits
   * for it stays quiet.
   */
  during<T>(work: Promise<T>): Promise<T>;
}

/**
 * Says that something large is being loaded, how far it is, and what went wrong.
 *
 * @example
 * const note = display(loadingNote({loading: "Starting the database", failed: "The database could not be started."}));
 * const database = await note.during(openDatabase({onProgress: note.progress}));
 */
export function loadingNote({loading, failed}: {loading: string; failed: string}): LoadingNote {
  const bar = element("progress", {max: "1", "aria-label": loading});
  const root = element("div", {class: "card loading-note", role: "status"}, `${loading} `, bar);
  return Object.assign(root, {
    progress: (share: number) => {
      bar.value = share;
    },
    async during<T>(work: Promise<T>): Promise<T> {
      try {
        const result = await work;
        root.remove();
        return result;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        root.replaceChildren(element("p", {role: "alert"}, `${failed} ${reason}`));
        return await new Promise<never>(() => undefined);
      }
    },
  });
}
