import {describe, expect, test} from "vitest";
import {
  formatDate,
  formatEffect,
  formatEstimate,
  formatMoment,
  formatNumber,
  formatPercent,
  formatPercentRange,
  formatPeriods,
} from "../../src/components/format.js";

describe("formatNumber", () => {
  test("groups, shortens and signs as the locale does", () => {
    expect(formatNumber(10920.4, "en")).toBe("10,920");
    expect(formatNumber(212345, "en")).toBe("212k");
    expect(formatNumber(212345, "ja")).toBe("21.2万");
    expect(formatNumber(-0.8712, "en")).toBe("−0.871");
    expect(formatNumber(3e-7, "en")).toBe("3E−7");
  });

  test("writes a dash for what is missing", () => {
    for (const missing of [null, undefined, NaN, Infinity]) expect(formatNumber(missing, "en")).toBe("–");
  });
});

describe("formatEstimate", () => {
  test("writes the value with its interval", () => {
    const estimate = {value: 0.31, low: -0.08, high: 0.7, level: 0.95};
    expect(formatEstimate(estimate, "en")).toBe("+0.31 (−0.08 to 0.70)");
    expect(formatEstimate(estimate, "ja")).toBe("+0.31 (−0.08〜0.70)");
  });

  test("gives no sign to what rounds to zero", () => {
    expect(formatEffect(-0.001, "en", {sign: true})).toBe("0.00");
  });
});

describe("formatPercent", () => {
  test("keeps one digit below ten", () => {
    expect(formatPercent(-0.0812, "en", {sign: true})).toBe("−8.1\u00a0%");
    expect(formatPercent(0.1234, "ja", {sign: true})).toBe("+12%");
    expect(formatPercentRange(-0.099, -0.06, "en", {sign: true})).toBe("−9.9 to −6\u00a0%");
  });
});

describe("formatPeriods and formatDate", () => {
  test("count and date in words of the locale", () => {
    expect(formatPeriods(1, "week", "en")).toBe("1 week");
    expect(formatPeriods(3, "month", "ja")).toBe("3か月");
    expect(formatDate("2023-12-25", "en")).toBe("25 Dec 2023");
    expect(formatDate("2023-12-25", "ja")).toBe("2023/12/25");
    expect(formatDate("2023-12-25", "ja", "month")).toBe("2023年12月");
    expect(formatDate("some day", "en")).toBe("some day");
  });
});

describe("formatMoment", () => {
  test("gives day and time by the reader's clock, and a text that is no moment as it stands", () => {
    const moment = new Date(2026, 10, 28, 9, 5);
    expect(formatMoment(moment.toISOString(), "en")).toBe("28 Nov 2026, 09:05");
    expect(formatMoment(moment.getTime(), "ja")).toBe("2026/11/28 09:05");
    expect(formatMoment("soon", "en")).toBe("soon");
  });
});
