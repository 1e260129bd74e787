import {expect, it} from "vitest";
import {readLoops} from "../../loaders/readLoop.js";
import {loopTables} from "../../src/domain/loopTables.js";
import {addLoop} from "../../src/query/addLoop.js";
import {insertLoops} from "../../src/query/insertLoops.js";
import {openNodeDuckdb} from "./nodeDuckdb.js";

it("addLoop adds a loop beside the others, and replaces one of the same id", async () => {
  const [first, second] = await readLoops("data/kpi");
  const database = await openNodeDuckdb();
  await insertLoops(database, [first, second]);
  const before = await database.query({
    sql: "SELECT loop_id, count(*) AS n FROM series GROUP BY ALL ORDER BY 1",
  });
  const own = {...second, id: "own's", periods: second.periods};
  await addLoop(database, own);
  await addLoop(database, own);
  await addLoop(database, first);
  const after = await database.query({sql: "SELECT loop_id, count(*) AS n FROM series GROUP BY ALL"});
  const rows = loopTables([own]).series.period.values.length;
  expect(new Set(after.rows)).toEqual(new Set([...before.rows, {loop_id: "own's", n: rows}]));
  for (const table of Object.keys(loopTables([])))
    expect(
      (await database.query({sql: `SELECT count(*) AS n FROM ${table} WHERE loop_id = ?`, params: [own.id]}))
        .rows,
    ).toEqual(
      (
        await database.query({
          sql: `SELECT count(*) AS n FROM ${table} WHERE loop_id = ?`,
          params: [second.id],
        })
      ).rows,
    );
});
