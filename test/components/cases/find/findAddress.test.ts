import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readFindAddress, writeFindAddress} from "../../../../src/components/cases/find/findAddress.js";
import {sortNames} from "../../../../src/domain/find/caseQuery.js";
import type {CaseQuery} from "../../../../src/domain/find/caseQuery.js";
import {facetNames} from "../../../../src/domain/find/facets.js";

describe("the query in the address", () => {
  it("is read as it was written, beside what else the address holds", () => {
    const pick = fc.record({
      facet: fc.constantFrom(...facetNames),
      // A `!` stands for `not`, and no facet's value begins with one.
      value: fc.string({unit: "grapheme", minLength: 1}).filter((value) => !value.startsWith("!")),
      not: fc.boolean(),
    });
    const queries = fc.record({
      text: fc.string().map((text) => text.trim()),
      picks: fc.uniqueArray(pick, {selector: ({facet, value}) => `${facet} ${value}`}),
      sort: fc.constantFrom(null, ...sortNames),
      page: fc.integer({min: 1, max: 500}),
    });
    const inOrder = (query: CaseQuery) => ({
      ...query,
      picks: query.picks.toSorted((a, b) => facetNames.indexOf(a.facet) - facetNames.indexOf(b.facet)),
    });
    fc.assert(
      fc.property(queries, (query) => {
        const address = writeFindAddress(new URL("https://example.com/cases/?lang=ja&q=old&page=9"), query);
        expect(readFindAddress(address.search)).toEqual(inOrder(query));
        expect(address.searchParams.get("lang")).toBe("ja");
      }),
      {seed: 3, numRuns: 200},
    );
  });

  it("leaves out what cannot be read, and a value's second state", () => {
    expect(readFindAddress("?sort=fastest&page=-2&task=&task=vision&task=!vision&flying=1")).toEqual({
      text: "",
      picks: [{facet: "task", value: "vision", not: false}],
      sort: null,
      page: 1,
    });
  });
});
