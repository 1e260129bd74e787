import fc from "fast-check";
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from "vitest";
import {DataError} from "../../../src/domain/errors.js";
import type {MappedColumn, MappedTable, Mapping} from "../../../src/domain/mapping.js";
import type {Cadence} from "../../../src/domain/loop.js";
import {parseLoopFiles} from "../../../src/domain/parseLoopFiles.js";
import {importFiles} from "../../../src/loop/import/importFiles.js";
import type {ImportOptions} from "../../../src/loop/import/importFiles.js";
import type {Database} from "../../../src/query/port.js";
import {openNodeDuckdb} from "../../query/nodeDuckdb.js";
import {stubWorkers, workers} from "./workerBesideIt.js";

const opened = vi.hoisted(() => ({database: null as unknown as Promise<Database>}));
vi.mock("../../../src/query/openDatabase.js", () => ({openDatabase: () => opened.database}));

beforeAll(() => {
  opened.database = openNodeDuckdb();
});
beforeEach(stubWorkers);
afterEach(() => {
  vi.unstubAllGlobals();
});

const file = (name: string, ...lines: string[]) => new File([lines.join("\n")], name);

const table = (name: string, rows: MappedTable["rows"], ...columns: MappedColumn[]): MappedTable => ({
  file: name,
  time: "time",
  dateForm: "iso",
  numberForm: "point",
  rows,
  columns,
});

const taken = (column: string): MappedColumn => ({from: column, count: "value", to: column});

const mapping = (cadence: Cadence, ...tables: MappedTable[]): Mapping => ({
  manifest: {
    cadence,
    synthetic: false,
    covariates: [],
    measures: {
      business_kpi: {column: tables[0]!.columns[0]!.to, unit: "people", better: "higher", transform: "log"},
    },
  },
  tables,
});

async function seriesOf(files: File[], mapped: Mapping, options: Partial<ImportOptions> = {}) {
  const {folder, notes} = await importFiles(files, {mapping: mapped, ...options});
  return {series: folder["series.csv"]!.trimEnd().split("\n"), notes: notes.map(({en}) => en), folder};
}

async function faultsOf(files: File[], mapped: Mapping) {
  const error: unknown = await importFiles(files, {mapping: mapped}).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DataError);
  return (error as DataError).faults;
}

async function tablesLeft() {
  const {rows} = await (
    await opened.database
  ).query({sql: "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'import%'"});
  return rows;
}

const allCounts: MappedColumn[] = [
  {from: null, count: "rows", to: "orders"},
  {from: "user", count: "distinct", to: "users"},
  {from: "amount", count: "sum", to: "revenue"},
  {from: "amount", count: "mean", to: "basket"},
];

describe("importFiles, tables with one row a period", () => {
  it("joins tables of different spans by period, and leaves missing what is missing", async () => {
    const {series, notes, folder} = await seriesOf(
      [
        file("kpi.csv", "time,users", "2024-01-08,110", "2024-01-01,100", "2024-01-29,140"),
        file("model.csv", "rmse,time", "0.9,2024-01-08", ",2024-01-15", "0.7,2024-02-05"),
      ],
      mapping(
        "week",
        table("kpi.csv", "periods", taken("users")),
        table("model.csv", "periods", taken("rmse")),
      ),
    );
    expect(series).toEqual([
      "period,users,rmse",
      "2024-01-01,100,",
      "2024-01-08,110,0.9",
      "2024-01-15,,",
      "2024-01-29,140,",
      "2024-02-05,,0.7",
    ]);
    expect(notes).toEqual([]);
    const loop = parseLoopFiles(folder, "own");
    expect(loop.columns["users"]).toEqual([100, 110, NaN, NaN, 140, NaN]);
    expect(loop.missingPeriods).toEqual(["2024-01-22"]);
  });

  it("starts weeks on the day of most rows, and puts other dates into the week that holds them", async () => {
    const {series, notes} = await seriesOf(
      [
        file("kpi.csv", "time,users", "2024-01-07,1", "2024-01-14,2", "2024-01-21,3"),
        file("model.csv", "time,rmse", "2024-01-08,9", "2024-01-20,8"),
      ],
      mapping(
        "week",
        table("kpi.csv", "periods", taken("users")),
        table("model.csv", "periods", taken("rmse")),
      ),
    );
    expect(series).toEqual(["period,users,rmse", "2024-01-07,1,9", "2024-01-14,2,8", "2024-01-21,3,"]);
    expect(notes).toEqual([
      "Weeks start on Sunday, the day on which most rows lie.",
      "model.csv: 2 dates lie inside a week; the row counts for the whole week.",
    ]);
  });

  it("puts the last days of months into their months, leap years included", async () => {
    const {series} = await seriesOf(
      [file("kpi.csv", "time,users", "2024-01-31,1", "2024-02-29,2", "2024-03-31,3")],
      mapping("month", table("kpi.csv", "periods", taken("users"))),
    );
    expect(series).toEqual(["period,users", "2024-01-01,1", "2024-02-01,2", "2024-03-01,3"]);
  });

  it("reads dates and numbers in the forms of the mapping, and in no other", async () => {
    const mapped = mapping("week", {
      ...table("kpi.csv", "periods", taken("users")),
      dateForm: "dmy/",
      numberForm: "comma",
    });
    const good = file("kpi.csv", "time;users", "01/01/2024;1.200,5", "08/01/2024;7");
    expect((await seriesOf([good], mapped)).series).toEqual([
      "period,users",
      "2024-01-01,1200.5",
      "2024-01-08,7",
    ]);
    const bad = file("kpi.csv", "time;users", "2024-01-01;7", "08/01/2024;1.2");
    expect(await faultsOf([bad], mapped)).toMatchObject([
      {file: "kpi.csv", row: 2, column: "time", value: "2024-01-01"},
      {file: "kpi.csv", row: 3, column: "users", value: "1.2"},
    ]);
  });
});

