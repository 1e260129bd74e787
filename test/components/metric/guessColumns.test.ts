import {describe, expect, it} from "vitest";
import {parseMetricTable} from "../../../src/analysis/index.js";
import {guessColumns} from "../../../src/components/metric/guessColumns.js";
import {draftProblems, draftTable} from "../../../src/components/metric/metricDraft.js";
import type {ColumnUse} from "../../../src/components/metric/metricDraft.js";
import {addPeriods, formatDate} from "../../../src/domain/index.js";
import type {Row} from "../../../src/domain/index.js";

const names = [
  "week",
  "favourites",
  "satisfaction",
  "returning",
  "revenue",
  "rmse",
  "labelled_rows",
  "ads",
  "note",
];
const rows: Row[] = Array.from({length: 6}, (_, i) => ({
  week: formatDate(addPeriods(19_723, i, "week")),
  favourites: "0.12",
  satisfaction: "0.6",
  returning: "0.4",
  revenue: String(100 + i),
  rmse: "0.9",
  labelled_rows: "300",
  ads: "0",
  note: "fine",
}));

describe("guessColumns", () => {
  const draft = guessColumns("kpi.csv", names, rows);

  it("tells by names and values what the columns are", () => {
    expect(names.map((name) => draft.columns[name].use)).toEqual([
      "period",
      "candidate",
      "experience",
      "retention",
      "revenue",
      "model_quality",
      "labels",
      "driver",
      "ignore",
    ] satisfies ColumnUse[]);
  });

  it("reads shares as shares, amounts as amounts, and what can be 0 as it stands", () => {
    expect(["favourites", "revenue", "ads"].map((name) => draft.columns[name].transform)).toEqual([
      "logit",
      "log",
      "none",
    ]);
  });

  it("takes errors for better when lower", () => {
    expect([draft.columns.rmse.better, draft.columns.revenue.better]).toEqual(["lower", "higher"]);
  });

  it("knows columns with Japanese names", () => {
    const [row] = rows;
    const named = Array.from({length: 3}, () => ({日付: row.week, 売上: "5", 継続率: "0.5", 広告費: "3"}));
    const {columns} = guessColumns("表.csv", ["日付", "売上", "継続率", "広告費"], named);
    expect(Object.values(columns).map(({use}) => use)).toEqual(["period", "revenue", "retention", "driver"]);
  });

  it.each([
    ["day", 1],
    ["week", 7],
    ["month", 31],
  ])("tells a %s by the step between dates", (cadence, step) => {
    const dated = Array.from({length: 5}, (_, i) => ({date: formatDate(19_723 + i * step), x: "1"}));
    expect(guessColumns("x.csv", ["date", "x"], dated).cadence).toBe(cadence);
  });
});

describe("a draft", () => {
  const draft = guessColumns("kpi.csv", names, rows);
  const withUses = (uses: Partial<Record<string, ColumnUse>>) => ({
    ...draft,
    columns: Object.fromEntries(
      names.map((name) => [name, {...draft.columns[name], use: uses[name] ?? draft.columns[name].use}]),
    ),
  });

  it("that lacks nothing becomes a table that can be assessed, whatever its date column is called", () => {
    expect(draftProblems(draft)).toEqual([]);
    const {manifest, rows: given} = draftTable(draft);
    const table = parseMetricTable(manifest, given);
    expect(table.periods).toHaveLength(6);
    expect(table.candidates.map(({column}) => column)).toEqual(["favourites"]);
    expect(table.heldAgainst.model_quality!.better).toBe("lower");
    expect(table.covariates.map(({column}) => column)).toEqual(["ads"]);
  });

  it("says all that it lacks", () => {
    const nothing = withUses(Object.fromEntries(names.map((name) => [name, "ignore" as const])));
    expect(draftProblems(nothing).map(({kind}) => kind)).toEqual([
      "no-period",
      "no-candidate",
      "nothing-to-hold-against",
    ]);
  });

  it("can use each series once, new rows and all rows being one series", () => {
    expect(draftProblems(withUses({note: "revenue"}))).toEqual([{kind: "twice", use: "revenue"}]);
    expect(draftProblems(withUses({note: "labels_so_far"}))).toEqual([{kind: "twice", use: "labels_so_far"}]);
  });

  it("takes a running total of labelled rows for a stock", () => {
    const {manifest} = draftTable(withUses({labelled_rows: "labels_so_far"}));
    expect(manifest).toMatchObject({held_against: {labels: {column: "labelled_rows", kind: "stock"}}});
  });
});
