import fc from "fast-check";
import {beforeAll, describe, expect, it} from "vitest";
import {inlineParams} from "../../src/query/inlineParams.js";
import type {Database, Param} from "../../src/query/port.js";
import {sqlParts} from "../../src/query/sqlParts.js";
import {openNodeDuckdb} from "./nodeDuckdb.js";

let database: Database;
beforeAll(async () => (database = await openNodeDuckdb()));

const value: fc.Arbitrary<Param> = fc.oneof(
  fc.string({unit: "binary"}).map((text) => text.replaceAll("\0", "")),
  fc.string({unit: fc.constantFrom("'", '"', "?", "-", "\\", "$", ";", "/", "*", "\n", "a")}),
  fc.integer(),
  fc.double({noDefaultInfinity: true}),
  fc.boolean(),
  fc.constant(null),
);

describe("inlineParams", () => {
  it("gives the database each value, whatever it is, and leaves quotes and comments alone", async () => {
    const read = (x: Param) => (typeof x === "number" ? (Number.isNaN(x) ? null : x + 0) : x);
    await fc.assert(
      fc.asyncProperty(value, value, async (a, b) => {
        const sql = `SELECT ? AS a, '?' AS "?", $$?$$ AS c, E'\\'?' AS d -- ?
/* ? /* ? */ */, ? AS b WHERE 1 = 1 -- ?`;
        const {rows} = await database.query({sql: inlineParams({sql, params: [a, b]})});
        expect(rows).toEqual([{a: read(a), "?": "?", c: "?", d: "'?", b: read(b)}]);
      }),
      {seed: 20261122, numRuns: 500},
    );
  });

  it("keeps a minus before a negative number from becoming a comment", async () => {
    const sql = inlineParams({sql: "SELECT 1 -? AS n", params: [-5]});
    expect((await database.query({sql})).rows).toEqual([{n: 6}]);
  });

  it("refuses another number of values than of question marks, and infinity", () => {
    expect(() => inlineParams({sql: "SELECT ?, '?'", params: []})).toThrow("0 values for 1 question marks");
    expect(() => inlineParams({sql: "SELECT '?'", params: [1]})).toThrow("1 values for 0 question marks");
    expect(() => inlineParams({sql: "SELECT ?", params: [Infinity]})).toThrow("not finite: Infinity");
  });
});

describe("sqlParts", () => {
  it("cuts a statement as DuckDB does", () => {
    expect(
      sqlParts(`SELECT name'x', "a""b" -- it's\n/* a /* b */ c */, $q$ '$$ $q$, E'\\'', 1 - -1`),
    ).toEqual([
      {kind: "code", text: "SELECT name"},
      {kind: "quoted", text: "'x'"},
      {kind: "code", text: ", "},
      {kind: "quoted", text: '"a""b"'},
      {kind: "code", text: " "},
      {kind: "comment", text: "-- it's"},
      {kind: "code", text: "\n"},
      {kind: "comment", text: "/* a /* b */ c */"},
      {kind: "code", text: ", "},
      {kind: "quoted", text: "$q$ '$$ $q$"},
      {kind: "code", text: ", "},
      {kind: "quoted", text: "E'\\''"},
      {kind: "code", text: ", 1 - -1"},
    ]);
  });

  it("loses nothing of any text", () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom("'", '"', "$", "-", "/", "*", "\n", "e", "a", " ", "\\")}),
        (text) => {
          expect(
            sqlParts(text)
              .map((part) => part.text)
              .join(""),
          ).toBe(text);
        },
      ),
      {seed: 3, numRuns: 2000},
    );
  });
});