describe("importFiles, events", () => {
  const mapped = mapping("week", table("events.csv", "events", ...allCounts));

  it("counts whole weeks from Monday, and says which weeks at the ends it leaves out", async () => {
    const {series, notes} = await seriesOf(
      [
        file(
          "events.csv",
          "time,user,amount",
          "2024-01-03T10:00:00Z,a,1",
          "2024-01-08T00:00:00Z,a,10",
          "2024-01-14T23:59:59Z,b,",
          "2024-01-14T23:59:59Z,b,20",
          "2024-01-15,c,5",
        ),
      ],
      mapped,
    );
    expect(series).toEqual(["period,orders,users,revenue,basket", "2024-01-08,3,2,30,15"]);
    expect(notes).toEqual([
      "events.csv: the week from 2024-01-01 and the week from 2024-01-15 were left out, since the events cover only some of their days.",
    ]);
  });

  it("counts nothing as 0 in a week without events, and as missing what all events of a week lack", async () => {
    const {series, notes} = await seriesOf(
      [
        file(
          "events.csv",
          "time,user,amount",
          "2024-01-01,a,1",
          "2024-01-16,,",
          "2024-01-16,NA,nan",
          "2024-01-28,b,2",
        ),
      ],
      mapped,
    );
    expect(series.slice(1)).toEqual([
      "2024-01-01,1,1,1,1",
      "2024-01-08,0,0,0,",
      "2024-01-15,2,0,,",
      "2024-01-22,1,1,2,2",
    ]);
    expect(notes).toEqual([
      "events.csv: 1 week has no event: counts and sums are 0 there, means are missing.",
    ]);
  });

  it("counts events by the weeks of the tables that they are joined with", async () => {
    const {series} = await seriesOf(
      [
        file("kpi.csv", "time,kpi", "2024-01-07,1", "2024-01-14,2"),
        file(
          "events.csv",
          "time,user,amount",
          "2024-01-07,a,1",
          "2024-01-13,b,1",
          "2024-01-14,c,1",
          "2024-01-20,d,1",
        ),
      ],
      mapping("week", table("events.csv", "events", ...allCounts), table("kpi.csv", "periods", taken("kpi"))),
    );
    expect(series).toEqual([
      "period,orders,users,revenue,basket,kpi",
      "2024-01-07,2,2,2,1,1",
      "2024-01-14,2,2,2,1,2",
    ]);
  });

  it("takes true and false as a share, and identifiers as they are written", async () => {
    const {series} = await seriesOf(
      [
        file(
          "events.csv",
          "time,user,amount",
          "2024-01-01,007,TRUE",
          "2024-01-01,7,false",
          "2024-01-02,7.0,true",
        ),
      ],
      mapping("day", table("events.csv", "events", ...allCounts)),
    );
    expect(series.slice(1)).toEqual(["2024-01-01,2,2,1,0.5", "2024-01-02,1,1,1,1"]);
  });

  it("refuses events that cover no whole period", async () => {
    expect(await faultsOf([file("events.csv", "time,user,amount", "2024-01-03,a,1")], mapped)).toMatchObject([
      {file: "events.csv", column: "time", message: expect.stringMatching(/no week/) as string},
    ]);
  });

  it("refuses events over more periods than a loop can have, whose first date may be mistyped", async () => {
    const events = file("events.csv", "time,user,amount", "2024-01-01,a,1", "1024-01-02,b,1");
    // python3 -c 'from datetime import date as d; print((d(2024, 1, 1) - d(1023, 12, 29)).days / 7 + 1, d(1023, 12, 29).weekday())'
    expect(await faultsOf([events], mapped)).toMatchObject([
      {
        file: "events.csv",
        column: "time",
        value: "1024-01-02",
        message: expect.stringMatching(/52179 weeks/) as string,
      },
    ]);
  });

  it("makes the same of any events, in one batch or many, as a loop over them does", async () => {
    const event = fc.record({
      day: fc.integer({min: 0, max: 40}),
      user: fc.constantFrom("", "a", "b", "ü", "利用者"),
      cents: fc.option(fc.integer({min: -10_000, max: 10_000})),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(event, {minLength: 1, maxLength: 40}), async (random) => {
        const events = [...random, {day: 0, user: "first", cents: 100}, {day: 41, user: "last", cents: 100}];
        const iso = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString();
        const lines = events.map(
          ({day, user, cents}) => `${iso(day)},${user},${cents === null ? "" : cents / 100}`,
        );
        const {series} = await seriesOf([file("events.csv", "time,user,amount", ...lines)], mapped);
        const expected = Array.from({length: 6}, (_, week) => {
          const those = events.filter(({day}) => Math.floor(day / 7) === week);
          const cents = those.flatMap((each) => (each.cents === null ? [] : [each.cents]));
          const users = new Set(those.map(({user}) => user).filter((user) => user !== ""));
          const sum = cents.reduce((a, b) => a + b, 0) / 100;
          const hasSum = cents.length > 0 || those.length === 0;
          return [
            iso(7 * week).slice(0, 10),
            those.length,
            users.size,
            hasSum ? sum : "",
            cents.length > 0 ? sum / cents.length : "",
          ];
        });
        expect(series.slice(1)).toHaveLength(6);
        series.slice(1).forEach((line, i) => {
          const cells = line.split(",");
          expect(cells.slice(0, 3)).toEqual(expected[i]!.slice(0, 3).map(String));
          for (const j of [3, 4])
            if (expected[i]![j] === "") expect(cells[j]).toBe("");
            else expect(Number(cells[j])).toBeCloseTo(expected[i]![j] as number, 9);
        });
      }),
      {seed: 4, numRuns: 25},
    );
    await vi.waitFor(async () => expect(await tablesLeft()).toEqual([]));
  });
});

