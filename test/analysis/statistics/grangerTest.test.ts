import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {grangerTest} from "../../../src/analysis/statistics/grangerTest.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import {granger} from "../../fixtures/statistics/classicalTests.json" with {type: "json"};
import {expectAgreement} from "./agreement.js";

describe("grangerTest agrees with R's lmtest::grangertest (classicalTests.R)", () => {
  for (const {name, input, expected} of granger) {
    it(`on ${name}`, () => {
      expectAgreement(grangerTest(input), expected, {p: 1e-6, rest: 1e-8});
    });
  }
});

describe("grangerTest", () => {
  const {cause, effect} = granger[0].input;

  it("does not depend on the units and origins of the series", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1000}), fc.integer({min: -1000, max: 1000}), (unit, origin) => {
        const moved = cause.map((value) => unit * value + origin);
        expectAgreement(grangerTest({cause: moved, effect, lags: 2}), grangerTest({cause, effect, lags: 2}), {
          rest: 1e-7,
        });
      }),
      {seed: 3, numRuns: 30},
    );
  });

  const refused: [string, Parameters<typeof grangerTest>[0], RegExp][] = [
    ["no lags", {cause, effect, lags: 0}, /lags is 0/],
    ["fractional lags", {cause, effect, lags: 1.5}, /lags is 1\.5/],
    ["different lengths", {cause: cause.slice(1), effect, lags: 1}, /cause has 53 rows and effect has 54/],
    ["a missing value", {cause: cause.with(3, NaN), effect, lags: 1}, /cause\[3\] is NaN/],
    ["a constant cause", {cause: cause.map(() => 7), effect, lags: 1}, /cause is constant \(7\)/],
    ["a constant effect", {cause, effect: effect.map(() => 7), lags: 1}, /effect is constant \(7\)/],
    ["more lags than rows", {cause, effect, lags: 60}, /54 rows leave none after 60 lags/],
    ["more coefficients than rows", {cause, effect, lags: 20}, /34 rows cannot determine 41 coefficients/],
    ["no rows", {cause: [], effect: [], lags: 1}, /cause is empty/],
    [
      "an effect that is its own past exactly",
      {cause, effect: effect.map((_, i) => i), lags: 1},
      /without error/,
    ],
    [
      "the same series twice",
      {cause: effect, effect, lags: 1},
      /cause\.L1 is perfectly collinear with effect\.L1/,
    ],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => grangerTest(input)).toThrow(AnalysisError);
      expect(() => grangerTest(input)).toThrow(message);
    });
  }
});
