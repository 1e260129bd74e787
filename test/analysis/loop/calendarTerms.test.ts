import {describe, expect, it} from "vitest";
import {calendarTerms} from "../../../src/analysis/loop/calendarTerms.js";
import {trendBends} from "../../../src/analysis/loop/trendBends.js";
import {leastSquares} from "../../../src/analysis/statistics/leastSquares.js";

const pairs = (n: number, cadence: "day" | "week" | "month", season: string) =>
  Object.keys(calendarTerms(n, cadence)).filter((name) => name.startsWith(`${season} sin`)).length;

describe("calendarTerms", () => {
  it("asks a year and a half for a season, and a year more for each of three pairs", () => {
    expect([77, 79, 104, 105, 156, 157, 520].map((n) => pairs(n, "week", "year"))).toEqual([
      0, 1, 1, 2, 2, 3, 3,
    ]);
    expect([17, 18, 24, 36].map((n) => pairs(n, "month", "year"))).toEqual([0, 1, 2, 3]);
    expect([547, 548, 731, 1096].map((n) => pairs(n, "day", "year"))).toEqual([0, 1, 2, 3]);
  });

  it("gives days a weekly season from three weeks on, and nothing else", () => {
    expect([20, 21, 400].map((n) => pairs(n, "day", "week"))).toEqual([0, 3, 3]);
    expect([pairs(400, "week", "week"), pairs(400, "month", "week")]).toEqual([0, 0]);
  });

  it("repeats the season every year", () => {
    const {"year sin 1": sine, "year cos 2": cosine} = calendarTerms(60, "month");
    expect(sine[3]).toBeCloseTo(1, 12);
    expect(sine[15]).toBeCloseTo(1, 12);
    expect(cosine[3]).toBeCloseTo(-1, 12);
    const {"week cos 1": week} = calendarTerms(40, "day");
    expect([week[0], week[7], week[14]].map((value) => Math.round(1e9 * value))).toEqual([1e9, 1e9, 1e9]);
  });

  it("has an intercept of ones and a straight trend about zero", () => {
    const terms = calendarTerms(5, "week");
    expect(terms["(intercept)"]).toEqual([1, 1, 1, 1, 1]);
    expect(terms.trend).toEqual([-0.4, -0.2, 0, 0.2, 0.4]);
  });

  it.each(["day", "week", "month"] as const)(
    "never has a column that the others explain, bends included from 60 periods on, by %s",
    (cadence) => {
      for (const n of [10, 21, 24, 40, 60, 78, 104, 130, 156, 300, 731, 1100]) {
        const columns = [...Object.values(calendarTerms(n, cadence)), ...(n < 60 ? [] : trendBends(n))];
        expect(() => leastSquares(columns, new Array<number>(n).fill(1)), `n = ${n}`).not.toThrow();
      }
    },
  );
});
