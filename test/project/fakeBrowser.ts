import type {Channel, Draft, Drafts, ProjectDatabase, StoredKey} from "../../src/project/ports.js";

/** A browser's storage in memory, with windows that can be closed in the middle of everything. */
export interface FakeBrowser {
  stored: Map<StoredKey, unknown>;
  drafts: Map<string, string>;
  /** What a window sees of it. */
  open(name: string): {database: ProjectDatabase; drafts: Drafts; channel: Channel; close: () => void};
}

/** How a write ends: stored and said; refused; stored, but the answer is lost. */
export type Fate = "done" | "refused" | "unanswered";

/**
 * Storage whose answers come when the test says.
 *
 * @param options.turn Awaited before and after anything is read or written, in whatever order the test likes.
 * @param options.fate How the next write ends.
 * @param options.takesDrafts False for a browser without local storage.
 */
export function fakeBrowser({
  turn = () => Promise.resolve(),
  fate = () => "done",
  takesDrafts = true,
}: {turn?: () => Promise<unknown>; fate?: () => Fate; takesDrafts?: boolean} = {}): FakeBrowser {
  const stored = new Map<StoredKey, unknown>();
  const drafts = new Map<string, string>();
  const listeners = new Map<string, () => void>();
  return {
    stored,
    drafts,
    open(name) {
      let isOpen = true;
      // Nobody is left to hear the answer.
      const silence = () => new Promise<never>(() => undefined);
      const database: ProjectDatabase = {
        async read(key) {
          await turn();
          const value = structuredClone(stored.get(key));
          await turn();
          return isOpen ? value : silence();
        },
        async write(decide) {
          await turn();
          if (!isOpen) return silence();
          const how = fate();
          if (how === "refused") throw new Error("refused");
          const changes = Object.entries(decide(structuredClone(stored.get("current"))));
          for (const [key, change] of changes as [StoredKey, (before: unknown) => unknown][]) {
            const value = change(structuredClone(stored.get(key)));
            if (value === undefined) stored.delete(key);
            else stored.set(key, structuredClone(value));
          }
          await turn();
          if (!isOpen) return silence();
          if (how === "unanswered") throw new Error("unanswered");
        },
      };
      return {
        database,
        drafts: {
          save({window, ...draft}) {
            if (takesDrafts) drafts.set(window, JSON.stringify(draft));
            return takesDrafts;
          },
          all: () =>
            [...drafts].map(([window, text]) => ({...(JSON.parse(text) as Omit<Draft, "window">), window})),
          remove(window, seq) {
            const {seq: written} = JSON.parse(drafts.get(window) ?? "{}") as {seq?: number};
            if (written !== undefined && written <= seq) drafts.delete(window);
          },
          works: () => takesDrafts,
        },
        channel: {
          tell() {
            for (const [other, heard] of listeners)
              if (other !== name)
                void turn().then(() => {
                  heard();
                });
          },
          listen: (heard) => void listeners.set(name, heard),
        },
        close() {
          isOpen = false;
          listeners.delete(name);
        },
      };
    },
  };
}
