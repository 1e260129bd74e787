import {describe, expect, it} from "vitest";
import {parseMetricTable} from "../../../src/analysis/index.js";
import {DataError} from "../../../src/domain/index.js";
import type {Fault, Row} from "../../../src/domain/index.js";

const manifest = {
  id: "mine",
  title: {en: "Mine", ja: "自社"},
  cadence: "week",
  candidates: [{column: "share", unit: "share", transform: "logit"}],
  held_against: {
    revenue: {column: "revenue", unit: "yen"},
    labels: {column: "rows", unit: "rows", kind: "stock"},
  },
  covariates: ["spend"],
};
const row = (period: string, part: Row = {}): Row => ({
  period,
  share: "0.2",
  revenue: "100",
  rows: "10",
  spend: "5",
  ...part,
});
const weeks = ["2024-01-01", "2024-01-08", "2024-01-15"];

function faultsOf(rows: Row[], given: unknown = manifest): readonly Fault[] {
  try {
    parseMetricTable(given, rows, {file: "kpi.csv"});
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
  return [];
}

describe("parseMetricTable", () => {
  it("reads candidates, what they are held against and covariates onto one grid of periods", () => {
    const table = parseMetricTable(manifest, [
      row("2024-01-01"),
      row("2024-01-15", {share: "0.3", revenue: "", rows: "25"}),
    ]);
    expect(table.periods).toEqual(weeks);
    expect(table.candidates[0].values).toEqual([0.2, NaN, 0.3]);
    expect(table.heldAgainst.revenue!.values).toEqual([100, NaN, NaN]);
    expect(table.covariates).toEqual([{column: "spend", values: [5, NaN, 5]}]);
  });

  it("turns a stock of labelled rows into what each period added", () => {
    const rows = weeks.map((week, t) => row(week, {rows: String([10, 14, 21][t])}));
    expect(parseMetricTable(manifest, rows).heldAgainst.labels!.values).toEqual([NaN, 4, 7]);
  });

  it("names every bad cell by file, row and column, in order, with what would be right in both languages", () => {
    const faults = faultsOf([
      row("2024-01-01", {revenue: "1,200"}),
      row("2024-01-08", {share: "20"}),
      row("2024-01-15", {revenue: "0"}),
    ]);
    expect(faults.map(({file, row, column, value}) => [file, row, column, value])).toEqual([
      ["kpi.csv", 2, "revenue", "1,200"],
      ["kpi.csv", 3, "share", "20"],
      ["kpi.csv", 4, "revenue", "0"],
    ]);
    expect(faults[1].message).toContain("between 0 and 1");
    expect(faults[1].messageJa).toContain("0 と 1 の間");
  });

  it("reports a column that the table lacks once", () => {
    const faults = faultsOf(weeks.map((week) => ({period: week, share: "0.2", revenue: "1", rows: "1"})));
    expect(faults.map(({column}) => column)).toEqual(["spend"]);
  });

  it("refuses synthetic data that do not say how they were made", () => {
    expect(faultsOf([row(weeks[0])], {...manifest, synthetic: true})[0].column).toBe("generator");
  });
});