describe("importFiles, beside the series", () => {
  it("hands on the mapping's manifest and the loop's other tables in strict form", async () => {
    const {folder} = await seriesOf(
      [
        file("kpi.csv", "time,users", "2024-01-01,100", "2024-01-08,110"),
        file("releases.tsv", "period\tmodel_version\ttraining_rows", "2024/1/8\t007\t1,234,000"),
        file("experiments.csv", "id,link", "as,it is"),
        file("photo.png", "never read"),
      ],
      mapping("week", table("kpi.csv", "periods", taken("users"))),
    );
    expect(Object.keys(folder).sort()).toEqual([
      "experiments.csv",
      "loop.yaml",
      "releases.csv",
      "series.csv",
    ]);
    expect(folder["releases.csv"]).toBe("period,model_version,training_rows\n2024-01-08,007,1234000\n");
    expect(folder["experiments.csv"]).toBe("id,link\nas,it is");
    expect(folder["loop.yaml"]).toMatch(/cadence: week/);
  });

  it("tells progress by bytes over all files, never backwards", async () => {
    const told: {stage: string; share: number; file: string}[] = [];
    const lines = Array.from(
      {length: 30_000},
      (_, i) => `2024-01-${String(1 + Math.floor(i / 2143)).padStart(2, "0")},u${i},1`,
    );
    await seriesOf(
      [
        file("events.csv", "time,user,amount", ...lines),
        file("kpi.csv", "time,kpi", "2024-01-01,1", "2024-01-08,1"),
      ],
      mapping("week", table("events.csv", "events", ...allCounts), table("kpi.csv", "periods", taken("kpi"))),
      {onProgress: (progress) => told.push(progress)},
    );
    const reading = told.filter(({stage}) => stage === "reading").map(({share}) => share);
    expect(reading).toEqual(reading.toSorted((a, b) => a - b));
    expect(reading.at(-1)).toBe(1);
    expect(told.at(-1)).toMatchObject({stage: "counting", file: "events.csv"});
  });
});

