import {describe, expect, test} from "vitest";
import {datesRead} from "../../../src/components/mapping/datesRead.js";
import {editedPaths} from "../../../src/components/mapping/editedPaths.js";
import {faultLine} from "../../../src/components/mapping/faultLine.js";
import {fieldName} from "../../../src/components/mapping/fieldName.js";
import {previewCells} from "../../../src/components/mapping/previewCells.js";
import {columnOptions, countOptions} from "../../../src/components/mapping/sourceOptions.js";
import {mappingFaults} from "../../../src/domain/mapping/mappingFaults.js";
import {proposeMapping} from "../../../src/domain/mapping/proposeMapping.js";
import {column, dates, events, share, table, text, times} from "../../domain/mapping/describe.js";

describe("datesRead(cells, form, locale)", () => {
  test("shows the first cells and what they are under the form", () => {
    expect(datesRead(["03/04/2024", null, "NA", "10/04/2024"], "dmy/", "en")).toEqual([
      "03/04/2024 → 3 Apr 2024",
      "10/04/2024 → 10 Apr 2024",
    ]);
    expect(datesRead(["03/04/2024"], "mdy/", "ja")).toEqual(["03/04/2024 → 2024/3/4"]);
    expect(datesRead(["1712102400"], "unix-seconds", "en")).toEqual(["1712102400 → 3 Apr 2024"]);
  });

  test("says which are not read", () => {
    expect(datesRead(["13/13/2024", true], "dmy/", "en")).toEqual(["13/13/2024 → not read"]);
    expect(datesRead(["来週"], "iso", "ja")).toEqual(["来週 → 読めません"]);
  });
});

test("previewCells(description) marks missing and odd cells in their own rows only", () => {
  const weekly = table(
    "w.csv",
    [dates("week"), share("ctr", {odd: [{row: 3, value: "soon"}], oddCount: 1})],
    {
      sample: [
        ["2024-01-01", null],
        ["2024-01-08", "soon"],
        ["NA", false],
      ],
    },
  );
  expect(previewCells(weekly)).toEqual([
    {
      row: 2,
      cells: [
        {text: "2024-01-01", state: null},
        {text: "", state: "missing"},
      ],
    },
    {
      row: 3,
      cells: [
        {text: "2024-01-08", state: null},
        {text: "soon", state: "odd"},
      ],
    },
    {
      row: 4,
      cells: [
        {text: "", state: "missing"},
        {text: "false", state: null},
      ],
    },
  ]);
});

describe("columnOptions(mapping, tables)", () => {
  test("offers all columns but the time, numbers first, and the rows of events", () => {
    const tables = [
      table("w.csv", [dates("week"), text("note"), share("ctr")]),
      events("e.csv", [times("at"), column("price"), text("user_id")]),
    ];
    const options = columnOptions(proposeMapping(tables).mapping, tables);
    expect(options.map(({file, options: each}) => [file, each.map(({from}) => from)])).toEqual([
      ["w.csv", ["ctr", "note"]],
      ["e.csv", [null, "price", "user_id"]],
    ]);
    expect(options[1]!.options[2]).toEqual({table: 1, from: "user_id", isText: true});
  });
});

test("countOptions(table, from) adds up and averages numbers only", () => {
  const log = events("e.csv", [column("price"), text("user_id")]);
  expect(countOptions(log, "price")).toEqual(["sum", "mean", "distinct"]);
  expect(countOptions(log, "user_id")).toEqual(["distinct"]);
  expect(countOptions(log, null)).toEqual(["rows"]);
});

describe("faultLine(fault, locale)", () => {
  const words = {en: "Write a number.", ja: "数を書いてください。"};
  test("names file, row, column and value, as far as there are", () => {
    const fault = {file: "w.csv", row: 7, column: "ctr", value: "soon", text: words};
    expect(faultLine(fault, "en")).toBe("w.csv, row 7, “ctr”, value “soon”: Write a number.");
    expect(faultLine(fault, "ja")).toBe("w.csv、7行目、「ctr」、値「soon」：数を書いてください。");
    expect(faultLine({text: words}, "en")).toBe("Write a number.");
  });

  test("shortens long values and leaves out missing ones", () => {
    expect(faultLine({value: "x".repeat(50), text: words}, "en")).toBe(
      `value “${"x".repeat(39)}…”: Write a number.`,
    );
    expect(faultLine({column: "a", value: null, text: words}, "en")).toBe("“a”: Write a number.");
  });
});

test("fieldName(path, locale) names a measure's field, and leaves files to their faults", () => {
  expect(fieldName("manifest.measures.business_kpi.unit", "en")).toBe("Business KPI, Unit");
  expect(fieldName("manifest.measures.business_kpi.unit", "ja")).toBe("ビジネスKPI、単位");
  expect(fieldName("manifest.cadence", "en")).toBe("Length of a period");
  expect(fieldName("tables.0.time", "en")).toBe("");
});

test("editedPaths(edits) settle what could be read in two ways", () => {
  const week = dates("week", {dateForm: "dmy/", dateFormAlternatives: ["mdy/"], examples: ["03/04/2024"]});
  const tables = [
    table("w.csv", [week, share("ctr"), column("orders")], {sample: [["03/04/2024", "0.2", "4"]]}),
  ];
  const faultsWith = (edits: Parameters<typeof editedPaths>[0]) =>
    mappingFaults(proposeMapping(tables, {edits}).mapping, tables, {confirmed: editedPaths(edits)});
  expect(faultsWith({})).toHaveLength(1);
  expect(faultsWith({tables: {0: {time: "week", dateForm: undefined}}})).toHaveLength(1);
  expect(faultsWith({tables: {0: {dateForm: "mdy/"}}})).toEqual([]);
  expect(editedPaths({measures: {business_kpi: {source: null, unit: ""}}, cadence: "day"})).toEqual([
    "manifest.cadence",
    "manifest.measures.business_kpi.column",
    "manifest.measures.business_kpi.unit",
  ]);
});
