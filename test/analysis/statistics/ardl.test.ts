import {describe, expect, it} from "vitest";
import {ardl} from "../../../src/analysis/statistics/ardl.js";
import {ols} from "../../../src/analysis/statistics/ols.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import {expectAgreement} from "./agreement.js";
import {ardl as cases, series} from "./timeSeriesFixture.js";

type Input = Parameters<typeof ardl>[0];

describe("ardl agrees with statsmodels' ARDL (timeSeries.py)", () => {
  for (const {name, input, expected} of cases) {
    it(`on ${name}`, () => {
      const x = Object.fromEntries(Object.values(input.x).map((key) => [key, series(key)]));
      const found = ardl({...input, y: series(input.y), x} as unknown as Input);
      expectAgreement(found, expected, {p: 1e-6, rest: 1e-8});
      expect(Object.keys(found.coefficients)).toHaveLength(Object.keys(expected.coefficients).length);
      expect(found.residuals).toHaveLength(expected.n);
    });
  }
});

describe("ardl", () => {
  const y = series("lrm");
  const income = series("lry");

  it("without lags is a static regression", () => {
    const found = ardl({y, x: {income}, yLags: 0, xLags: {income: 0}, trend: "c"});
    const expected = ols({y, x: {"income.L0": income}});
    expectAgreement(found.standardErrors, expected.standardErrors, {rest: 1e-12});
    expectAgreement(found.longRun.income.value, expected.coefficients["income.L0"], {rest: 1e-12});
    expect(found.r2).toBeCloseTo(expected.r2, 12);
  });

  it("is an autoregression without regressors", () => {
    const found = ardl({y, x: {}, yLags: 1, xLags: {}, trend: "c"});
    expect(Object.keys(found.coefficients)).toEqual(["(intercept)", "y.L1"]);
    expect(found.longRun).toEqual({});
  });

  it("scales the long run with the regressor's unit", () => {
    const plain = ardl({y, x: {income}, yLags: 2, xLags: {income: 1}, trend: "c"});
    const scaled = ardl({
      y,
      x: {income: income.map((v) => v * 1000)},
      yLags: 2,
      xLags: {income: 1},
      trend: "c",
    });
    expectAgreement(scaled.longRun.income.value * 1000, plain.longRun.income.value, {rest: 1e-9});
    expectAgreement(scaled.longRun.income.t, plain.longRun.income.t, {rest: 1e-9});
  });

  const good: Input = {y, x: {income}, yLags: 1, xLags: {income: 1}, trend: "c"};
  const refused: [string, Input, RegExp][] = [
    ["a missing value in y", {...good, y: y.with(4, NaN)}, /y\[4\] is NaN/],
    ["a missing value in a regressor", {...good, x: {income: income.with(4, NaN)}}, /x\.income\[4\] is NaN/],
    ["different lengths", {...good, x: {income: income.slice(1)}}, /x\.income has 54 rows and y has 55/],
    ["negative lags of y", {...good, yLags: -1}, /yLags is -1/],
    ["fractional lags of a regressor", {...good, xLags: {income: 0.5}}, /xLags\.income is 0\.5/],
    ["a regressor without lags", {...good, xLags: {}}, /xLags\.income is missing/],
    ["lags without a regressor", {...good, xLags: {income: 1, bonds: 1}}, /xLags names bonds/],
    ["a regressor called y", {...good, x: {y: income}, xLags: {y: 1}}, /x\.y would share/],
    ["an unknown trend", {...good, trend: "ctt" as never}, /trend is ctt/],
    ["more lags than rows", {...good, yLags: 60}, /55 rows leave none after 60 lags/],
    ["more coefficients than rows", {...good, yLags: 30}, /25 rows cannot determine 33 coefficients/],
    ["a constant y", {...good, y: y.map(() => 1)}, /y is constant \(1\)/],
    [
      "a constant regressor beside a constant",
      {...good, x: {income: y.map(() => 2)}},
      /income\.L0 is perfectly collinear with \(intercept\)/,
    ],
    ["an empty equation", {y, x: {}, yLags: 0, xLags: {}, trend: "n"}, /equation is empty/],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => ardl(input)).toThrow(AnalysisError);
      expect(() => ardl(input)).toThrow(message);
    });
  }
});