describe("importFiles, what is wrong", () => {
  it("lists the faults of all files with their rows, and imports nothing", async () => {
    const faults = await faultsOf(
      [
        file("kpi.csv", "time,kpi", "2024-01-01,many", "2024-01-01,1", "2024-02-30,1"),
        file("events.csv", "time,user,amount", "2024-01-01,a,1", ",b,2", "yesterday,c,x"),
        file("releases.xlsx.csv", "unread"),
        file("releases.tsv", "period\tnote", "03/04/2024\tx", "05/06/2024\ty"),
      ],
      mapping("week", table("kpi.csv", "periods", taken("kpi")), table("events.csv", "events", ...allCounts)),
    );
    expect(faults).toMatchObject([
      {file: "kpi.csv", row: 2, column: "kpi", value: "many"},
      {
        file: "kpi.csv",
        row: 3,
        column: "time",
        value: "2024-01-01",
        message: expect.stringMatching(/row 2/) as string,
      },
      {file: "kpi.csv", row: 4, column: "time", value: "2024-02-30"},
      {file: "events.csv", row: 3, column: "time", message: expect.stringMatching(/missing/) as string},
      {file: "events.csv", row: 4, column: "time", value: "yesterday"},
      {file: "events.csv", row: 4, column: "amount", value: "x"},
      {file: "releases.tsv", column: "period", value: "03/04/2024"},
    ]);
    expect(faults.every(({messageJa}) => messageJa !== undefined)).toBe(true);
    expect(await tablesLeft()).toEqual([]);
  });

  it("lists a hundred lines of faults, the last of which counts the others", async () => {
    const lines = Array.from({length: 250}, () => "soon,a,1");
    const faults = await faultsOf(
      [file("events.csv", "time,user,amount", ...lines)],
      mapping("week", table("events.csv", "events", {from: null, count: "rows", to: "orders"})),
    );
    expect(faults).toHaveLength(100);
    expect(faults[98]).toMatchObject({row: 100});
    expect(faults[99]!.message).toMatch(/151 more/);
  });

  it("names columns and files that are not there, and names of the series that stand twice", async () => {
    const faults = await faultsOf(
      [file("kpi.csv", "when,users", "2024-01-01,1")],
      mapping(
        "week",
        table("kpi.csv", "periods", taken("users")),
        table("gone.csv", "events", {from: null, count: "rows", to: "users"}),
      ),
    );
    expect(faults).toMatchObject([
      {file: "gone.csv", column: "users"},
      {file: "gone.csv"},
      {file: "kpi.csv", row: 1, column: "time", message: expect.stringMatching(/when, users/) as string},
    ]);
  });

  it("says that a table with too many rows is one of events", async () => {
    const lines = Array.from({length: 10_001}, (_, i) => `2024-01-01,${i}`);
    const faults = await faultsOf(
      [file("kpi.csv", "time,users", ...lines)],
      mapping("week", table("kpi.csv", "periods", taken("users"))),
    );
    expect(faults).toMatchObject([
      {file: "kpi.csv", message: expect.stringMatching(/many rows a period/) as string},
    ]);
  });
});

describe("importFiles, cancelled", () => {
  const lines = Array.from({length: 400_000}, (_, i) => `2024-01-01T00:00:00Z,u${i},1`);
  const large = file("events.csv", "time,user,amount", lines.join("\n"));
  const mapped = mapping("day", table("events.csv", "events", ...allCounts));

  it("rejects at once with the signal's reason while it reads, and leaves no table", async () => {
    const cancel = new AbortController();
    const insert = vi.spyOn(await opened.database, "insert");
    const importing = importFiles([large], {mapping: mapped, signal: cancel.signal});
    const outcome = expect(importing).rejects.toBe("enough");
    await vi.waitFor(() => expect(insert).toHaveBeenCalled(), {interval: 1});
    cancel.abort("enough");
    await outcome;
    expect(workers.every(({terminated}) => terminated)).toBe(true);
    await vi.waitFor(async () => expect(await tablesLeft()).toEqual([]));
    const inserted = insert.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(insert.mock.calls.length).toBe(inserted);
    expect(await tablesLeft()).toEqual([]);
    insert.mockRestore();
  });

  it("rejects at once while the database counts, and leaves no table", async () => {
    const cancel = new AbortController();
    const importing = importFiles([large], {
      mapping: mapped,
      signal: cancel.signal,
      onProgress: ({stage}) => {
        if (stage === "counting") cancel.abort("enough");
      },
    });
    await expect(importing).rejects.toBe("enough");
    await vi.waitFor(async () => expect(await tablesLeft()).toEqual([]));
  });

  it("starts nothing where it is cancelled beforehand", async () => {
    await expect(importFiles([large], {mapping: mapped, signal: AbortSignal.abort("no")})).rejects.toBe("no");
    expect(workers).toEqual([]);
  });

  it("rejects where the database cannot be opened or the worker fails", async () => {
    const whole = opened.database;
    opened.database = Promise.reject(new Error("no engine"));
    await expect(importFiles([large], {mapping: mapped})).rejects.toThrow("no engine");
    opened.database = whole;
    const failing = importFiles([large], {mapping: mapped});
    workers.at(-1)!.dispatchEvent(Object.assign(new Event("error"), {message: "no such module"}));
    await expect(failing).rejects.toThrow("no such module");
    await workers.at(-1)!.loaded;
  });
});
