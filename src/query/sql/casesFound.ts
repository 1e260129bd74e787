import {criteria, pageSize, sortOf} from "../../domain/find/caseQuery.js";
import type {CaseQuery, Criterion, SortName} from "../../domain/find/caseQuery.js";
import {facetNames} from "../../domain/find/facets.js";
import type {FacetName} from "../../domain/find/facets.js";
import type {Locale} from "../../domain/texts.js";
import type {Param, Statement} from "../port.js";

/**
 * All that a query finds in one statement, told apart by `kind`: how many cases are `left` in `n`, at place 0 with all criteria, at place
 * i without the i-th; each `case` of the page by its id in `value` with its place on the page; and a `count` of `n` cases for a facet's
 * value, judged by all criteria but the facet's own.
 *
 * @param found Ids of the cases that hold the words looked for, best first, without spaces; needed where the query has words.
 * @throws {RangeError} where they are missing.
 * @example
 * const {rows} = await database.query(casesFound({text: "", picks: [], sort: null, page: 1}, {found: null, locale: "en"}));
 * rows[0] // {kind: "left", facet: null, value: null, place: 0, n: 27}
 */
export function casesFound(
  query: CaseQuery,
  {found, locale}: {found: readonly string[] | null; locale: Locale},
): Statement {
  const all = criteria(query);
  const every = (isLeftOut: (criterion: Criterion, i: number) => boolean) => {
    const kept = all.flatMap((criterion, i) => (isLeftOut(criterion, i) ? [] : [`passes_${i}`]));
    return kept.length === 0 ? "true" : kept.join(" AND ");
  };
  const passes = every(() => false);
  const chosen = all.flatMap((criterion) => (criterion.kind === "only" ? [criterion.facet] : []));
  // A facet's own choice would leave nothing of its other values to choose.
  const counted = [
    `facet_number NOT IN (${[-1, ...chosen.map(numberOf)].join(", ")}) AND ${passes}`,
    ...chosen.map(
      (facet) =>
        `facet_number = ${numberOf(facet)} AND ${every((other) => other.kind === "only" && other.facet === facet)}`,
    ),
  ].map((condition) => `(${condition})`);
  const left = [passes, ...all.map((_, i) => every((_, other) => other === i))].map(
    (condition) => `count(*) FILTER (WHERE ${condition})`,
  );
  const sort = sortOf(query);
  const inOrder = `ORDER BY ${order(sort, locale)}`;
  const judged = ["cases.*", ...all.map((criterion, i) => `${test(criterion)} AS passes_${i}`)];
  return {
    sql: `WITH judged AS MATERIALIZED (SELECT ${judged.join(", ")} FROM cases)
SELECT 'left' AS kind, NULL AS facet, NULL AS value, unnest(range(${left.length})) AS place, unnest([${left.join(", ")}]) AS n FROM judged
UNION ALL SELECT 'case', NULL, case_id, row_number() OVER (${inOrder}), NULL FROM (
  SELECT * FROM judged${sort === "match" ? ` JOIN (${matches}) USING (case_id)` : ""} WHERE ${passes}
  ${inOrder} LIMIT ${pageSize} OFFSET ${(query.page - 1) * pageSize}
)
UNION ALL SELECT 'count', facet, value, NULL, n FROM facet_values JOIN (
  SELECT value_number, count(*) AS n FROM case_values JOIN judged USING (case_number)
  WHERE ${counted.join(" OR ")} GROUP BY value_number
) USING (value_number)`,
    params: [
      ...all.flatMap((criterion) => paramsOf(criterion, found)),
      ...(sort === "match" ? [idList(found)] : []),
    ],
  };
}

const numberOf = (facet: FacetName) => facetNames.indexOf(facet);

const matches =
  "SELECT unnest(ids) AS case_id, generate_subscripts(ids, 1) AS match FROM (SELECT string_split(?, ' ') AS ids)";

function test(criterion: Criterion): string {
  if (criterion.kind === "text") return "case_id IN (SELECT unnest(string_split(?, ' ')))";
  const values = criterion.kind === "only" ? criterion.values : [criterion.value];
  const numbers = `SELECT value_number FROM facet_values WHERE facet = ? AND value IN (${values.map(() => "?").join(", ")})`;
  const has = `case_number IN (SELECT case_number FROM case_values WHERE value_number IN (${numbers}))`;
  return criterion.kind === "only" ? has : `NOT (${has})`;
}

function paramsOf(criterion: Criterion, found: readonly string[] | null): Param[] {
  if (criterion.kind === "text") return [idList(found)];
  return [criterion.facet, ...(criterion.kind === "only" ? criterion.values : [criterion.value])];
}

function idList(found: readonly string[] | null): string {
  if (found === null) throw new RangeError("no ids of the cases that hold the words looked for");
  return found.join(" ");
}

/** What is not known comes last; the id makes the order the same each time. */
function order(sort: SortName, locale: Locale): string {
  const usual = "evidence DESC, effect DESC NULLS LAST, case_id";
  if (sort === "evidence") return usual;
  if (sort === "match") return `match, ${usual}`;
  if (sort === "title") return `title_place_${locale}`;
  return `${sort} DESC NULLS LAST, ${usual}`;
}
