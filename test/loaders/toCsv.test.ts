import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {toCsv} from "../../loaders/toCsv.js";
import type {Fault} from "../../src/domain/index.js";
import {parseCsv} from "../../src/domain/parseCsv.js";

describe("toCsv", () => {
  it("writes what parseCsv reads back cell by cell, whatever the cells hold", () => {
    const row = fc.record({name: fc.string({unit: "grapheme"}), note: fc.string({unit: "grapheme"})});
    fc.assert(
      fc.property(fc.array(row, {minLength: 1, maxLength: 5}), (rows) => {
        const faults: Fault[] = [];
        expect(parseCsv("x.csv", toCsv(rows), faults)).toEqual(rows);
        expect(faults).toEqual([]);
      }),
      {seed: 1},
    );
  });

  it("quotes only the cells that need it", () => {
    expect(toCsv([{n: 1000, note: 'two, "three"', empty: ""}])).toBe(
      'n,note,empty\n1000,"two, ""three""",\n',
    );
  });
});
