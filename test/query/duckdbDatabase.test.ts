import {beforeAll, describe, expect, it} from "vitest";
import {toArrow} from "../../src/domain/toArrow.js";
import type {Database, Param} from "../../src/query/port.js";
import {QueryError} from "../../src/query/QueryError.js";
import {quoteIdentifier} from "../../src/query/quote.js";
import {openNodeDuckdb} from "./nodeDuckdb.js";

let database: Database;
beforeAll(async () => (database = await openNodeDuckdb()));

const rows = async (sql: string, params?: Param[]) => (await database.query({sql, params})).rows;
const failure = async (sql: string, params?: Param[]) => {
  const error = await rows(sql, params).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(QueryError);
  return error as QueryError;
};

describe("duckdbDatabase", () => {
  it("is the engine that the browser gets", async () => {
    expect(await rows("SELECT version() AS version")).toEqual([{version: "v1.4.3"}]);
  });

  it("gives dates, times and timestamps as ISO texts", async () => {
    expect(
      await rows(
        "SELECT DATE '2024-02-29' AS d, DATE '1969-12-31' AS early, TIME '01:02:03' AS t, TIMESTAMP '2024-01-05 01:02:03.5' AS ts, '2024-01-05 01:02:03+00'::TIMESTAMPTZ AS tz",
      ),
    ).toEqual([
      {
        d: "2024-02-29",
        early: "1969-12-31",
        t: "01:02:03",
        ts: "2024-01-05T01:02:03.500",
        tz: "2024-01-05T01:02:03.000Z",
      },
    ]);
  });

  it("gives whole numbers as numbers up to 2^53 and as bigint beyond", async () => {
    expect(
      await rows(
        "SELECT count(*) AS n, 9007199254740991::BIGINT AS safe, 9007199254740993::BIGINT AS beyond, sum(x) AS total, 12.34::DECIMAL(10, 2) AS price FROM range(4) AS t(x)",
      ),
    ).toEqual([{n: 4, safe: 9007199254740991, beyond: 9007199254740993n, total: 6, price: 12.34}]);
  });

  it("gives lists, structs and maps as plain values", async () => {
    expect(
      await rows("SELECT [1::BIGINT, NULL] AS l, {day: DATE '2024-01-01'} AS s, MAP {'a': 1::BIGINT} AS m"),
    ).toEqual([{l: [1, null], s: {day: "2024-01-01"}, m: [["a", 1]]}]);
  });

  it("names the columns and their types where there are no rows", async () => {
    expect(
      await database.query({sql: "SELECT 1 AS a, 'x' AS a, DATE '2024-01-01' AS d WHERE false"}),
    ).toEqual({
      columns: [
        {name: "a", type: "number"},
        {name: "a_1", type: "text"},
        {name: "d", type: "date"},
      ],
      rows: [],
    });
  });

  it("keeps missing values missing on the way in and out", async () => {
    await database.insert(
      "holes",
      toArrow({
        day: {type: "date", values: ["2024-01-01", null]},
        x: {type: "number", values: [0, NaN]},
        name: {type: "text", values: ["日本", null]},
        flag: {type: "flag", values: [false, null]},
      }),
    );
    expect(await rows("FROM holes")).toEqual([
      {day: "2024-01-01", x: 0, name: "日本", flag: false},
      {day: null, x: null, name: null, flag: null},
    ]);
    expect(await rows("SELECT sum(x) AS total, count(x) AS n FROM holes")).toEqual([{total: 0, n: 1}]);
    expect(await rows("SELECT ?::DOUBLE AS x", [NaN])).toEqual([{x: null}]);
  });

  it("inserts in place of a table of the same name, and a table without rows", async () => {
    await database.insert("again", toArrow({x: {type: "number", values: [1, 2]}}));
    await database.insert("again", toArrow({x: {type: "number", values: [3]}}));
    expect(await rows("FROM again")).toEqual([{x: 3}]);
    await database.insert("again", toArrow({x: {type: "number", values: []}}));
    expect(await rows("SELECT count(*) AS n FROM again")).toEqual([{n: 0}]);
  });

  it("refuses bytes that are no Arrow stream", async () => {
    await expect(database.insert("bad", Uint8Array.of(1, 2, 3))).rejects.toThrow(QueryError);
  });

  it("binds values: what looks like SQL stays text", async () => {
    await database.insert("people", toArrow({name: {type: "text", values: ["Ada", "Bob"]}}));
    for (const attempt of ["Ada'; DROP TABLE people; --", "' OR '1'='1", "Ada' --", '"; DROP TABLE people'])
      expect(await rows("SELECT * FROM people WHERE name = ?", [attempt])).toEqual([]);
    expect(await rows("SELECT * FROM people WHERE name = ?", ["Ada"])).toEqual([{name: "Ada"}]);
  });

  it("quotes names: a table may be called anything", async () => {
    const name = 'x"; DROP TABLE people; --';
    await database.insert(name, toArrow({[name]: {type: "number", values: [1]}}));
    expect(await rows(`SELECT ${quoteIdentifier(name)} FROM ${quoteIdentifier(name)}`)).toEqual([
      {[name]: 1},
    ]);
    expect(await rows("SELECT count(*) AS n FROM people")).toEqual([{n: 2}]);
  });

  it("refuses two statements in one text", async () => {
    const error = await failure("SELECT 1; DROP TABLE people");
    expect(error.message).toMatch("Cannot prepare multiple statements at once");
    expect(await rows("SELECT count(*) AS n FROM people")).toEqual([{n: 2}]);
  });

  it("refuses a parameter that is not finite", async () => {
    expect((await failure("SELECT ?", [Infinity])).message).toBe("invalid parameter; not finite: Infinity");
  });

  it("wraps an error with its statement and its cause", async () => {
    const error = await failure("SELECT missing FROM people");
    expect(error.sql).toBe("SELECT missing FROM people");
    expect(error.cause).toBeInstanceOf(Error);
    expect(error.message).toMatch(/^Binder Error: Referenced column "missing" not found/);
    expect(error.message.match(/LINE 1/g)).toHaveLength(1);
  });

  const shut = [
    ["SELECT * FROM read_parquet('x.parquet')", /parquet extension/],
    ["SELECT json('{}')", /json extension/],
    ["SELECT date_trunc('month', now())", /Loading external extensions is disabled/],
    ["LOAD json", /Loading external extensions is disabled/],
    ["SELECT * FROM read_csv('/etc/hostname')", /file system operations are disabled/],
    ["SELECT * FROM 'https://example.org/x.csv'", /file system operations are disabled/],
    ["ATTACH 'x.db'", /file system operations are disabled/],
    ["COPY (SELECT 1) TO 'x.csv'", /file system operations are disabled/],
    ["SET enable_external_access = true", /the configuration has been locked/],
    ["SET autoload_known_extensions = true", /the configuration has been locked/],
  ] as const;
  for (const [sql, message] of shut)
    it(`refuses ${sql} with a clear error and lives on`, async () => {
      expect((await failure(sql)).message).toMatch(message);
      expect(await rows("SELECT 42 AS alive")).toEqual([{alive: 42}]);
    });
});
