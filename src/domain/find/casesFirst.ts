import type {CaseEntry} from "./caseEntry.js";
import {effectClasses, facetNames, facetValuesOf} from "./facets.js";
import type {FacetName, FacetValue} from "./facets.js";
import {supportLevels} from "../supportLevels.js";
import {byEvidence, everything} from "./findAnswer.js";
import type {FindAnswer} from "./findAnswer.js";

/** What a list of cases shows before anything is asked. */
export interface CasesFirst {
  answer: FindAnswer;
  /** The cases of the first page, in order. */
  entries: CaseEntry[];
  values: FacetValue[];
}

/**
 * The first page of all cases, with the values of all.
 *
 * @example
 * casesFirst(entries).entries.length // 24, of more
 */
export function casesFirst(entries: readonly CaseEntry[]): CasesFirst {
  const sorted = entries.toSorted(byEvidence);
  const answer = everything(sorted);
  return {answer, entries: sorted.slice(0, answer.ids.length), values: listedValues(entries)};
}

/**
 * All values that some case has, as a page lists them: years newest first, levels and classes from the strongest, all else from the
 * most frequent.
 *
 * @example
 * listedValues(entries).filter(({facet}) => facet === "task")[0].value // the task of most cases
 */
export function listedValues(entries: readonly CaseEntry[]): FacetValue[] {
  const known = new Map<string, FacetValue & {count: number}>();
  for (const each of entries.flatMap(facetValuesOf)) {
    const key = `${each.facet}\n${each.value}`;
    known.set(key, {...each, count: (known.get(key)?.count ?? 0) + 1});
  }
  const place = ({facet, value}: FacetValue) => fixedOrders[facet]?.(value) ?? 0;
  return [...known.values()]
    .toSorted(
      (a, b) =>
        facetNames.indexOf(a.facet) - facetNames.indexOf(b.facet) ||
        place(a) - place(b) ||
        b.count - a.count ||
        (a.value < b.value ? -1 : 1),
    )
    .map(({facet, value, label}) => ({facet, value, label}));
}

const inLevels = (value: string) => supportLevels.findIndex((level) => level === value);

/** Where a value of the facet stands among its own, smallest first. */
const fixedOrders: Partial<Record<FacetName, (value: string) => number>> = {
  customer: inLevels,
  business: inLevels,
  data: inLevels,
  effect: (value) => effectClasses.indexOf(value),
  year: (value) => (value === "none" ? 0 : -Number(value)),
};
