import {beforeAll, describe, expect, it} from "vitest";
import fc from "fast-check";
import {readCases} from "../../loaders/readCases.js";
import {caseEntry} from "../../src/domain/find/caseEntry.js";
import type {CaseEntry} from "../../src/domain/find/caseEntry.js";
import {criteria, pageSize, withoutCriterion} from "../../src/domain/find/caseQuery.js";
import type {CaseQuery, Pick} from "../../src/domain/find/caseQuery.js";
import {casesFirst} from "../../src/domain/find/casesFirst.js";
import {facetNames, facetValuesOf} from "../../src/domain/find/facets.js";
import {findCases} from "../../src/query/findCases.js";
import {insertCases} from "../../src/query/insertCases.js";
import type {Database} from "../../src/query/port.js";
import {generatedCases} from "../bench/generatedCases.js";
import {openNodeDuckdb} from "./nodeDuckdb.js";

const everything: CaseQuery = {text: "", picks: [], sort: null, page: 1};
const asked = {found: null, locale: "en"} as const;

let database: Database;
let entries: CaseEntry[];
beforeAll(async () => {
  entries = generatedCases(await readCases("data/cases"), 120, 7).map(caseEntry);
  database = await openNodeDuckdb();
  await insertCases(database, entries);
});

const sorted = <T>(rows: readonly T[]) => rows.map((row) => JSON.stringify(row)).sort();
const has = (entry: CaseEntry, facet: string, value: string) =>
  facetValuesOf(entry).some((each) => each.facet === facet && each.value === value);

/** The same question by loops over the entries, which know nothing of SQL. */
function passing({picks}: CaseQuery): CaseEntry[] {
  return entries.filter((entry) =>
    facetNames.every((facet) => {
      const own = picks.filter((pick) => pick.facet === facet);
      const only = own.filter(({not}) => !not);
      return (
        own.every(({not, value}) => !not || !has(entry, facet, value)) &&
        (only.length === 0 || only.some(({value}) => has(entry, facet, value)))
      );
    }),
  );
}

describe("findCases", () => {
  it("finds for an empty query what the page shows before the database is there", async () => {
    const answer = await findCases(database, everything, asked);
    const first = casesFirst(entries).answer;
    expect({...answer, counts: sorted(answer.counts)}).toEqual({...first, counts: sorted(first.counts)});
  });

  it("keeps, leaves out, counts and says what to drop as loops over the cases do", async () => {
    const values = entries.flatMap(facetValuesOf);
    const pick = fc
      .record({i: fc.nat(values.length - 1), not: fc.boolean()})
      .map(({i, not}): Pick => ({facet: values[i]!.facet, value: values[i]!.value, not}));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(pick, {maxLength: 4, selector: ({facet, value}) => facet + value}),
        async (picks) => {
          const query = {...everything, picks};
          const answer = await findCases(database, query, asked);
          const found = passing(query);
          expect(answer.total).toBe(found.length);
          expect(answer.ids.every((id) => found.some((entry) => entry.id === id))).toBe(true);
          expect(answer.ids).toHaveLength(Math.min(pageSize, found.length));
          expect(answer.without).toEqual(
            criteria(query).map((criterion) => passing(withoutCriterion(query, criterion)).length),
          );
          for (const {facet, value, count} of answer.counts) {
            // What would remain with this value alone in its facet.
            const others = picks.filter((each) => each.facet !== facet || each.not);
            expect(count).toBe(
              passing({...query, picks: others}).filter((entry) => has(entry, facet, value)).length,
            );
          }
        },
      ),
      {seed: 11, numRuns: 40},
    );
  });

  it("orders by effect and by year with the unknown last, and by title as the language does", async () => {
    const all = async (sort: CaseQuery["sort"], locale: "en" | "ja") => {
      const pages = await Promise.all(
        [1, 2, 3, 4, 5].map((page) =>
          findCases(database, {...everything, sort, page}, {found: null, locale}),
        ),
      );
      return pages.flatMap(({ids}) => ids.map((id) => entries.find((entry) => entry.id === id)!));
    };
    const effects = (await all("effect", "en")).map(({largest}) => largest?.percent ?? -Infinity);
    const years = (await all("year", "en")).map(({year}) => year ?? -Infinity);
    const titles = (await all("title", "ja")).map(({title}) => title.ja);
    expect(effects).toHaveLength(120);
    expect(effects).toEqual([...effects].sort((a, b) => (a === b ? 0 : b - a)));
    expect(years).toEqual([...years].sort((a, b) => (a === b ? 0 : b - a)));
    expect(titles).toEqual([...titles].sort(new Intl.Collator("ja", {numeric: true}).compare));
  });

  it("keeps the order of the search among the cases that hold the words, and none where nothing does", async () => {
    const ids = ["generated-00040", "generated-00003", "generated-00077"];
    const query = {...everything, text: "word"};
    expect((await findCases(database, query, {...asked, found: ids})).ids).toEqual(ids);
    const none = await findCases(database, query, {...asked, found: []});
    expect([none.total, none.without]).toEqual([0, [120]]);
  });

  it("takes a value that looks like SQL for a value", async () => {
    const picks = [{facet: "service", value: "') OR true --", not: false}] as const;
    expect((await findCases(database, {...everything, picks}, asked)).total).toBe(0);
  });

  it("refuses words without the cases that hold them", async () => {
    await expect(findCases(database, {...everything, text: "word"}, asked)).rejects.toThrow(RangeError);
  });
});
