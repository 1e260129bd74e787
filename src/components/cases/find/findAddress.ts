import type {CaseQuery, Pick} from "../../../domain/find/caseQuery.js";
import {sortNames} from "../../../domain/find/caseQuery.js";
import {facetNames} from "../../../domain/find/facets.js";

/**
 * What the query of an address looks for: `q`, `sort`, `page` and the facets by their names, as often as there are values, a `!` before
 * one that cases must not have. What cannot be read is left out.
 *
 * @example
 * readFindAddress("?q=revenue&task=ranking&task=!vision").picks
 * // [{facet: "task", value: "ranking", not: false}, {facet: "task", value: "vision", not: true}]
 */
export function readFindAddress(search: string): CaseQuery {
  const parameters = new URLSearchParams(search);
  const picks = facetNames.flatMap((facet) =>
    [...new Set(parameters.getAll(facet))]
      .map((given): Pick => {
        const not = given.startsWith("!");
        return {facet, value: not ? given.slice(1) : given, not};
      })
      .filter(({value}, i, all) => value !== "" && all.findIndex((other) => other.value === value) === i),
  );
  const page = Number(parameters.get("page") ?? 1);
  return {
    text: parameters.get("q") ?? "",
    picks,
    sort: sortNames.find((name) => name === parameters.get("sort")) ?? null,
    page: Number.isSafeInteger(page) && page >= 1 ? page : 1,
  };
}

/**
 * An address that looks for the same; what else it holds stays.
 *
 * @example
 * writeFindAddress(new URL("https://example.com/cases/?lang=ja"), query).search // "?lang=ja&q=revenue"
 */
export function writeFindAddress(address: URL, {text, picks, sort, page}: CaseQuery): URL {
  const next = new URL(address);
  for (const name of ["q", "sort", "page", ...facetNames]) next.searchParams.delete(name);
  if (text.trim() !== "") next.searchParams.set("q", text.trim());
  for (const {facet, value, not} of picks) next.searchParams.append(facet, not ? `!${value}` : value);
  if (sort !== null) next.searchParams.set("sort", sort);
  if (page > 1) next.searchParams.set("page", String(page));
  return next;
}
