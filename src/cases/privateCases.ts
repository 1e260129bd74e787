import {createStore, del, set, values} from "idb-keyval";
import type {CaseStudy} from "../domain/caseStudy.js";

/** The cases that this browser alone knows, in the order of their ids; nothing of them is sent anywhere. */
export interface PrivateCases {
  /** Tells the cases once they are known, and whenever they change. Returns how to stop. */
  watch(tell: (cases: readonly CaseStudy[]) => void): () => void;
  /** Adds a case, in the place of one with the same id; resolves to whether this browser could keep it for later. */
  add(study: CaseStudy): Promise<boolean>;
  /** Deletes a case from the page and from the browser. */
  forget(id: string): Promise<void>;
}

// A name of its own: idb-keyval keeps one store a database.
const store = () => createStore("growth-cycle-cases", "cases");

/**
 * The private cases that this browser keeps, and those added since. Where it forbids storage they live as long as the page. One that is
 * no valid case any more is left out.
 *
 * @example
 * const kept = privateCases();
 * const own = Generators.observe((tell) => kept.watch(tell)); // readonly CaseStudy[]
 */
export function privateCases(): PrivateCases {
  let cases: readonly CaseStudy[] | null = null;
  const watchers = new Set<(cases: readonly CaseStudy[]) => void>();
  const change = (next: readonly CaseStudy[]) => {
    cases = next.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const tell of watchers) tell(cases);
  };
  const known = casesKept()
    .catch(() => [])
    .then(change);
  return {
    watch(tell) {
      watchers.add(tell);
      if (cases !== null) tell(cases);
      return () => watchers.delete(tell);
    },
    async add(study) {
      await known;
      change([...cases!.filter(({id}) => id !== study.id), study]);
      try {
        await set(study.id, study, store());
        return true;
      } catch {
        return false;
      }
    },
    async forget(id) {
      await known;
      change(cases!.filter((study) => study.id !== id));
      await del(id, store()).catch(() => undefined);
    },
  };
}

async function casesKept(): Promise<CaseStudy[]> {
  const kept = await values<unknown>(store());
  if (kept.length === 0) return [];
  // Most readers keep none, and the schema is a large part of a page's code.
  const {caseSchema} = await import("../domain/caseStudy.js");
  return kept.flatMap((input) => {
    const {success, data} = caseSchema.safeParse(input);
    return success ? [data] : [];
  });
}
