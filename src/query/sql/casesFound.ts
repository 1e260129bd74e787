import {criteria, pageSize, sortOf} from "../../domain/find/caseQuery.js";
import type {CaseQuery, Criterion, SortName} from "../../domain/find/caseQuery.js";
import type {Locale} from "../../domain/texts.js";
import type {Param, Statement} from "../port.js";

/**
 * All that a query finds in one statement, told apart by `kind`: the `total` in `n`; `without` the criterion numbered `value` (from 0),
 * `n` cases; a `count` of `n` cases for a facet's value, judged by all criteria but the facet's own; and each `case` of the page by its
 * id in `value`, at place `n`.
 *
 * @param found Ids of the cases that hold the words looked for, best first, without spaces; needed where the query has words.
 * @throws {RangeError} where they are missing.
 * @example
 * const {rows} = await database.query(casesFound({text: "", picks: [], sort: null, page: 1}, {found: null, locale: "en"}));
 * rows[0] // {kind: "total", facet: null, value: null, n: 27}
 */
export function casesFound(
  query: CaseQuery,
  {found, locale}: {found: readonly string[] | null; locale: Locale},
): Statement {
  const all = criteria(query);
  const judged = all.map((criterion, i) => `${test(criterion)} AS passes_${i}`);
  const every = (but: (criterion: Criterion, i: number) => boolean) => {
    const others = all.flatMap((criterion, i) => (but(criterion, i) ? [] : [`passes_${i}`]));
    return others.length === 0 ? "true" : others.join(" AND ");
  };
  const passes = every(() => false);
  const chosen = all.flatMap((criterion) => (criterion.kind === "only" ? [criterion.facet] : []));
  // A facet's own choice would leave nothing of its other values to choose.
  const counted = [
    `facet NOT IN (${chosen.length === 0 ? "''" : chosen.map(() => "?").join(", ")}) AND ${passes}`,
    ...chosen.map(
      (facet) => `facet = ? AND ${every((other) => other.kind === "only" && other.facet === facet)}`,
    ),
  ].map((condition) => `(${condition})`);
  const sort = sortOf(query);
  const params: Param[] = [
    ...all.flatMap((criterion) => paramsOf(criterion, found)),
    ...(sort === "match" ? [idList(found)] : []),
    ...chosen,
    ...chosen,
  ];
  const parts = [
    `SELECT 'total' AS kind, NULL AS facet, NULL AS value, count(*) AS n FROM judged WHERE ${passes}`,
    ...all.map(
      (_, i) =>
        `SELECT 'without', NULL, '${i}', count(*) FROM judged WHERE ${every((_, other) => other === i)}`,
    ),
    `SELECT 'case', NULL, case_id, place FROM (SELECT case_id, row_number() OVER (ORDER BY ${order(sort, locale)}) AS place FROM judged${
      sort === "match" ? ` JOIN (${matches}) AS matched USING (case_id)` : ""
    } WHERE ${passes}) WHERE place BETWEEN ${first(query)} AND ${first(query) + pageSize - 1}`,
    `SELECT 'count', facet, value, count(*) FROM case_values JOIN judged USING (case_id) WHERE ${counted.join(" OR ")} GROUP BY facet, value`,
  ];
  return {
    sql: `WITH judged AS MATERIALIZED (SELECT ${["cases.*", ...judged].join(", ")} FROM cases)\n${parts.join("\nUNION ALL ")}`,
    params,
  };
}

const matches =
  "SELECT unnest(ids) AS case_id, generate_subscripts(ids, 1) AS match FROM (SELECT string_split(?, ' ') AS ids)";

const first = ({page}: CaseQuery) => (page - 1) * pageSize + 1;

function test(criterion: Criterion): string {
  if (criterion.kind === "text") return "case_id IN (SELECT unnest(string_split(?, ' ')))";
  const values = criterion.kind === "only" ? criterion.values : [criterion.value];
  const has = `case_id IN (SELECT case_id FROM case_values WHERE facet = ? AND value IN (${values.map(() => "?").join(", ")}))`;
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
