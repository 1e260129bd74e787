import type {CaseEntry} from "./caseEntry.js";
import {pageSize} from "./caseQuery.js";
import {facetValuesOf} from "./facets.js";
import type {FacetName} from "./facets.js";

/** How many of the found cases have a value, whatever else is chosen in its facet: what would remain with this value alone. */
export interface FacetCount {
  facet: FacetName;
  value: string;
  count: number;
}

/** What a query finds. */
export interface FindAnswer {
  total: number;
  /** Ids of the page's cases, in order. */
  ids: readonly string[];
  /** Values that no case would have are left out. */
  counts: readonly FacetCount[];
  /** How many cases would be found without each of the query's criteria, in their order. */
  without: readonly number[];
}

/** The usual order: best supported first, then the largest effect, then by id. */
export function byEvidence(a: CaseEntry, b: CaseEntry): number {
  const effect = ({largest}: CaseEntry) => largest?.percent ?? -Infinity;
  // Two infinities leave no difference to sort by.
  const effects = effect(a) === effect(b) ? 0 : effect(b) - effect(a);
  return b.evidence - a.evidence || effects || (a.id < b.id ? -1 : 1);
}

/**
 * What an empty query finds, known without a database.
 *
 * @param entries Sorted by evidence.
 * @example
 * everything(entries.toSorted(byEvidence)).total // entries.length
 */
export function everything(entries: readonly CaseEntry[]): FindAnswer {
  const counts = new Map<string, FacetCount>();
  for (const {facet, value} of entries.flatMap(facetValuesOf)) {
    const key = `${facet}\n${value}`;
    counts.set(key, {facet, value, count: (counts.get(key)?.count ?? 0) + 1});
  }
  return {
    total: entries.length,
    ids: entries.slice(0, pageSize).map(({id}) => id),
    counts: [...counts.values()],
    without: [],
  };
}
