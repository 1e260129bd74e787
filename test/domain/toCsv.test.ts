import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {toCsv} from "../../src/domain/toCsv.js";
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

  it("guards a spreadsheet against cells and names that it would run, and leaves numbers alone", () => {
    const row = {
      "=1+1": "=cmd()",
      plus: "+1",
      minus: "-1",
      at: "@sum",
      tab: "\tx",
      fine: "a=1",
      n: -5,
      none: null,
    };
    const [names, cells] = toCsv([row], {guarded: true}).split("\n");
    expect(names).toBe(`"'=1+1",plus,minus,at,tab,fine,n,none`);
    expect(cells).toBe(`"'=cmd()","'+1","'-1","'@sum","'${"\t"}x",a=1,-5,`);
  });
});
