import fc from "fast-check";
import {beforeAll, describe, expect, it} from "vitest";
import type {Database} from "../../src/query/port.js";
import {quoteIdentifier, quoteLiteral} from "../../src/query/quote.js";
import {openNodeDuckdb} from "./nodeDuckdb.js";

let database: Database;
beforeAll(async () => (database = await openNodeDuckdb()));

/** Any text but the character that ends a text in C, which DuckDB refuses in SQL. */
const anyText = fc.string({minLength: 1, unit: "grapheme"}).filter((text) => !text.includes("\0"));

describe("quoteIdentifier and quoteLiteral", () => {
  it("give back the very name and text, whatever they hold", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (name, text) => {
        const sql = `SELECT ${quoteLiteral(text)} AS ${quoteIdentifier(name)}`;
        expect((await database.query({sql})).rows).toEqual([{[name]: text}]);
      }),
      {seed: 1, examples: [[`a"b'c;--`, `'; DROP TABLE x; --"\\`]]},
    );
  });
});
