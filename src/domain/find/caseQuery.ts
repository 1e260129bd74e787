import {facetNames} from "./facets.js";
import type {FacetName} from "./facets.js";

/** How found cases are ordered; `match` is by how well they fit the words looked for. */
export const sortNames = ["match", "evidence", "effect", "year", "title"] as const;
export type SortName = (typeof sortNames)[number];

/** A value of a facet that cases must have, or with `not` must not have. */
export interface Pick {
  facet: FacetName;
  value: string;
  not: boolean;
}

/** What a reader looks for. */
export interface CaseQuery {
  text: string;
  picks: readonly Pick[];
  /** Null for the usual one: `match` where words are looked for, `evidence` otherwise. */
  sort: SortName | null;
  /** From 1. */
  page: number;
}

/** Cases on one page of the list. */
export const pageSize = 24;

/** What a case must pass: it holds the words; has one of a facet's values; has not a value. */
export type Criterion =
  | {kind: "text"; text: string}
  | {kind: "only"; facet: FacetName; values: readonly string[]}
  | {kind: "not"; facet: FacetName; value: string};

/**
 * What a case must pass to be found, one by one. Values of one facet are alternatives; everything else holds at once.
 *
 * @example
 * criteria({text: "", picks: [{facet: "task", value: "vision", not: true}], sort: null, page: 1})
 * // [{kind: "not", facet: "task", value: "vision"}]
 */
export function criteria({text, picks}: CaseQuery): Criterion[] {
  const only = facetNames.flatMap((facet): Criterion[] => {
    const values = picks.filter((pick) => pick.facet === facet && !pick.not).map(({value}) => value);
    return values.length === 0 ? [] : [{kind: "only", facet, values}];
  });
  const not = picks
    .filter((pick) => pick.not)
    .map(({facet, value}): Criterion => ({kind: "not", facet, value}));
  return [...(text.trim() === "" ? [] : [{kind: "text", text: text.trim()} as const]), ...only, ...not];
}

/** The order that a query asks for. */
export const sortOf = ({text, sort}: CaseQuery): SortName =>
  sort === null || (sort === "match" && text.trim() === "")
    ? text.trim() === ""
      ? "evidence"
      : "match"
    : sort;

/**
 * A query without one of its criteria, on the first page.
 *
 * @example
 * withoutCriterion(query, {kind: "text", text: "revenue"}).text // ""
 */
export function withoutCriterion(query: CaseQuery, dropped: Criterion): CaseQuery {
  if (dropped.kind === "text") return {...query, text: "", page: 1};
  const isDropped = ({facet, value, not}: Pick) =>
    facet === dropped.facet && (dropped.kind === "not" ? not && value === dropped.value : !not);
  return {...query, picks: query.picks.filter((pick) => !isDropped(pick)), page: 1};
}

/**
 * A query in which a value of a facet has another state, on the first page.
 *
 * @param state Null leaves it open.
 * @example
 * withPick(query, {facet: "task", value: "vision"}, "not")
 */
export function withPick(
  query: CaseQuery,
  {facet, value}: {facet: FacetName; value: string},
  state: "only" | "not" | null,
): CaseQuery {
  const others = query.picks.filter((pick) => pick.facet !== facet || pick.value !== value);
  const picks = state === null ? others : [...others, {facet, value, not: state === "not"}];
  return {...query, picks, page: 1};
}
