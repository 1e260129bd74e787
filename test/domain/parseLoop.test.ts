import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {DataError, describeFault, parseLoop} from "../../src/domain/index.js";
import type {LoopFiles, Row} from "../../src/domain/index.js";

const manifest = {
  cadence: "week",
  measures: {
    model_quality: {column: "rmse", unit: "points", better: "lower"},
    customer_experience: {column: "liked", unit: "share", transform: "logit"},
    business_kpi: {column: "users", unit: "people"},
    training_rows: {column: "rows", unit: "rows", kind: "stock"},
  },
};

const week = (period: string, row: Row = {}): Row => ({
  period,
  rmse: "1.1",
  liked: "0.5",
  users: "20",
  rows: "0",
  ...row,
});

function faultsOf(files: LoopFiles): string[] {
  try {
    parseLoop(files);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.faults.map(describeFault);
    throw error;
  }
}

describe("parseLoop", () => {
  it("puts rows in order and a period that the file skips on the grid as missing, not as zero", () => {
    const loop = parseLoop({manifest, series: [week("2024-01-22"), week("2024-01-01", {users: ""})]});
    expect(loop.periods).toEqual(["2024-01-01", "2024-01-08", "2024-01-15", "2024-01-22"]);
    expect(loop.columns.users).toEqual([NaN, NaN, NaN, 20]);
    expect(loop.columns.rows).toEqual([0, NaN, NaN, 0]);
    expect(loop.missingPeriods).toEqual(["2024-01-08", "2024-01-15"]);
  });

  it("gives the same data set for any order of rows", () => {
    const series = Array.from({length: 12}, (_, i) =>
      week(`2024-${String(i + 1).padStart(2, "0")}-01`, {users: 100 + i}),
    );
    const monthly = {...manifest, cadence: "month"};
    const expected = parseLoop({manifest: monthly, series});
    fc.assert(
      fc.property(fc.shuffledSubarray(series, {minLength: 12}), (shuffled) => {
        expect(parseLoop({manifest: monthly, series: shuffled})).toEqual(expected);
      }),
      {seed: 1, numRuns: 30},
    );
  });

  it("reports every fault of every file at once, with file, row, column, value and remedy", () => {
    const faults = faultsOf({
      manifest,
      series: [
        week("2024-01-01", {users: "1,200"}),
        week("2024-01-08", {liked: "54"}),
        week("2024-01-08"),
        week("2024-01-17"),
        week("2024-02-30", {users: 0}),
      ],
      releases: [{period: "2024-01-09", quality: "good"}],
      learningCurve: [{n: "0", score: ""}],
      experiments: [{id: "a", link: "busines", arm: "treatment", n: 10, mean: 1, sd: 0, exposure: 0}],
    });
    expect(faults).toEqual([
      expect.stringMatching(/^series.csv, row 2, column users, value "1,200": Write a finite number/),
      expect.stringMatching(/^series.csv, row 3, column liked, value "54": `transform: logit` needs a share/),
      'series.csv, row 4, column period, value "2024-01-08": Stands in row 3 too: keep one row a period.',
      'series.csv, row 5, column period, value "2024-01-17": Is not a whole number of weeks after 2024-01-01: keep one cadence, or correct `cadence:`.',
      'series.csv, row 6, column period, value "2024-02-30": Write a date that exists as YYYY-MM-DD, e.g. 2024-01-29.',
      expect.stringMatching(
        /^series.csv, row 6, column users, value 0: `transform: log` needs a number above 0/,
      ),
      expect.stringMatching(/^releases.csv, row 2, column quality, value "good": Write a finite number/),
      expect.stringMatching(/^learning_curve.csv, row 2, column score, value "": Is missing/),
      expect.stringMatching(/^learning_curve.csv, row 2, column n, value "0"/),
      expect.stringMatching(/^experiments.csv, row 2, column id, value "a": Experiment a has no control arm/),
    ]);
  });

  it.each([
    [
      {...manifest, cadence: "weekly"},
      'loop.yaml, column cadence, value "weekly": Use one of "day", "week", "month".',
    ],
    [
      {...manifest, covariate: ["x"]},
      "loop.yaml, column covariate: No such key here: correct its spelling or remove it.",
    ],
    [
      {...manifest, synthetic: true},
      /loop.yaml, column generator: Synthetic data must say how they were made/,
    ],
    [{cadence: "week"}, "loop.yaml, column measures: Is missing: give an object."],
    [null, "loop.yaml, value null: Give an object."],
  ])("names the faulty key of a manifest: %#", (faulty, message) => {
    const faults = faultsOf({manifest: faulty, series: [week("2024-01-01")]});
    expect(faults).toEqual([typeof message === "string" ? message : expect.stringMatching(message)]);
  });

  it("names the columns that the file has when one is missing", () => {
    const row = week("2024-01-01");
    delete row.users;
    expect(faultsOf({manifest, series: [row]})).toEqual([
      "series.csv, row 1, column users: No such column. The file has: period, rmse, liked, rows.",
    ]);
  });

  it.each(["0", "-3", "Infinity", "1e999"])("refuses %s as a measure on a log scale", (users) => {
    expect(faultsOf({manifest, series: [week("2024-01-01", {users})]})).toHaveLength(1);
  });

  it("refuses a table without rows, and one that spans centuries", () => {
    expect(faultsOf({manifest, series: []})[0]).toMatch(/Has no rows/);
    expect(faultsOf({manifest, series: [week("2024-01-01"), week("9024-01-01")]})[0]).toMatch(
      /mistyped year|whole number/,
    );
  });

  it("reads releases in order of time and finds the period that holds each", () => {
    const {releases} = parseLoop({
      manifest,
      series: [week("2024-01-01"), week("2024-01-08"), week("2024-01-15")],
      releases: [
        {period: "2024-01-16", model_version: "v3", quality: "0.9"},
        {period: "2023-12-01", model_version: "v1"},
      ],
    });
    expect(releases.map(({at, modelVersion, quality}) => [at, modelVersion, quality])).toEqual([
      [0, "v1", NaN],
      [2, "v3", 0.9],
    ]);
  });

  it("reads an experiment's two arms, as counts or as means", () => {
    const arms = {id: "a", link: "business", metric: "users", start: "2024-01-01", end: "2024-01-14", n: 100};
    const {experiments} = parseLoop({
      manifest,
      series: [week("2024-01-01")],
      experiments: [
        {...arms, arm: "control", successes: "10", exposure: ""},
        {...arms, arm: "treatment", successes: "14", exposure: "0.1"},
      ],
    });
    expect(experiments).toEqual([
      {
        id: "a",
        link: "business",
        metric: "users",
        start: "2024-01-01",
        end: "2024-01-14",
        control: {n: 100, successes: 10},
        treatment: {n: 100, successes: 14},
        exposure: 0.1,
      },
    ]);
  });

  it("never throws anything but faults, whatever the cells hold", () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.constant("2024-01-01"));
    const row = fc.record({period: cell, rmse: cell, liked: cell, users: cell, rows: cell});
    fc.assert(
      fc.property(fc.array(row, {maxLength: 5}), fc.anything(), (series, anything) => {
        faultsOf({manifest, series});
        faultsOf({manifest: anything, series});
      }),
      {seed: 2, numRuns: 300},
    );
  });
});
