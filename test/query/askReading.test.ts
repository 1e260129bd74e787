import fc from "fast-check";
import {beforeAll, describe, expect, it} from "vitest";
import {toArrow} from "../../src/domain/toArrow.js";
import {askReading, NotReading} from "../../src/query/askReading.js";
import type {Database} from "../../src/query/port.js";
import {QueryError} from "../../src/query/QueryError.js";
import {openNodeDuckdb} from "./nodeDuckdb.js";

const signal = new AbortController().signal;
let database: Database;
beforeAll(async () => {
  database = await openNodeDuckdb();
  const x = {type: "number" as const, values: [3, 1, 2]};
  await database.insert("series", toArrow({x, name: {type: "text", values: ["c", "a", "b"]}}));
  await database.insert("insert", toArrow({x}));
});

const ask = (sql: string, most = 100) => askReading(database, sql, {most, signal});
const failure = (sql: string) =>
  ask(sql).then(
    () => null,
    (error: unknown) => error,
  );
/** All that a statement could have changed. */
const state = async () =>
  JSON.stringify([
    (await database.query({sql: "FROM series"})).rows,
    (await database.query({sql: 'FROM "insert"'})).rows,
    (await database.query({sql: "SELECT * FROM duckdb_tables() ORDER BY table_name"})).rows.length,
    (await database.query({sql: "SELECT * FROM duckdb_views() WHERE NOT internal"})).rows.length,
    (await database.query({sql: "SELECT * FROM duckdb_types() WHERE NOT internal"})).rows.length,
    (await database.query({sql: "SELECT * FROM duckdb_databases() WHERE NOT internal"})).rows.length,
    (await database.query({sql: "SELECT * FROM duckdb_schemas()"})).rows.length,
    (await database.query({sql: "SELECT name, value FROM duckdb_settings() ORDER BY name"})).rows,
    (await database.query({sql: "SELECT current_schema() AS here"})).rows,
  ]);

const reading = [
  "SELECT x FROM series",
  "(SELECT x FROM series)",
  "WITH a AS (SELECT x FROM series) SELECT * FROM a",
  "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 3) FROM r",
  "FROM series",
  "FROM series SELECT max(x)",
  "VALUES (1), (2)",
  "TABLE series",
  "DESCRIBE series",
  "DESCRIBE SELECT x FROM series",
  "SHOW TABLES",
  "SUMMARIZE series",
  "PIVOT series ON name IN ('a', 'b') USING sum(x)",
  "UNPIVOT (SELECT x, x + 1 AS y FROM series) ON x, y",
  "EXPLAIN SELECT x FROM series",
  "explain analyze select x from series",
];
const writing = [
  "CREATE TABLE mine AS SELECT 1 AS x",
  "CREATE OR REPLACE TABLE series AS SELECT 1 AS x",
  "CREATE TEMP TABLE mine (x INTEGER)",
  "CREATE VIEW mine AS FROM series",
  "CREATE SCHEMA own",
  "CREATE TYPE mood AS ENUM ('good')",
  "CREATE MACRO one() AS 1",
  "CREATE SEQUENCE ids",
  "CREATE INDEX i ON series (x)",
  "INSERT INTO series VALUES (9, 'z')",
  "INSERT INTO series VALUES (9, 'z') RETURNING *",
  "WITH a AS (SELECT 9 AS x, 'z' AS name) INSERT INTO series SELECT * FROM a",
  "UPDATE series SET x = 0",
  "DELETE FROM series",
  "TRUNCATE series",
  "MERGE INTO series USING series AS s ON series.x = s.x WHEN MATCHED THEN DELETE",
  "DROP TABLE series",
  "ALTER TABLE series ADD COLUMN y INTEGER",
  "COMMENT ON TABLE series IS 'mine'",
  "ATTACH ':memory:' AS other",
  "USE memory.main",
  "COPY series TO 'x.csv'",
  "EXPORT DATABASE 'x'",
  "SET threads = 1",
  "RESET threads",
  "PRAGMA threads = 1",
  "PRAGMA enable_profiling",
  "CALL pragma_version()",
  "LOAD json",
  "INSTALL json",
  "BEGIN",
  "COMMIT",
  "CHECKPOINT",
  "VACUUM",
  "ANALYZE",
  "PREPARE p AS SELECT 1",
  "EXPLAIN DELETE FROM series",
  "EXPLAIN ANALYZE DELETE FROM series",
  "EXPLAIN ANALYZE INSERT INTO series VALUES (9, 'z')",
  "EXPLAIN EXPLAIN ANALYZE DELETE FROM series",
  "SELECT 1; DROP TABLE series",
  "SELECT 1) AS a; DROP TABLE series; SELECT * FROM (SELECT 1",
  "SELECT 1) AS a, (SELECT 2",
];

