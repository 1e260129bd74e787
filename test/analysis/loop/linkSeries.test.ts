import {describe, expect, it} from "vitest";
import {linkSeries, rowFlow, scaleValue} from "../../../src/analysis/loop/linkSeries.js";
import {parseLoop} from "../../../src/domain/index.js";

describe("scaleValue", () => {
  it("puts a value on its measure's scale, better up", () => {
    expect(scaleValue(Math.E, {transform: "log", better: "higher"})).toBe(1);
    expect(scaleValue(Math.E, {transform: "log", better: "lower"})).toBe(-1);
    expect(scaleValue(0.75, {transform: "logit", better: "higher"})).toBeCloseTo(Math.log(3), 14);
    expect(scaleValue(0.75, {transform: "logit", better: "lower"})).toBeCloseTo(-Math.log(3), 14);
    expect(scaleValue(-4, {transform: "none", better: "higher"})).toBe(-4);
    expect(scaleValue(-4, {transform: "none", better: "lower"})).toBe(4);
  });

  it.each([
    [0, "log"],
    [-1, "log"],
    [Infinity, "log"],
    [NaN, "log"],
    [0, "logit"],
    [1, "logit"],
    [1.2, "logit"],
    [-0.1, "logit"],
    [NaN, "none"],
    [-Infinity, "none"],
  ] as const)("is missing for %d on the %s scale", (value, transform) => {
    expect(scaleValue(value, {transform, better: "higher"})).toBeNaN();
    expect(scaleValue(value, {transform, better: "lower"})).toBeNaN();
  });
});

describe("rowFlow", () => {
  it("is the difference of a stock, dated by the later period, and unknown beside a gap", () => {
    expect(rowFlow({kind: "stock"}, [0, 10, NaN, 40, 45])).toEqual([NaN, 10, NaN, NaN, 5]);
  });

  it("is the column itself for a flow", () => {
    const values = [3, NaN, 4];
    expect(rowFlow({kind: "flow"}, values)).toEqual([3, NaN, 4]);
    expect(rowFlow({kind: "flow"}, values)).not.toBe(values);
  });
});

describe("linkSeries", () => {
  const manifest = {
    cadence: "week",
    measures: {
      model_quality: {column: "rmse", unit: "points", better: "lower"},
      customer_experience: {column: "liked", unit: "share", transform: "logit"},
      business_kpi: {column: "users", unit: "people"},
      training_rows: {column: "rows", unit: "rows", kind: "stock"},
    },
  };
  const series = [
    {period: "2024-01-01", rmse: 2, liked: 0.5, users: 10, rows: 0},
    {period: "2024-01-08", rmse: 1, liked: "", users: 20, rows: 10},
    {period: "2024-01-15", rmse: 0.5, liked: 0.8, users: 30, rows: 10},
    {period: "2024-01-22", rmse: "", liked: "", users: 40, rows: 5},
  ];
  const loop = parseLoop({manifest, series});

  it("gives source and target on their scales, missing where they are missing", () => {
    const {source, target} = linkSeries(loop, "customer")!;
    expect(source).toEqual([-Math.log(2), -0, Math.log(2), NaN]);
    expect(target).toEqual([0, NaN, Math.log(0.8 / (1 - 0.8)), NaN]);
  });

  it("looks at new rows for collection: none and deleted ones have no logarithm", () => {
    expect(linkSeries(loop, "collection")!.target).toEqual([NaN, Math.log(10), NaN, NaN]);
  });

  it("looks at the stock for learning", () => {
    expect(linkSeries(loop, "learning")!.source).toEqual([NaN, Math.log(10), Math.log(10), Math.log(5)]);
  });

  it("is null where a measure is absent or has no value at all", () => {
    const {business_kpi, ...rest} = manifest.measures;
    expect(business_kpi.column).toBe("users");
    const without = parseLoop({manifest: {...manifest, measures: rest}, series});
    expect(linkSeries(without, "business")).toBeNull();
    expect(linkSeries(without, "collection")).toBeNull();
    expect(linkSeries(without, "customer")).not.toBeNull();
    const empty = parseLoop({manifest, series: series.map((row) => ({...row, users: ""}))});
    expect(linkSeries(empty, "business")).toBeNull();
    const still = parseLoop({manifest, series: series.map((row) => ({...row, rows: 7}))});
    expect(linkSeries(still, "collection")).toBeNull();
  });
});
