import {describe, expect, it} from "vitest";
import {grangerTest} from "../../../src/analysis/statistics/grangerTest.js";
import {todaYamamotoTest} from "../../../src/analysis/statistics/todaYamamotoTest.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import {expectAgreement} from "./agreement.js";
import {series, todaYamamoto} from "./timeSeriesFixture.js";

type Input = Parameters<typeof todaYamamotoTest>[0];

describe("todaYamamotoTest agrees with statsmodels' OLS.wald_test (timeSeries.py)", () => {
  for (const {name, input, expected} of todaYamamoto) {
    it(`on ${name}`, () => {
      const found = todaYamamotoTest({
        ...input,
        cause: series(input.cause),
        effect: series(input.effect),
      } as Input);
      expectAgreement(found, expected, {p: 1e-6, rest: 1e-8});
    });
  }
});

describe("todaYamamotoTest", () => {
  const cause = series("lry");
  const effect = series("lrm");
  const good: Input = {cause, effect, lags: 2, integration: 1, trend: "c"};

  it("without integration is Granger's test: χ² is F times its numerator's degrees of freedom", () => {
    const {F} = grangerTest({cause, effect, lags: 2});
    expect(todaYamamotoTest({...good, integration: 0}).chi2).toBeCloseTo(2 * F, 10);
  });

  const refused: [string, Input, RegExp][] = [
    ["no lags", {...good, lags: 0}, /lags is 0/],
    ["negative integration", {...good, integration: -1}, /integration is -1/],
    ["an unknown trend", {...good, trend: "n" as never}, /trend is n/],
    ["different lengths", {...good, cause: cause.slice(1)}, /cause has 54 rows and effect has 55/],
    ["a missing value", {...good, effect: effect.with(9, NaN)}, /effect\[9\] is NaN/],
    ["a constant cause", {...good, cause: cause.map(() => 1)}, /cause is constant \(1\)/],
    ["more lags than rows", {...good, lags: 60}, /55 rows leave none after 61 lags/],
    ["more coefficients than rows", {...good, lags: 20}, /34 rows cannot determine 43 coefficients/],
    [
      "an effect that is its own past exactly",
      {...good, effect: effect.map((_, row) => 2 ** row), integration: 0, lags: 1},
      /without error/,
    ],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => todaYamamotoTest(input)).toThrow(AnalysisError);
      expect(() => todaYamamotoTest(input)).toThrow(message);
    });
  }
});