describe("askReading", () => {
  it.each(reading)("runs %s", async (sql) => {
    const {result, cut} = await ask(sql);
    expect(result.rows.length).toBeGreaterThan(0);
    expect(cut).toBe(false);
  });

  it("gives the rows in the order that the statement asks for", async () => {
    const {result} = await ask("SELECT x FROM series ORDER BY x DESC; -- the largest first");
    expect(result.rows).toEqual([{x: 3}, {x: 2}, {x: 1}]);
  });

  it("gives what the statement gives by itself, in the same order", async () => {
    for (const sql of [
      "SELECT range AS n FROM range(20000) ORDER BY hash(range)",
      "SELECT range % 7 AS g, count(*) AS n FROM range(20000) GROUP BY g ORDER BY n DESC, g LIMIT 3",
      "SELECT 1 AS a, 2 AS a",
    ])
      expect((await ask(sql, 30_000)).result).toEqual(await database.query({sql}));
  });

  it("refuses a statement that does more than read, and says so where the statement is right", async () => {
    for (const sql of ["DROP TABLE series", "SET threads = 1", "EXPLAIN ANALYZE DELETE FROM series"])
      expect(await failure(sql)).toBeInstanceOf(NotReading);
  });

  it.each(writing)("changes nothing by %s", async (sql) => {
    const before = await state();
    const error = await failure(sql);
    expect(error instanceof NotReading || error instanceof QueryError).toBe(true);
    expect(await state()).toBe(before);
  });

  it("changes nothing whatever comments, brackets, blanks and pieces are put around and between", async () => {
    const before = await state();
    const filler = fc.constantFrom(
      " ",
      "\n",
      "\t",
      ";",
      "--x\n",
      "/* x */",
      "/* /* x */ */",
      "(",
      ")",
      "SELECT * FROM (",
      "WITH a AS (SELECT 1) ",
      "EXPLAIN ",
      "EXPLAIN ANALYZE ",
      "explain/**/analyze ",
      "DESCRIBE ",
      "FROM ",
      "$$;$$",
      "'",
      '"',
      ") AS a",
      "UNION ALL ",
      "RETURNING *",
      "SELECT 1",
    );
    const statement = fc.oneof(fc.constantFrom(...writing), fc.constantFrom(...reading));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({weight: 2, arbitrary: filler}, {weight: 1, arbitrary: statement}), {maxLength: 6}),
        async (pieces) => {
          await failure(pieces.join(""));
        },
      ),
      {seed: 20261122, numRuns: 3000},
    );
    expect(await state()).toBe(before);
  });

  it("reads no more rows than it is told, and tells that there are more", async () => {
    const {result, cut} = await ask("FROM range(1000000)", 10);
    expect(result.rows).toHaveLength(10);
    expect(cut).toBe(true);
    expect((await ask("FROM range(10)", 10)).cut).toBe(false);
  });

  it("points at the place in the statement as it was given", async () => {
    const places: [string, string][] = [
      ["SELECT\n  missing\nFROM series", "missing"],
      ["SELECT '日本', missing FROM series", "missing"],
      ["SELEC 1", "SELEC"],
      ["SELECT name::INTEGER FROM series", "::"],
      ["/* one\ntwo */ EXPLAIN ANALYZE\nSELECT 1, name::INTEGER FROM series;", "::"],
    ];
    for (const [sql, word] of places) {
      const error = (await failure(sql)) as QueryError;
      expect(error).toBeInstanceOf(QueryError);
      expect(error.sql).toBe(sql);
      expect(sql.slice(error.position!, error.position! + word.length)).toBe(word);
    }
  });

  it("points at the place in lines of any length and script", async () => {
    const text = fc.string({unit: fc.constantFrom("a", "é", "日", "ガ", "🎉", " ", ".", "("), maxLength: 60});
    await fc.assert(
      fc.asyncProperty(text, text, text, async (before, between, after) => {
        const sql = `SELECT '${before}' AS a,\n  '${between}' AS b, missing, '${after}' AS c FROM series`;
        const {position} = (await failure(sql)) as QueryError;
        expect(position).toBe(sql.indexOf("missing"));
      }),
      {seed: 7, numRuns: 300},
    );
  });
});
