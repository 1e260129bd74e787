import {describe, expect, it} from "vitest";
import {interruptedTimeSeries} from "../../../src/analysis/statistics/interruptedTimeSeries.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import {interrupted} from "../../fixtures/statistics/classicalTests.json" with {type: "json"};
import {expectAgreement} from "./agreement.js";

describe("interruptedTimeSeries agrees with R's lm and sandwich::NeweyWest (classicalTests.R)", () => {
  for (const {name, input, expected} of interrupted) {
    it(`on ${name}`, () => {
      expectAgreement(interruptedTimeSeries(input), expected, {p: 1e-6, rest: 1e-8});
    });
  }
});

describe("interruptedTimeSeries", () => {
  it("reads a jump of 5 and a change of slope by 2 at the first row after the break", () => {
    const noise = [0.1, -0.2, 0.1, 0.2, -0.2, 0, 0.1, -0.1, 0.2, -0.2, 0.1, -0.1];
    const y = noise.map((e, row) => 10 + row + 1 + (row >= 6 ? 5 + 2 * (row - 6) : 0) + e);
    const {breaks, trend, intercept, fitted, residuals, counterfactual} = interruptedTimeSeries({
      y,
      at: [6],
      lags: 1,
    });
    expect(breaks[0].level.value).toBeCloseTo(5, 0);
    expect(breaks[0].slope.value).toBeCloseTo(2, 0);
    expect(fitted[6] - counterfactual[6]).toBeCloseTo(breaks[0].level.value, 10);
    expect(fitted[7] - counterfactual[7]).toBeCloseTo(breaks[0].level.value + breaks[0].slope.value, 10);
    expect(counterfactual[0]).toBeCloseTo(intercept.value + trend.value, 10);
    fitted.forEach((value, row) => expect(value + residuals[row]).toBeCloseTo(y[row], 10));
  });

  const y = [3, 1, 4, 1, 5, 9, 2, 6];
  const refused: [string, Parameters<typeof interruptedTimeSeries>[0], RegExp][] = [
    ["no break", {y, at: [], lags: 0}, /at is empty/],
    ["a break after one row", {y, at: [1], lags: 0}, /at\[0\] is 1/],
    ["a break before the last row", {y, at: [7], lags: 0}, /at\[0\] is 7/],
    ["breaks out of order", {y, at: [5, 2], lags: 0}, /at\[0\] is 5/],
    ["a break that is no row", {y, at: [2.5], lags: 0}, /at\[0\] is 2\.5/],
    ["as many lags as rows", {y, at: [4], lags: 8}, /lags is 8/],
    ["negative lags", {y, at: [4], lags: -1}, /lags is -1/],
    ["a missing value", {y: y.with(2, NaN), at: [4], lags: 0}, /y\[2\] is NaN/],
    ["a constant series", {y: y.map(() => 2), at: [4], lags: 0}, /y is constant \(2\)/],
    ["four rows for four coefficients", {y: y.slice(0, 4), at: [2], lags: 0}, /4 rows cannot determine 4/],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => interruptedTimeSeries(input)).toThrow(AnalysisError);
      expect(() => interruptedTimeSeries(input)).toThrow(message);
    });
  }
});
