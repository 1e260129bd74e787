import {describe, expect, it} from "vitest";
import {adfTest} from "../../../src/analysis/statistics/adfTest.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import {expectAgreement} from "./agreement.js";
import {adf, series} from "./timeSeriesFixture.js";

type Input = Parameters<typeof adfTest>[0];

describe("adfTest agrees with statsmodels' adfuller (timeSeries.py)", () => {
  for (const {name, input, expected} of adf) {
    it(`on ${name}`, () => {
      const found = adfTest({...input, x: series(input.x)} as Input);
      expectAgreement(found, expected, {p: 1e-4, rest: 1e-8});
    });
  }
});

describe("adfTest", () => {
  const x = series("unemployment");

  it("does not depend on the unit and origin of the series", () => {
    const moved = x.map((value) => 1000 + 7 * value);
    expectAgreement(adfTest({x: moved, trend: "c", lags: 2}), adfTest({x, trend: "c", lags: 2}), {
      rest: 1e-8,
    });
  });

  it("with a trend, does not depend on a line added to the series", () => {
    const tilted = x.map((value, row) => value + 0.3 * row);
    expectAgreement(adfTest({x: tilted, trend: "ct", lags: 2}), adfTest({x, trend: "ct", lags: 2}), {
      rest: 1e-8,
    });
  });

  const refused: [string, Input, RegExp][] = [
    ["negative lags", {x, trend: "c", lags: -1}, /lags is -1/],
    ["an unknown rule for the lags", {x, trend: "c", lags: "bic" as never}, /lags is bic/],
    [
      "too many lags",
      {x: x.slice(0, 10), trend: "c", lags: 4},
      /lags is 4; with 10 rows it must be at most 3/,
    ],
    ["too many candidate lags", {x: x.slice(0, 10), trend: "ct", lags: "aic", maxLags: 3}, /maxLags is 3/],
    ["fractional maxLags", {x, trend: "c", lags: "aic", maxLags: 2.5}, /maxLags is 2\.5/],
    ["an unknown trend", {x, trend: "n" as never, lags: 1}, /trend is n/],
    ["a missing value", {x: x.with(5, NaN), trend: "c", lags: 1}, /x\[5\] is NaN/],
    ["a constant series", {x: x.map(() => 3), trend: "c", lags: 1}, /x is constant \(3\)/],
    ["a straight line", {x: x.map((_, row) => row), trend: "c", lags: 0}, /without error/],
    ["two rows", {x: [1, 2], trend: "c", lags: "aic"}, /x has 2 rows/],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => adfTest(input)).toThrow(AnalysisError);
      expect(() => adfTest(input)).toThrow(message);
    });
  }
});
