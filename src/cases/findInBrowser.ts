import {FileAttachment} from "observablehq:stdlib";
import type {FoundCase} from "../components/cases/find/caseCard.js";
import type {Finder} from "../components/cases/find/finder.js";
import type {CaseStudy} from "../domain/caseStudy.js";
import {caseEntry} from "../domain/find/caseEntry.js";
import type {CaseEntry} from "../domain/find/caseEntry.js";
import {listedValues} from "../domain/find/casesFirst.js";
import type {CasesFirst} from "../domain/find/casesFirst.js";
import type {FacetValue} from "../domain/find/facets.js";
import {findCases} from "../query/findCases.js";
import {insertCases} from "../query/insertCases.js";
import {openDatabase} from "../query/openDatabase.js";
import type {Database} from "../query/port.js";
import {caseTextSearch} from "./caseTextSearch.js";
import type {PrivateCases} from "./privateCases.js";

/** The cases in the tables of a database; filled anew when those of this browser change. */
interface Shelf {
  database: Database;
  entries: ReadonlyMap<string, CaseEntry>;
  privateIds: ReadonlySet<string>;
  values: readonly FacetValue[];
}

/**
 * Finds cases in the page: by facets in DuckDB, by words in an index of all texts, the site's cases and those of this browser together.
 * The engine, the tables and the texts are fetched once they are needed.
 *
 * @param first What the page shows before.
 * @example
 * const finder = findInBrowser(first, privateCases());
 */
export function findInBrowser(first: CasesFirst, kept: PrivateCases): Finder {
  let own: readonly CaseStudy[] = [];
  let search = caseTextSearch(own);
  let filling: Promise<Shelf> | null = null;
  // Whoever asked last is told, also of what was begun before.
  let tellProgress: ((share: number) => void) | null = null;
  const watchers = new Set<() => void>();
  kept.watch((cases) => {
    if (cases.length === 0 && own.length === 0) return;
    own = cases;
    search = caseTextSearch(own);
    filling = null;
    for (const tell of watchers) tell();
  });
  const shelf = (): Promise<Shelf> => {
    const mine = (filling ??= fill(first, own, (share) => tellProgress?.(share)));
    return mine.catch((error: unknown) => {
      if (filling === mine) filling = null;
      throw error;
    });
  };
  return {
    first: {...first, cases: first.entries.map((entry) => ({entry, isPrivate: false, match: null}))},
    get hasOwn() {
      return own.length > 0;
    },
    async ask(query, {locale, onProgress}) {
      tellProgress = onProgress;
      const text = query.text.trim();
      const [{database, entries, privateIds, values}, matches] = await Promise.all([
        shelf(),
        text === "" ? null : search(text),
      ]);
      const found = matches === null ? null : [...matches.hits.keys()];
      const answer = await findCases(database, query, {found, locale});
      const match = (id: string): FoundCase["match"] =>
        matches && {query: text, terms: matches.hits.get(id)!.terms, snippet: matches.snippet(id, locale)};
      return {
        answer,
        values,
        cases: answer.ids.map((id) => ({
          entry: entries.get(id)!,
          isPrivate: privateIds.has(id),
          match: match(id),
        })),
      };
    },
    prepare: () => void shelf().catch(() => undefined),
    watch(tell) {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
  };
}

async function fill(
  first: CasesFirst,
  own: readonly CaseStudy[],
  onProgress: (share: number) => void,
): Promise<Shelf> {
  const [database, site] = await Promise.all([
    openDatabase({onProgress}),
    FileAttachment("../data/caseEntries.json").json() as Promise<CaseEntry[]>,
  ]);
  const siteIds = new Set(site.map(({id}) => id));
  // An id stands for the site's case of that name.
  const added = own.filter(({id}) => !siteIds.has(id)).map(caseEntry);
  const all = [...site, ...added];
  await insertCases(database, all);
  return {
    database,
    entries: new Map(all.map((entry) => [entry.id, entry])),
    privateIds: new Set(added.map(({id}) => id)),
    values: added.length === 0 ? first.values : listedValues(all),
  };
}
