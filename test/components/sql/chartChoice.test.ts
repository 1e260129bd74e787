import {describe, expect, it} from "vitest";
import type {AnswerRows} from "../../../src/components/sql/answer.js";
import {chartChoice, chartPoints} from "../../../src/components/sql/chartChoice.js";

type Columns = AnswerRows["columns"];
const columns = (...types: [string, Columns[number]["type"]][]): Columns =>
  types.map(([name, type]) => ({name, type}));
const two = [{}, {}];

describe("chartChoice", () => {
  it.each<[string, Columns, ReturnType<typeof chartChoice>]>([
    [
      "numbers over time as a line",
      columns(["n", "number"], ["day", "date"]),
      {x: "day", y: "n", kind: "line"},
    ],
    [
      "numbers of names as bars",
      columns(["name", "text"], ["n", "number"]),
      {x: "name", y: "n", kind: "bar"},
    ],
    ["two numbers as dots", columns(["a", "number"], ["b", "number"]), {x: "a", y: "b", kind: "dot"}],
    ["one column of numbers not at all", columns(["a", "number"]), null],
    ["what has no numbers not at all", columns(["a", "text"], ["b", "date"]), null],
  ])("draws %s", (_, given, expected) => {
    expect(chartChoice({columns: given, rows: two})).toEqual(expected);
  });

  it("draws nothing of a single row", () => {
    expect(chartChoice({columns: columns(["a", "number"], ["b", "number"]), rows: [{}]})).toBeNull();
  });
});

describe("chartPoints", () => {
  it("leaves out rows in which either value is missing or infinite", () => {
    const given = {
      columns: columns(["x", "number"], ["y", "number"]),
      rows: [
        {x: 1, y: 2},
        {x: null, y: 2},
        {x: 1, y: null},
        {x: NaN, y: 2},
        {x: 1, y: Infinity},
        {x: 3n, y: 4n},
      ],
    };
    expect(chartPoints(given, {x: "x", y: "y"})).toEqual([
      {x: 1, y: 2},
      {x: 3, y: 4},
    ]);
  });

  it("places dates and timestamps in time, whatever the reader's zone", () => {
    const given = {
      columns: columns(["day", "date"], ["at", "timestamp"], ["y", "number"]),
      rows: [{day: "2024-01-01", at: "2024-01-01T12:00:00.000", y: 1}],
    };
    expect(chartPoints(given, {x: "day", y: "y"})[0].x).toEqual(new Date("2024-01-01T00:00:00Z"));
    expect(chartPoints(given, {x: "at", y: "y"})[0].x).toEqual(new Date("2024-01-01T12:00:00Z"));
  });
});
