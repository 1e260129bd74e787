import type {CaseQuery} from "../domain/find/caseQuery.js";
import type {FacetName} from "../domain/find/facets.js";
import type {FindAnswer} from "../domain/find/findAnswer.js";
import type {Locale} from "../domain/texts.js";
import type {Database} from "./port.js";
import {casesFound} from "./sql/casesFound.js";

interface Row {
  kind: "left" | "case" | "count";
  facet: FacetName;
  value: string;
  place: number;
  n: number;
}

/**
 * What a query finds among the cases in the tables of `insertCases`.
 *
 * @param options.found Ids of the cases that hold the words looked for, best first; null where no words are.
 * @throws {QueryError} (rejects) where the tables are not there.
 * @example
 * (await findCases(database, query, {found: null, locale: "en"})).total // 27
 */
export async function findCases(
  database: Database,
  query: CaseQuery,
  options: {found: readonly string[] | null; locale: Locale},
): Promise<FindAnswer> {
  const {rows} = await database.query(casesFound(query, options));
  const of = (kind: Row["kind"]) => (rows as unknown as Row[]).filter((row) => row.kind === kind);
  const byPlace = (a: Row, b: Row) => a.place - b.place;
  const [total, ...without] = of("left")
    .toSorted(byPlace)
    .map(({n}) => n);
  return {
    total,
    ids: of("case")
      .toSorted(byPlace)
      .map(({value}) => value),
    counts: of("count").map(({facet, value, n}) => ({facet, value, count: n})),
    without,
  };
}
