import {describe, expect, test} from "vitest";
import type {Mapping} from "../../../src/domain/mapping.js";
import type {MappingEdits} from "../../../src/domain/mapping/edits.js";
import {mappingFaults} from "../../../src/domain/mapping/mappingFaults.js";
import {proposeMapping} from "../../../src/domain/mapping/proposeMapping.js";
import type {TableDescription} from "../../../src/domain/tableDescription.js";
import {column, dates, events, share, table, text, times} from "./describe.js";

const measures = () => [share("ctr"), column("orders")];

/** The faults of what is proposed for these files, corrected by `edits`, in short. */
function faultsOf(tables: TableDescription[], edits: MappingEdits = {}, confirmed: string[] = []) {
  const {mapping} = proposeMapping(tables, {edits});
  return short(mapping, tables, confirmed);
}

function short(mapping: Mapping, tables: TableDescription[], confirmed: string[] = []) {
  return mappingFaults(mapping, tables, {confirmed}).map(({path, text: {en, ja}, row, value}) => {
    expect(en + ja).not.toMatch(/undefined|NaN|\[object/);
    const place = [
      row === undefined ? "" : ` row ${row}`,
      value === undefined ? "" : ` ${JSON.stringify(value)}`,
    ];
    return `${path}${place.join("")}: ${en}`;
  });
}

describe("mappingFaults(mapping, tables) on dates and rows", () => {
  test("finds nothing wrong with good files", () => {
    expect(faultsOf([table("w.csv", [dates("week"), ...measures()])])).toEqual([]);
    expect(faultsOf([events("e.csv", [times("at"), text("user_id"), column("rating")])])).toEqual([]);
  });

  test("names the columns there are where the time column is missing", () => {
    expect(faultsOf([table("w.csv", [dates("week"), ...measures()])], {tables: {0: {time: "date"}}})).toEqual(
      ["tables.0.time: The file has no column “date”. It has: week, ctr, orders."],
    );
  });

  test("refuses a time column that holds no dates, with the first such cell", () => {
    const weekly = table("w.csv", [text("week"), ...measures()], {sample: [["spring", "0.2", "4"]]});
    expect(faultsOf([weekly])).toEqual([
      'tables.0.time row 2 "spring": These cells are not dates: choose the column that says when.',
    ]);
  });

  test("refuses a form in which the first dates are not written", () => {
    const weekly = table("w.csv", [dates("week"), ...measures()], {sample: [["2024-01-01", "0.2", "4"]]});
    expect(faultsOf([weekly], {tables: {0: {dateForm: "dmy/"}}})).toEqual([
      'tables.0.dateForm row 2 "2024-01-01": The dates are not written in this form: choose another form.',
    ]);
  });

  test("lists odd dates by row and value, five and then how many more, and rows without a date", () => {
    const odd = Array.from({length: 7}, (_, i) => ({row: i + 9, value: `2024-02-3${i}`}));
    const week = dates("week", {odd, oddCount: 7, missing: 2, distinct: 43});
    expect(faultsOf([table("w.csv", [week, ...measures()])])).toEqual([
      ...odd
        .slice(0, 5)
        .map(
          ({row, value}) =>
            `tables.0.time row ${row} "${value}": This is no date in the chosen form: correct it in the file.`,
        ),
      "tables.0.time: 2 more cells of this column cannot be read.",
      "tables.0.time: 2 rows have no date: fill them in, or delete those rows in the file.",
    ]);
  });

  test("asks which of two readings of dates is right, until a person has said so", () => {
    const week = dates("week", {dateForm: "dmy/", dateFormAlternatives: ["mdy/"], examples: ["03/04/2024"]});
    const weekly = table("w.csv", [week, ...measures()], {sample: [["03/04/2024", "0.2", "4"]]});
    expect(faultsOf([weekly])).toEqual([
      'tables.0.dateForm "03/04/2024": These dates can be read in two ways: say which is right.',
    ]);
    expect(faultsOf([weekly], {}, ["tables.0.dateForm"])).toEqual([]);
  });

  test("asks which of two readings of numbers is right, unless another column settles it", () => {
    const orders = column("orders", {
      numberFormAlternatives: ["comma"],
      examples: ["1,234"],
      min: 1234,
      max: 9999,
    });
    const ctr = share("ctr", {examples: ["1"], min: 0.5, max: 0.5});
    expect(faultsOf([table("w.csv", [dates("week"), ctr, orders])])).toEqual([
      'tables.0.numberForm "1,234": The sign in these numbers may part thousands or decimals: say which is right.',
    ]);
    expect(faultsOf([table("w.csv", [dates("week"), ctr, orders])], {}, ["tables.0.numberForm"])).toEqual([]);
    expect(faultsOf([table("w.csv", [dates("week"), share("ctr"), orders])])).toEqual([]);
  });

  test("refuses repeated dates where there is one row a period", () => {
    const weekly = table("w.csv", [dates("week", {distinct: 50}), ...measures()]);
    expect(faultsOf([weekly])).toEqual([
      "tables.0.rows: 2 rows stand on a date that another row has too: choose “many rows a period”, or keep one row a date.",
    ]);
  });

  test("holds the step of the dates against the cadence", () => {
    const weekly = table("w.csv", [dates("week"), ...measures()]);
    expect(faultsOf([weekly], {cadence: "day"})).toEqual([
      "manifest.cadence: The dates are about a week apart, too far for a loop by day: choose week.",
    ]);
    expect(faultsOf([weekly], {cadence: "month", tables: {0: {rows: "periods"}}})).toEqual([
      "tables.0.rows: There is a row a week, but the loop goes by month: choose “many rows a period”.",
    ]);
  });

  test("says that a file is empty, or not there", () => {
    const weekly = table("w.csv", [dates("week"), ...measures()]);
    const {mapping} = proposeMapping([weekly]);
    expect(short(mapping, [])).toEqual(["tables.0.time: This file is not here: choose it again."]);
    expect(short(mapping, [{...weekly, rowsRead: 0}])[0]).toBe(
      "tables.0.time: The file has no rows below its header.",
    );
  });

  test("does not check a file of which nothing is taken", () => {
    const other = table("notes.csv", [text("note")]);
    expect(faultsOf([table("w.csv", [dates("week"), ...measures()]), other])).toEqual([]);
  });
});

describe("mappingFaults(mapping, tables) on columns", () => {
  const chosen = (from: string, count: "value" | "sum" = "value"): MappingEdits => ({
    measures: {business_kpi: {source: {table: 0, from, count}}},
  });

  test("refuses a column that the file lacks, and one without values", () => {
    const weekly = table("w.csv", [
      dates("week"),
      ...measures(),
      column("empty", {kind: "text", missing: 52}),
    ]);
    expect(faultsOf([weekly], chosen("sales"))).toEqual([
      "manifest.measures.business_kpi.column: The file has no column “sales”. It has: week, ctr, orders, empty.",
    ]);
    expect(faultsOf([weekly], chosen("empty"))).toEqual([
      "manifest.measures.business_kpi.column: The column is empty.",
    ]);
  });

  test("refuses text for numbers, and lists odd cells by row and value", () => {
    const odd = [
      {row: 7, value: "soon"},
      {row: 9, value: "1.2.3"},
    ];
    const weekly = table("w.csv", [dates("week"), share("ctr", {odd, oddCount: 2}), text("size")]);
    expect(faultsOf([weekly], chosen("size"))).toEqual([
      'manifest.measures.customer_experience.column row 7 "soon": This is no number: correct it in the file, or leave the cell empty.',
      'manifest.measures.customer_experience.column row 9 "1.2.3": This is no number: correct it in the file, or leave the cell empty.',
      'manifest.measures.business_kpi.column "a": These cells are not numbers: choose another column, or count its different values.',
    ]);
  });

  test("refuses numbers that the chosen form cannot read", () => {
    const weekly = table("w.csv", [dates("week"), share("ctr"), column("orders")]);
    expect(faultsOf([weekly], {tables: {0: {numberForm: "comma"}}})).toEqual([
      'manifest.measures.customer_experience.column "0.12": This is no number in the form chosen for the file: choose the other form of numbers.',
    ]);
  });

  test("needs a count for events and none for periods", () => {
    const log = events("e.csv", [times("at"), text("user_id"), column("rating")]);
    const {mapping} = proposeMapping([log]);
    const [first] = mapping.tables;
    const uncounted = {
      ...mapping,
      tables: [{...first!, columns: first!.columns.map((each) => ({...each, count: "value" as const}))}],
    };
    expect(short(uncounted, [log])).toContain(
      "manifest.measures.customer_experience.column: This file has many rows a period: say how they become one number.",
    );
    const counted = {...mapping, tables: [{...first!, rows: "periods" as const}]};
    expect(short(counted, [log])).toContain(
      "manifest.measures.business_kpi.column: This file has one row a period: take the value as it is.",
    );
  });

  test("refuses two columns of one name, and the name of the dates", () => {
    const weekly = table("w.csv", [dates("week"), ...measures()]);
    const {mapping} = proposeMapping([weekly]);
    const named = (to: string) => ({
      ...mapping,
      tables: [
        {
          ...mapping.tables[0]!,
          columns: [...mapping.tables[0]!.columns, {from: "ctr", count: "value" as const, to}],
        },
      ],
    });
    expect(short(named("orders"), [weekly])).toEqual([
      "manifest.measures.business_kpi.column: Two columns of the series would be called “orders”.",
    ]);
    expect(short(named("period"), [weekly])).toEqual([
      "tables.0.columns: “period” is the name of the dates: rename this column in the file.",
    ]);
  });
});

describe("mappingFaults(mapping, tables) on measures", () => {
  const weekly = table("w.csv", [dates("week"), ...measures(), column("profit", {min: -3, max: 9})]);

  test("needs two measures that a link joins", () => {
    const one = {measures: {business_kpi: {source: null}}};
    expect(faultsOf([weekly], one)).toEqual([
      "manifest.measures: Choose at least two of the four measures: a link of the cycle joins two.",
    ]);
    const apart = table("w.csv", [dates("week"), share("auc"), column("orders")]);
    expect(faultsOf([apart])[0]).toMatch(/^manifest.measures: No link of the cycle joins these measures/);
  });

  test("refuses one column for two measures, or as a covariate too", () => {
    const source = {table: 0, from: "orders", count: "value"} as const;
    expect(
      faultsOf([weekly], {
        measures: {customer_experience: {source, transform: "log"}, business_kpi: {source}},
      }),
    ).toEqual([
      "manifest.measures.business_kpi.column: The same numbers are chosen for “Customer experience”: a link between them would say nothing.",
    ]);
    const {mapping} = proposeMapping([weekly]);
    const twice = {...mapping, manifest: {...mapping.manifest, covariates: ["orders"]}};
    expect(short(twice, [weekly])).toEqual([
      "manifest.covariates: The same numbers are chosen for “Business KPI”: a link between them would say nothing.",
    ]);
  });

  test("says that a measure has no column of the series", () => {
    const {mapping} = proposeMapping([weekly]);
    const {measures: all} = mapping.manifest;
    const lost = {
      ...mapping,
      manifest: {
        ...mapping.manifest,
        measures: {...all, business_kpi: {...all.business_kpi!, column: "gone"}},
      },
    };
    expect(short(lost, [weekly])).toEqual(["manifest.measures.business_kpi.column: Choose a column."]);
  });

  test("needs a unit", () => {
    expect(faultsOf([weekly], {measures: {business_kpi: {unit: " "}}})).toEqual([
      "manifest.measures.business_kpi.unit: Say in which unit it is measured, e.g. people, yen, points.",
    ]);
  });

  test("refuses shares outside 0 and 1, and logarithms of what is not above 0", () => {
    expect(faultsOf([weekly], {measures: {business_kpi: {transform: "logit"}}})).toEqual([
      "manifest.measures.business_kpi.transform: A share lies between 0 and 1, both excluded; these numbers go from 1 to 100: choose another scale.",
    ]);
    const source = {table: 0, from: "profit", count: "value"} as const;
    expect(faultsOf([weekly], {measures: {business_kpi: {source, transform: "log"}}})).toEqual([
      "manifest.measures.business_kpi.transform: Changes in per cent need numbers above 0; the least is -3: choose “differences”.",
    ]);
  });

  test("lets zeros and ones become a share by averaging, and refuses a sum as a share", () => {
    const log = events("e.csv", [
      times("at"),
      text("user_id"),
      column("clicked", {min: 0, max: 1, distinct: 2}),
    ]);
    expect(faultsOf([log])).toEqual([]);
    expect(faultsOf([log], {measures: {business_kpi: {transform: "logit"}}})).toEqual([
      "manifest.measures.business_kpi.transform: A count or a sum is no share: choose “changes in per cent”.",
    ]);
  });

  test("refuses negative numbers of rows, and a stock counted by period", () => {
    const rows = table("w.csv", [
      dates("week"),
      column("orders"),
      column("training_rows", {min: -1, max: 9}),
    ]);
    expect(faultsOf([rows])).toEqual([
      "manifest.measures.training_rows.column: A number of rows is never negative; the least is -1.",
    ]);
    const log = events("e.csv", [times("at"), text("user_id")]);
    expect(faultsOf([log], {measures: {training_rows: {kind: "stock"}}})).toEqual([
      "manifest.measures.training_rows.kind: Rows counted by period are those that the period added: choose “added in the period”.",
    ]);
  });

  test("refuses a folder's name that the pipeline cannot take", () => {
    expect(faultsOf([weekly], {id: "My Loop"})).toEqual([
      'manifest.id "My Loop": Use lower-case letters, digits and hyphens, e.g. my-product.',
    ]);
  });

  test("lists all at once", () => {
    const bad = table("w.csv", [
      dates("week", {distinct: 50}),
      share("ctr", {max: 3, odd: [{row: 3, value: "?"}], oddCount: 1}),
      column("orders"),
    ]);
    const edits: MappingEdits = {
      measures: {customer_experience: {transform: "logit"}, business_kpi: {unit: ""}},
    };
    expect(faultsOf([bad], edits).map((line) => line.split(":")[0])).toEqual([
      "tables.0.rows",
      'manifest.measures.customer_experience.column row 3 "?"',
      "manifest.measures.customer_experience.transform",
      "manifest.measures.business_kpi.unit",
    ]);
  });
});
