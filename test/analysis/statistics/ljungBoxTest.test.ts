import {describe, expect, it} from "vitest";
import {ljungBoxTest} from "../../../src/analysis/statistics/ljungBoxTest.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import {ljungBox} from "../../fixtures/statistics/classicalTests.json" with {type: "json"};
import {expectAgreement} from "./agreement.js";

describe("ljungBoxTest agrees with R's Box.test (classicalTests.R)", () => {
  for (const {name, input, expected} of ljungBox) {
    it(`on ${name}`, () => {
      expectAgreement(ljungBoxTest(input), expected, {p: 1e-6, rest: 1e-8});
    });
  }
});

describe("ljungBoxTest", () => {
  const x = [1, 3, 2, 5, 4, 6];

  it("gives the same for a series read backwards", () => {
    expectAgreement(ljungBoxTest({x: x.toReversed(), lags: 3}), ljungBoxTest({x, lags: 3}), {rest: 1e-12});
  });

  const refused: [string, Parameters<typeof ljungBoxTest>[0], RegExp][] = [
    ["no lags", {x, lags: 0}, /lags is 0/],
    ["as many lags as rows", {x, lags: 6}, /lags is 6; with 6 rows/],
    ["as many fitted coefficients as lags", {x, lags: 2, fitted: 2}, /fitted is 2/],
    ["negative fitted", {x, lags: 2, fitted: -1}, /fitted is -1/],
    ["a missing value", {x: [1, NaN, 3], lags: 1}, /x\[1\] is NaN/],
    ["a constant series", {x: [4, 4, 4], lags: 1}, /x is constant \(4\)/],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => ljungBoxTest(input)).toThrow(AnalysisError);
      expect(() => ljungBoxTest(input)).toThrow(message);
    });
  }
});
