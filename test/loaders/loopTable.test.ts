import {execFile} from "node:child_process";
import {readFile} from "node:fs/promises";
import {promisify} from "node:util";
import {describe, expect, it} from "vitest";
import {loopTable} from "../../loaders/loopTable.js";
import {loopTableNames} from "../../src/domain/loopTables.js";
import {toArrow} from "../../src/domain/toArrow.js";
import {decodeResult} from "../../src/query/decodeResult.js";

const table = async (name: (typeof loopTableNames)[number]) => decodeResult(await loopTable(name));

/** The shipped loops in the order in which pages show them. */
const ids = ["fashion-store", "movielens-100k", "contract-review", "music-service", "health-assistant"];

/** The cells of a CSV file without quotes, read by nothing but `split`. */
async function cells(file: string): Promise<Record<string, string>[]> {
  const [header, ...lines] = (await readFile(`data/kpi/${file}`, "utf8")).trim().split(/\r?\n/);
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, i) => [header.split(",")[i], cell])),
  );
}

const numberOrNull = (cell: string) => (cell === "" ? null : Number(cell));

describe("loopTable", () => {
  it("writes every cell of the series as it stands in the file, an empty one as null", async () => {
    const {rows} = await table("series");
    for (const [id, columns] of [
      ["movielens-100k", ["rmse", "rmse_se", "share_liked", "active_users", "training_rows"]],
      [
        "fashion-store",
        ["recommendation_quality", "experience_index", "active_users", "training_rows", "marketing_spend"],
      ],
      [
        "music-service",
        ["good_playlists", "listening_index", "paying_members", "playlist_ratings", "marketing_spend"],
      ],
    ] as const) {
      const file = await cells(`${id}/series.csv`);
      const expected = columns.flatMap((name) =>
        file.map((row) => ({loop_id: id, name, period: row.period, value: numberOrNull(row[name])})),
      );
      expect(rows.filter((row) => row.loop_id === id)).toEqual(expected);
    }
  });

  it("writes the learning curves as they stand in the files", async () => {
    const {rows} = await table("learning_curve");
    const expected = await Promise.all(
      ids.map(async (id) =>
        (await cells(`${id}/learning_curve.csv`)).map(({n, score, se}) => ({
          loop_id: id,
          n: Number(n),
          score: Number(score),
          se: Number(se),
        })),
      ),
    );
    expect(rows).toEqual(expected.flat());
  });

  it("writes loops, measures, releases and experiments with their types", async () => {
    const types = async (name: (typeof loopTableNames)[number]) =>
      Object.fromEntries((await table(name)).columns.map((column) => [column.name, column.type]));
    expect(await types("loops")).toMatchObject({loop_id: "text", synthetic: "boolean"});
    expect(await types("releases")).toMatchObject({period: "date", quality: "number", note: "text"});
    expect(await types("experiments")).toMatchObject({start: "date", mean: "number", arm: "text"});
    expect((await table("loops")).rows.map(({loop_id, synthetic}) => [loop_id, synthetic])).toEqual([
      ["fashion-store", true],
      ["movielens-100k", false],
      ["contract-review", true],
      ["music-service", true],
      ["health-assistant", true],
    ]);
    const stocks = (await table("measures")).rows.filter(({kind}) => kind === "stock");
    expect(stocks.map(({loop_id}) => loop_id)).toEqual(ids);
    const releases = (await table("releases")).rows.filter(({loop_id}) => loop_id === "fashion-store");
    expect(releases).toHaveLength(12);
  });

  it("is what Framework's loaders write", async () => {
    const run = promisify(execFile);
    for (const name of loopTableNames) {
      const {stdout} = await run(process.execPath, ["--import", "tsx", `src/data/kpi/${name}.arrow.ts`], {
        encoding: "buffer",
      });
      expect(stdout.equals(await loopTable(name)), name).toBe(true);
    }
  }, 60_000);
});

describe("toArrow", () => {
  it("refuses columns of different lengths", () => {
    expect(() => toArrow({a: {type: "number", values: [1]}, b: {type: "number", values: []}})).toThrow(
      "columns differ in length: 1, 0",
    );
  });

  it("refuses a date that does not exist", () => {
    expect(() => toArrow({day: {type: "date", values: ["2023-02-29"]}})).toThrow(
      "column day: not an ISO date: 2023-02-29",
    );
  });
});
