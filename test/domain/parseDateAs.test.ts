import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {formatDate} from "../../src/domain/calendar.js";
import {dateForms} from "../../src/domain/mapping.js";
import type {DateForm} from "../../src/domain/mapping.js";
import {parseDateAs} from "../../src/domain/parseDateAs.js";
import {expected} from "../files/testFiles.js";

const written = (cell: string | number | null, form: DateForm) => {
  const day = parseDateAs(cell, form);
  return Number.isNaN(day) ? null : formatDate(day);
};

describe("parseDateAs", () => {
  const dates = expected<Record<DateForm, {cell: string; day: number | null}[]>>("dates.json");
  it.each(Object.keys(dates) as DateForm[])(
    "reads %s as pandas' to_datetime and Python's calendar do",
    (form) => {
      for (const {cell, day} of dates[form])
        expect([cell, parseDateAs(cell, form)]).toEqual([cell, day ?? NaN]);
    },
  );

  it.each<[string, DateForm, string]>([
    ["2024-01-05 09:30", "iso", "2024-01-05"],
    ["2024-01-05T23:59:59.999999-08:00", "iso", "2024-01-05"],
    ["2024-01-05 00:00:00 UTC", "iso", "2024-01-05"],
    [" ２０２４-０１-０５ ", "iso", "2024-01-05"],
    ["2024/1/5 9:05", "ymd/", "2024-01-05"],
    ["5. 1. 2024", "dmy.", "2024-01-05"],
    ["２０２４年１月５日（金）", "japanese", "2024-01-05"],
    ["2024年1月5日 9:30", "japanese", "2024-01-05"],
    ["令和6年1月5日", "japanese", "2024-01-05"],
    ["令和元年5月1日", "japanese", "2019-05-01"],
    ["R6.1.5", "japanese", "2024-01-05"],
    ["H31.4.30", "japanese", "2019-04-30"],
    ["昭和64年1月7日", "japanese", "1989-01-07"],
    ["2024W05", "iso-week", "2024-01-29"],
    ["2024-W05-7", "iso-week", "2024-02-04"],
    ["2024/1", "month", "2024-01-01"],
    ["2024年12月", "month", "2024-12-01"],
    ["1704412799.9", "unix-seconds", "2024-01-04"],
  ])("reads %s as %s", (cell, form, day) => {
    expect(written(cell, form)).toBe(day);
  });

  it("reads numbers where a form is made of digits", () => {
    expect(written(20240105, "ymd")).toBe("2024-01-05");
    expect(written(1704412800, "unix-seconds")).toBe("2024-01-05");
  });

  it.each<[string | number | null, DateForm]>([
    ["2023-02-29", "iso"],
    ["2024-13-01", "iso"],
    ["2024-01-05x", "iso"],
    ["2024-01-05T25:00", "iso"],
    ["2024-1-5", "iso"],
    ["0001-01-01", "iso"],
    ["31/04/2024", "dmy/"],
    ["13/13/2024", "mdy/"],
    ["5/1/24", "dmy/"],
    ["24年1月5日", "japanese"],
    ["2021-W53", "iso-week"],
    ["2024-13", "month"],
    ["", "iso"],
    [null, "iso"],
    ["soon", "unix-seconds"],
  ])("gives NaN for %s as %s", (cell, form) => {
    expect(parseDateAs(cell, form)).toBeNaN();
  });

  it("agrees with Date on every day of a thousand years", () => {
    const day = fc.integer({min: -100_000, max: 270_000});
    fc.assert(
      fc.property(day, fc.constantFrom("", "T12:00:00Z", " 1:02"), (days, time) => {
        expect(parseDateAs(`${formatDate(days)}${time}`, "iso")).toBe(days);
      }),
      {seed: 1},
    );
  });

  it("never throws, whatever the text", () => {
    const text = fc.string({
      unit: fc.constantFrom("2", "0", "-", "/", ".", "W", "年", "月", "日", "令", "和", "T", ":"),
    });
    fc.assert(
      fc.property(text, fc.constantFrom(...dateForms), (cell, form) => {
        const day = parseDateAs(cell, form);
        expect(Number.isNaN(day) || Number.isInteger(day)).toBe(true);
      }),
      {seed: 2, numRuns: 2000},
    );
  });
});
