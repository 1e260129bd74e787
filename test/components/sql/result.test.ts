import {describe, expect, it} from "vitest";
import {cellOfFile, cellText} from "../../../src/components/sql/cellText.js";
import {sortRows} from "../../../src/components/sql/sortRows.js";

describe("cellText", () => {
  it.each<[unknown, string | null]>([
    [null, null],
    [2024, "2024"],
    [-0.5, "−0.5"],
    [0.1 + 0.2, "0.3"],
    [1e-7, "1e−7"],
    [9007199254740993n, "9007199254740993"],
    [NaN, "not a number"],
    [-Infinity, "−∞"],
    [true, "true"],
    [Uint8Array.of(1, 255), "0x01ff"],
    [[1n, null, {day: "2024-01-01"}], '["1",null,{"day":"2024-01-01"}]'],
    ["<b>", "<b>"],
  ])("shows %s as %s", (value, text) => {
    expect(cellText(value, "en")).toBe(text);
  });
});

describe("cellOfFile", () => {
  it("keeps numbers exact and leaves what is missing empty", () => {
    expect([0.1 + 0.2, false, null, NaN, 5n, "x"].map(cellOfFile)).toEqual([
      0.1 + 0.2,
      false,
      null,
      null,
      "5",
      "x",
    ]);
  });
});

describe("sortRows", () => {
  const sorted = (values: unknown[], direction: "ascending" | "descending") =>
    sortRows(
      values.map((v) => ({v})),
      "v",
      direction,
      "en",
    ).map(({v}) => v);

  it("sorts numbers by size, whole ones beyond 2^53 among them", () => {
    expect(sorted([10, 9, 9007199254740993n, -1], "ascending")).toEqual([-1, 9, 10, 9007199254740993n]);
    expect(sorted([10, 9, -1], "descending")).toEqual([10, 9, -1]);
  });

  it("sets what is missing last either way", () => {
    expect(sorted([null, 2, NaN, 1], "ascending")).toEqual([1, 2, null, NaN]);
    expect(sorted([null, 2, NaN, 1], "descending")).toEqual([2, 1, null, NaN]);
  });

  it("sorts texts as people do, dates among them, and keeps the order of equal rows", () => {
    expect(sorted(["b", "A", "a", "É"], "ascending")).toEqual(["a", "A", "b", "É"]);
    const rows = [
      {v: "x", i: 1},
      {v: "x", i: 2},
    ];
    expect(sortRows(rows, "v", "descending", "en")).toEqual(rows);
  });
});
