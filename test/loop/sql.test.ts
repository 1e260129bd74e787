import {beforeAll, describe, expect, it} from "vitest";
import {loopTableSizes} from "../../loaders/loopTableSizes.js";
import {readLoops} from "../../loaders/readLoop.js";
import type {LoopDataset} from "../../src/domain/index.js";
import {sqlExamples} from "../../src/loop/sqlExamples.js";
import {sqlTables} from "../../src/loop/sqlTables.js";
import {addLoop} from "../../src/query/addLoop.js";
import {askReading} from "../../src/query/askReading.js";
import {insertLoops} from "../../src/query/insertLoops.js";
import type {Database} from "../../src/query/port.js";
import {openNodeDuckdb} from "../query/nodeDuckdb.js";

let database: Database;
let loops: LoopDataset[];
beforeAll(async () => {
  loops = await readLoops("data/kpi");
  database = await openNodeDuckdb();
  await insertLoops(database, loops);
});

describe("sqlExamples", () => {
  it.each(sqlExamples.map(({title, sql}) => [title.en, sql]))("runs: %s", async (_, sql) => {
    const {result} = await askReading(database, sql, {most: 1000, signal: new AbortController().signal});
    expect(result.rows.length).toBeGreaterThan(0);
  });
});

describe("sqlTables", () => {
  it("tells the columns and rows that the database has, with own loops beside and in place of the site's", async () => {
    const own = [
      {...loops[1], id: "own-data"},
      {...loops[1], id: loops[0].id},
    ];
    const tables = sqlTables(await loopTableSizes(), own);
    for (const loop of own) await addLoop(database, loop);
    for (const {name, columns, rows} of tables) {
      const {rows: counted} = await database.query({sql: `SELECT count(*) AS n FROM ${name}`});
      expect(counted).toEqual([{n: rows}]);
      const {columns: there} = await database.query({sql: `FROM ${name} LIMIT 0`});
      expect(columns.map((column) => column.name)).toEqual(there.map((column) => column.name));
    }
  });
});
