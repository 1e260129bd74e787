import {describe, expect, test} from "vitest";
import {formatDate} from "../../../src/domain/calendar.js";
import {readDate} from "../../../src/domain/mapping/readDate.js";

const read = (...parameters: Parameters<typeof readDate>) => {
  const day = readDate(...parameters);
  return day === null ? null : formatDate(day);
};

describe("readDate(cell, form)", () => {
  test.each([
    ["2024-04-03", "iso"],
    ["2024-04-03T23:59:59.999+09:00", "iso"],
    ["2024-04-03 01:02:03", "iso"],
    [" 2024/4/3 ", "ymd/"],
    ["2024/04/03 10:20", "ymd/"],
    ["03/04/2024", "dmy/"],
    ["4/3/2024", "mdy/"],
    ["3.4.2024", "dmy."],
    ["20240403", "ymd"],
    [20240403, "ymd"],
    ["2024年4月3日", "japanese"],
    ["2024年4月3日(水)", "japanese"],
    ["令和6年4月3日", "japanese"],
    ["２０２４年４月３日", "japanese"],
    [1712102400, "unix-seconds"],
    ["1712102400000", "unix-milliseconds"],
  ] as const)("reads %j as %s", (cell, form) => {
    expect(read(cell, form)).toBe("2024-04-03");
  });

  test("takes a month as its first day and a week as its Monday", () => {
    expect(read("2024-04", "month")).toBe("2024-04-01");
    expect(read("2024/4", "month")).toBe("2024-04-01");
    expect(read("2024年4月", "japanese")).toBe("2024-04-01");
    // python3 -c 'import datetime as d; print(d.date.fromisocalendar(2024, 14, 1), d.date.fromisocalendar(2020, 53, 1), d.date.fromisocalendar(2025, 1, 1))'
    expect(read("2024-W14", "iso-week")).toBe("2024-04-01");
    expect(read("2020W53", "iso-week")).toBe("2020-12-28");
    expect(read("2025-W01", "iso-week")).toBe("2024-12-30");
  });

  test("counts the first year of an era as 元", () => {
    expect(read("令和元年5月1日", "japanese")).toBe("2019-05-01");
    expect(read("平成31年4月30日", "japanese")).toBe("2019-04-30");
  });

  test.each([
    ["2024-02-30", "iso"],
    ["31/04/2024", "dmy/"],
    ["13/13/2024", "mdy/"],
    ["2021-W53", "iso-week"],
    ["2024-W00", "iso-week"],
    ["20241301", "ymd"],
    ["soon", "iso"],
    ["", "iso"],
    [null, "iso"],
    [true, "unix-seconds"],
    ["9999999999999999", "unix-seconds"],
    ["2024-04-03 afternoon", "iso"],
  ] as const)("refuses %j as %s", (cell, form) => {
    expect(readDate(cell, form)).toBeNull();
  });
});
