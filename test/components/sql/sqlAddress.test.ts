import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {packStatement, sqlAddress, unpackStatement} from "../../../src/components/sql/sqlAddress.js";
import {withStatement} from "../../../src/components/sql/sqlHistory.js";

const asked = (address: string) => new URL(address, "https://example.org/site/loop/").searchParams.get("sql");

describe("sqlAddress", () => {
  it("carries any statement through an address", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme", minLength: 1}), (sql) => {
        expect(unpackStatement(asked(sqlAddress(sql)))).toBe(sql);
      }),
      {seed: 20261122, numRuns: 1000},
    );
  });

  it("leaves out a statement that is too long", () => {
    const long = Array.from({length: 3000}, (_, i) => `SELECT ${i * 7919}`).join(" UNION ALL ");
    expect(packStatement(long)).toBeNull();
    expect(sqlAddress(long)).toBe("./sql");
  });

  it("reads nothing from an address without a statement, or a spoiled one", () => {
    expect(unpackStatement(null)).toBeNull();
    expect(unpackStatement("")).toBeNull();
  });
});

describe("withStatement", () => {
  it("sets the latest first, each once, and keeps fifty", () => {
    expect(withStatement(["a", "b"], "b")).toEqual(["b", "a"]);
    const many = Array.from({length: 50}, (_, i) => `SELECT ${i}`);
    expect(withStatement(many, "new")).toEqual(["new", ...many.slice(0, 49)]);
  });
});
