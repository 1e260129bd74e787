import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {tableFromIPC} from "@uwdata/flechette";
import {afterEach, beforeEach, expect, it} from "vitest";
import {DataError} from "../../src/domain/errors.js";
import {seriesColumns} from "../../loaders/seriesColumns.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "series-"));
});
afterEach(() => rm(folder, {recursive: true}));

it("keeps every column of the committed MovieLens series, cell by cell", async () => {
  const text = await readFile("data/kpi/movielens-100k/series.csv", "utf8");
  const [header, ...lines] = text.trim().split("\n");
  const names = header.split(",");
  const table = tableFromIPC(await seriesColumns("data/kpi/movielens-100k"), {useDate: true});
  expect(table.schema.fields.map(({name}) => name)).toEqual(names);
  const written = lines.map((_, row) =>
    names
      .map((name) => {
        const value: unknown = table.getChild(name).at(row);
        return value === null ? "" : value instanceof Date ? value.toISOString().slice(0, 10) : value;
      })
      .join(","),
  );
  expect(written).toEqual(
    lines.map((line) =>
      line
        .split(",")
        .map((cell, i) => (i === 0 || cell === "" ? cell : Number(cell)))
        .join(","),
    ),
  );
});

it("leaves an empty cell missing, never 0", async () => {
  await writeFile(join(folder, "series.csv"), "period,users\n2024-01-01,\n2024-01-08,0\n");
  const users = tableFromIPC(await seriesColumns(folder)).getChild("users");
  expect([users.at(0), users.at(1)]).toEqual([null, 0]);
});

it("names every cell that is no number", async () => {
  await writeFile(join(folder, "series.csv"), "period,users,rmse\n2024-01-01,many,1\n2024-01-08,2,bad\n");
  const failure = await seriesColumns(folder).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DataError);
  expect((failure as DataError).faults).toEqual([
    {file: "series.csv", row: 2, column: "users", value: "many", message: "Write a number."},
    {file: "series.csv", row: 3, column: "rmse", value: "bad", message: "Write a number."},
  ]);
});
