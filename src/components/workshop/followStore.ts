import type {Project} from "../../domain/project/project.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";

/**
 * Tells the project now and whenever it changes, until a node that was on the page has left it.
 *
 * @example
 * followStore(store, root, (project) => (title.textContent = project.title));
 */
export function followStore(store: ProjectStore, root: HTMLElement, tell: (project: Project) => void): void {
  const isGone = leaves(root);
  let stop: (() => void) | null = null;
  stop = store.watch((project) => {
    if (isGone()) stop?.();
    else tell(project);
  });
}

/**
 * Runs four times a second until a node that was on the page has left it: often enough for a clock of seconds.
 *
 * @example
 * whileShown(root, () => (timer.textContent = durationText(left())));
 */
export function whileShown(root: HTMLElement, run: () => void): void {
  const isGone = leaves(root);
  const interval = setInterval(() => {
    if (isGone()) clearInterval(interval);
    else run();
  }, 250);
}

function leaves(root: HTMLElement): () => boolean {
  let wasShown = false;
  return () => {
    wasShown ||= root.isConnected;
    return wasShown && !root.isConnected;
  };
}
