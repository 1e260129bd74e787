import {table} from "arquero";
import {beforeAll, describe, expect, it} from "vitest";
import {readLoop} from "../../loaders/readLoop.js";
import {parseLoop} from "../../src/domain/index.js";
import type {LoopDataset} from "../../src/domain/index.js";
import {insertLoops} from "../../src/query/insertLoops.js";
import type {Database, Statement} from "../../src/query/port.js";
import {alignedAtLag} from "../../src/query/sql/alignedAtLag.js";
import {experimentsOf, learningCurveOf, releasesOf} from "../../src/query/sql/rowsOf.js";
import {seriesOf} from "../../src/query/sql/seriesOf.js";
import {tableBehind} from "../../src/query/sql/tableBehind.js";
import {openNodeDuckdb} from "./nodeDuckdb.js";

/** A loop with a skipped week, an empty cell and names that must be quoted. */
const holed = parseLoop({
  id: "holed",
  manifest: {
    cadence: "week",
    measures: {
      customer_experience: {column: `sat"is'fied`, unit: "index"},
      business_kpi: {column: "users", unit: "people"},
      training_rows: {column: "new rows", unit: "rows", kind: "flow"},
    },
  },
  series: [
    {period: "2024-01-01", [`sat"is'fied`]: 1, users: 10, "new rows": 100},
    {period: "2024-01-08", [`sat"is'fied`]: 2, users: "", "new rows": 200},
    {period: "2024-01-22", [`sat"is'fied`]: 4, users: 40, "new rows": 400},
    {period: "2024-01-29", [`sat"is'fied`]: 5, users: 50, "new rows": 500},
  ],
});

let database: Database;
let fashion: LoopDataset;
let movielens: LoopDataset;
beforeAll(async () => {
  [fashion, movielens] = await Promise.all([
    readLoop("data/kpi/fashion-store"),
    readLoop("data/kpi/movielens-100k"),
  ]);
  database = await openNodeDuckdb();
  await insertLoops(database, [fashion, movielens, holed]);
});

const rows = async (statement: Statement) => (await database.query(statement)).rows;
const orNull = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);

describe("seriesOf", () => {
  it("gives a loop's columns side by side, every period, what is missing as null", async () => {
    const names = Object.keys(movielens.columns);
    expect(await rows(seriesOf("movielens-100k", names))).toEqual(
      movielens.periods.map((period, i) => ({
        period,
        ...Object.fromEntries(names.map((name) => [name, orNull(movielens.columns[name][i])])),
      })),
    );
  });

  it("takes any column's name, and keeps a skipped week", async () => {
    expect(await rows(seriesOf("holed", [`sat"is'fied`, "users"]))).toEqual([
      {period: "2024-01-01", [`sat"is'fied`]: 1, users: 10},
      {period: "2024-01-08", [`sat"is'fied`]: 2, users: null},
      {period: "2024-01-15", [`sat"is'fied`]: null, users: null},
      {period: "2024-01-22", [`sat"is'fied`]: 4, users: 40},
      {period: "2024-01-29", [`sat"is'fied`]: 5, users: 50},
    ]);
  });

  it("finds nothing of a loop that is not there, were its name SQL", async () => {
    expect(await rows(seriesOf("' OR true --", ["users"]))).toEqual([]);
  });
});

describe("alignedAtLag", () => {
  it("agrees with Arquero's lag() over the same series", async () => {
    const {periods, columns} = fashion;
    const expected = table({period: periods, source: columns.experience_index, target: columns.active_users})
      .orderby("period")
      .derive({source: "d => op.lag(d.source, 4)"})
      .slice(4)
      .objects();
    expect(await rows(alignedAtLag("fashion-store", "experience_index", "active_users", 4))).toEqual(
      expected,
    );
  });

  it("sets the target beside the source as it was that many periods before", async () => {
    const {periods, columns} = fashion;
    for (const lag of [0, 1, 4, 155])
      expect(await rows(alignedAtLag("fashion-store", "experience_index", "active_users", lag))).toEqual(
        periods.slice(lag).map((period, i) => ({
          period,
          source: columns.experience_index[i],
          target: columns.active_users[i + lag],
        })),
      );
  });

  it("counts a skipped week as a period", async () => {
    expect(await rows(alignedAtLag("holed", `sat"is'fied`, "users", 2))).toEqual([
      {period: "2024-01-15", source: 1, target: null},
      {period: "2024-01-22", source: 2, target: 40},
      {period: "2024-01-29", source: null, target: 50},
    ]);
  });

  it("refuses a lag that is not a whole number of periods", () => {
    for (const lag of [-1, 0.5, NaN]) expect(() => alignedAtLag("a", "b", "c", lag)).toThrow(`: ${lag}`);
  });
});

describe("tableBehind", () => {
  it("gives the complete cases of a link", async () => {
    expect(await rows(tableBehind("holed", "business", 2))).toEqual([
      {source_period: "2024-01-08", source: 2, period: "2024-01-22", target: 40},
    ]);
  });

  it("sets usage beside the rows that it added to a stock", async () => {
    const {periods, columns} = movielens;
    const flow = await rows(tableBehind("movielens-100k", "collection", 1));
    expect(flow).toEqual(
      periods.slice(1).map((period, i) => ({
        source_period: periods[i],
        source: columns.active_users[i],
        period,
        target: columns.training_rows[i + 1] - columns.training_rows[i],
      })),
    );
    // The file itself counts the ratings of the first week as 1740.
    expect(flow[0].target).toBe(1740);
  });

  it("takes a flow as it is", async () => {
    expect((await rows(tableBehind("holed", "collection", 0))).map(({target}) => target)).toEqual([
      100, 400, 500,
    ]);
  });

  it("takes the stock as it is where it is the source", async () => {
    expect(await rows(tableBehind("movielens-100k", "learning", 0))).toHaveLength(31);
  });

  it("gives no rows where a measure is missing", async () => {
    expect(await rows(tableBehind("holed", "customer", 0))).toEqual([]);
  });

  it("refuses a lag that is not a whole number of periods", () => {
    expect(() => tableBehind("a", "business", -1)).toThrow("invalid lag");
  });
});

describe("learningCurveOf, releasesOf and experimentsOf", () => {
  it("give the rows of the loop's files", async () => {
    expect(await rows(learningCurveOf("movielens-100k"))).toEqual(movielens.learningCurve);
    expect((await rows(releasesOf("fashion-store"))).map((row) => row.quality)).toEqual(
      fashion.releases.map(({quality}) => quality),
    );
    expect(await rows(releasesOf("movielens-100k"))).toEqual([]);
    const arms = await rows(experimentsOf("fashion-store"));
    expect(arms.map(({arm, mean, successes, exposure}) => [arm, mean, successes, exposure])).toEqual([
      ["control", (fashion.experiments[0].control as {mean: number}).mean, null, 0],
      ["treatment", (fashion.experiments[0].treatment as {mean: number}).mean, null, 0.06],
    ]);
  });
});
