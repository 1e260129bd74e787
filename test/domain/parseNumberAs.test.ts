import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {NumberForm} from "../../src/domain/mapping.js";
import {isPercent, parseNumberAs} from "../../src/domain/parseNumberAs.js";
import {expected} from "../files/testFiles.js";

describe("parseNumberAs", () => {
  const numbers = expected<Record<NumberForm, {cell: string; value: number}[]>>("numbers.json");
  it.each(["point", "comma"] as const)("reads the form %s as pandas' read_csv does", (form) => {
    for (const {cell, value} of numbers[form])
      expect([cell, parseNumberAs(cell, form)]).toEqual([cell, value]);
  });

  it.each<[string, NumberForm, number]>([
    ["１，２３４．５", "point", 1234.5],
    ["1 234,5", "comma", 1234.5],
    ["1\u202f234.5", "point", 1234.5],
    ["−5", "point", -5],
    ["¥1,200", "point", 1200],
    ["￥１２００", "point", 1200],
    ["1,200円", "point", 1200],
    ["-$5.5", "point", -5.5],
    ["12,5 €", "comma", 12.5],
    ["12%", "point", 0.12],
    ["12,5 ％", "comma", 0.125],
    [" 7 ", "point", 7],
    ["TRUE", "point", 1],
  ])("reads %s with a decimal %s", (cell, form, value) => {
    expect(parseNumberAs(cell, form)).toBe(value);
  });

  it.each<[string, NumberForm]>([
    ["1,23", "point"],
    ["12,3456", "point"],
    ["0,123", "point"],
    ["1,234,56", "point"],
    ["1.5.2", "point"],
    ["(5)", "point"],
    ["5 kg", "point"],
    ["--5", "point"],
    ["1e999", "point"],
    ["Infinity", "point"],
    ["0x10", "point"],
    [".", "point"],
    ["-", "point"],
    ["e5", "point"],
    ["2024-01-05", "point"],
  ])("refuses %s with a decimal %s", (cell, form) => {
    expect(parseNumberAs(cell, form)).toBeNull();
  });

  it("tells missing cells, which are NaN, from cells that are no numbers, which are null", () => {
    for (const cell of [null, "", "  ", "NA", "nan", "NULL", NaN])
      expect(parseNumberAs(cell, "point")).toBeNaN();
    for (const cell of ["-", "n/a", "none", Infinity]) expect(parseNumberAs(cell, "point")).toBeNull();
  });

  it("takes true and false for 1 and 0", () => {
    expect([true, false, "true", "False"].map((cell) => parseNumberAs(cell, "comma"))).toEqual([1, 0, 1, 0]);
  });

  it("reads back every number as any locale's grouping writes it", () => {
    const value = fc.double({min: -1e12, max: 1e12, noNaN: true});
    const forms = {point: "en-US", comma: "de-DE"} as const;
    fc.assert(
      fc.property(value, fc.constantFrom("point" as const, "comma" as const), (number, form) => {
        const written = new Intl.NumberFormat(forms[form], {maximumFractionDigits: 3}).format(number);
        // Adding 0 makes 0 of -0.
        expect(parseNumberAs(written, form)! + 0).toBe(Number(number.toFixed(3)) + 0);
      }),
      {seed: 3},
    );
    for (const [locale, form] of [
      ["fr-FR", "comma"],
      ["sv-SE", "comma"],
      ["ja-JP", "point"],
    ] as const)
      expect(parseNumberAs(new Intl.NumberFormat(locale).format(-1_234_567.5), form)).toBe(-1_234_567.5);
  });
});

describe("isPercent", () => {
  it("knows both percent signs", () => {
    expect(["12%", "12 ％ ", "12", 0.12].map(isPercent)).toEqual([true, true, false, false]);
  });
});
