import {describe, expect, it} from "vitest";
import {addPeriods, formatDate, parseDate, periodsBetween} from "../../src/domain/index.js";

const after = (first: string, periods: number, cadence: "day" | "week" | "month") =>
  formatDate(addPeriods(parseDate(first)!, periods, cadence));

describe("addPeriods", () => {
  it("goes by days, weeks and months, over years and backwards", () => {
    expect(after("2023-12-31", 1, "day")).toBe("2024-01-01");
    expect(after("2023-12-25", 2, "week")).toBe("2024-01-08");
    expect(after("2023-11-01", 3, "month")).toBe("2024-02-01");
    expect(after("2024-01-15", -1, "month")).toBe("2023-12-15");
  });

  // Python, pandas 1.5.3: pandas.date_range("2024-01-31", periods=14, freq="M")
  it("keeps to the ends of months, as pandas does", () => {
    const months = [0, 1, 2, 3, 13].map((periods) => after("2024-01-31", periods, "month"));
    expect(months).toEqual(["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2025-02-28"]);
  });
});

describe("periodsBetween", () => {
  it.each(["day", "week", "month"] as const)(
    "undoes addPeriods by %s, from any day of a month",
    (cadence) => {
      for (let day = 0; day < 31; day++)
        for (const periods of [0, 1, 2, 11, 25])
          expect(periodsBetween(day, addPeriods(day, periods, cadence), cadence)).toBe(periods);
    },
  );

  it("is null for a date off the cadence", () => {
    expect(periodsBetween(0, 15, "week")).toBeNull();
    expect(periodsBetween(parseDate("2024-01-31")!, parseDate("2024-02-28")!, "month")).toBeNull();
    expect(periodsBetween(parseDate("2024-01-01")!, parseDate("2024-02-02")!, "month")).toBeNull();
  });
});
