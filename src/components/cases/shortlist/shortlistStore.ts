import {fromAddress} from "../../address.js";
import {idsQuery, readIds, toggled} from "./shortlistIds.js";

/** Told the ids at once, and again whenever they change. */
type Tell = (ids: readonly string[]) => void;

export interface Shortlist {
  readonly value: readonly string[];
  /** Adds a case at the end, or takes it out. Nothing is added to a full list. */
  toggle(id: string): void;
  set(ids: readonly string[]): void;
  /** Returns how to stop. */
  watch(tell: Tell): () => void;
}

const key = "growth-cycle-shortlist";
const watchers = new Set<Tell>();
let ids: readonly string[] | null = null;

/**
 * The cases that a reader has put aside. They are those of the address where it names some (`?cases=a,b`), otherwise
 * those kept in this browser. To look at a shared list changes nothing that is kept; to change it keeps it, and the
 * address follows. Where the browser forbids storage, the list lasts as long as the page.
 *
 * @example
 * shortlist().watch((ids) => (badge.textContent = String(ids.length)))
 */
export function shortlist(): Shortlist {
  if (ids === null) {
    ids = readIds(fromAddress("cases") ?? kept());
    window.addEventListener("storage", (event) => {
      if (event.key === key && fromAddress("cases") === null) tell(readIds(event.newValue));
    });
  }
  return {
    get value() {
      return ids!;
    },
    toggle: (id) => change(toggled(ids!, id)),
    set: (next) => change([...new Set(next)]),
    watch: (watcher) => {
      watchers.add(watcher);
      watcher(ids!);
      return () => watchers.delete(watcher);
    },
  };
}

function change(next: readonly string[]): void {
  keep(next);
  const address = new URL(location.href);
  if (address.searchParams.has("cases")) {
    address.searchParams.delete("cases");
    address.search = [address.search.slice(1), idsQuery(next)].filter((part) => part !== "").join("&");
    history.replaceState(history.state, "", address);
  }
  tell(next);
}

function tell(next: readonly string[]): void {
  ids = next;
  for (const watcher of watchers) watcher(next);
}

function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(next: readonly string[]): void {
  try {
    localStorage.setItem(key, next.join(","));
  } catch {
    // Storage is forbidden or full: the list lasts as long as the page.
  }
}
