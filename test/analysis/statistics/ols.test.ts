import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {ols, type OlsInput, type Regression} from "../../../src/analysis/statistics/ols.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import exact from "../../fixtures/statistics/olsExact.json" with {type: "json"};
import cases from "../../fixtures/statistics/ols.json" with {type: "json"};
import {expectAgreement} from "./agreement.js";

interface Case {
  name: string;
  input: OlsInput;
  expected: Omit<Regression, "covariance"> & {firstCovariances: Record<string, number>};
}

describe("ols agrees with R's lm and sandwich (ols.R)", () => {
  // R's sandwich keeps only seven digits on longley with intercept: the exact standard errors below stand in there.
  const sound = (cases as unknown as Case[]).filter(
    ({name, input}) => input.covariance?.type === "classical" || !name.startsWith("longley,"),
  );
  for (const {name, input, expected} of sound) {
    it(`on ${name}`, () => {
      const {covariance, ...found} = ols(input);
      const first = Object.keys(found.coefficients)[0];
      const {residuals, ...rest} = expected;
      expectAgreement({...found, firstCovariances: covariance[first]}, rest, {p: 1e-6, rest: 1e-8});
      const size = Math.sqrt(expected.rss);
      residuals.forEach((value, i) => expect(Math.abs(found.residuals[i] - value)).toBeLessThan(1e-9 * size));
    });
  }
});

describe("ols agrees with exact rational arithmetic (olsExact.py)", () => {
  for (const {name, input, standardErrors} of exact as unknown as (Case & Regression)[]) {
    it(`on the badly conditioned ${name}`, () => {
      expectAgreement(ols(input).standardErrors, standardErrors, {rest: 1e-10});
    });
  }
});

const y = [3.1, 4.9, 4.2, 7.7, 6.1, 9.4, 8.8, 12.5];
const x = {a: [1, 2, 3, 4, 5, 6, 7, 8], b: [0.5, -1, 2, 0.25, 3, -2, 1, 4]};

describe("ols", () => {
  it("gives the same slope, scaled, when a regressor is measured in another unit", () => {
    fc.assert(
      fc.property(fc.double({min: 1e-6, max: 1e6, noNaN: true}), (unit) => {
        const scaled = ols({y, x: {...x, a: x.a.map((value) => value * unit)}, covariance: {type: "hc3"}});
        const plain = ols({y, x, covariance: {type: "hc3"}});
        expectAgreement(scaled.coefficients.a * unit, plain.coefficients.a, {rest: 1e-9});
        expectAgreement(scaled.t, plain.t, {rest: 1e-9});
      }),
      {seed: 1},
    );
  });

  it("does not depend on the order of the rows, unless the covariance is Newey–West", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...y.keys()], {minLength: y.length}), (order) => {
        const pick = (values: number[]) => order.map((i) => values[i]);
        for (const type of ["classical", "hc1", "hc3"] as const) {
          const shuffled = ols({y: pick(y), x: {a: pick(x.a), b: pick(x.b)}, covariance: {type}});
          expectAgreement(shuffled.standardErrors, ols({y, x, covariance: {type}}).standardErrors, {
            rest: 1e-9,
          });
        }
      }),
      {seed: 1},
    );
    const reversed = {y: y.toSorted(), x, covariance: {type: "newey-west", lags: 2}} as const;
    expect(ols(reversed).standardErrors.a).not.toBeCloseTo(ols({...reversed, y}).standardErrors.a, 3);
  });

  it("does not depend on the order of the regressors", () => {
    const swapped = ols({y, x: {b: x.b, a: x.a}, covariance: {type: "newey-west", lags: 2}});
    const plain = ols({y, x, covariance: {type: "newey-west", lags: 2}});
    expectAgreement(swapped.covariance, plain.covariance, {rest: 1e-9});
  });

  it("moves only the intercept when a constant is added to y", () => {
    const moved = ols({y: y.map((value) => value + 100), x});
    const plain = ols({y, x});
    expect(moved.coefficients["(intercept)"] - plain.coefficients["(intercept)"]).toBeCloseTo(100, 9);
    expectAgreement(moved.coefficients.a, plain.coefficients.a, {rest: 1e-9});
    expectAgreement(moved.r2, plain.r2, {rest: 1e-9});
  });

  it("recovers any line that y lies on exactly", () => {
    fc.assert(
      fc.property(fc.integer({min: -50, max: 50}), fc.integer({min: 1, max: 50}), (constant, slope) => {
        const line = ols({y: x.a.map((value) => constant + slope * value), x: {a: x.a}});
        expect(line.coefficients["(intercept)"]).toBeCloseTo(constant, 9);
        expect(line.coefficients.a).toBeCloseTo(slope, 9);
        expect(line.r2).toBeCloseTo(1, 12);
      }),
      {seed: 1},
    );
  });

  it("estimates a mean when there is only an intercept", () => {
    expect(ols({y: [1, 2, 6], x: {}}).coefficients).toEqual({"(intercept)": expect.closeTo(3, 12)});
  });

  const refused: [string, OlsInput, RegExp][] = [
    ["a missing y, naming the row", {y: [1, 2, NaN, 4], x: {a: [1, 2, 3, 5]}}, /y\[2\] is NaN/],
    ["a missing regressor, naming it and the row", {y: [1, 2, 3], x: {a: [1, NaN, 3]}}, /x\.a\[1\] is NaN/],
    ["an infinite value", {y: [1, 2, 3], x: {a: [1, -Infinity, 3]}}, /x\.a\[1\] is -Infinity/],
    ["different lengths", {y: [1, 2, 3], x: {a: [1, 2]}}, /x\.a has 2 rows and y has 3/],
    ["as many coefficients as rows", {y: [1, 2], x: {a: [1, 3]}}, /2 rows cannot determine 2 coefficients/],
    ["no rows", {y: [], x: {a: []}}, /0 rows/],
    ["a constant y", {y: [2, 2, 2], x: {a: [1, 2, 4]}}, /y is constant \(2\)/],
    ["a y of zeros without intercept", {y: [0, 0, 0], x: {a: [1, 2, 4]}, intercept: false}, /y is zero/],
    [
      "a regressor that is constant beside the intercept",
      {y: [1, 2, 4], x: {a: [7, 7, 7]}},
      /a is perfectly collinear with \(intercept\)/,
    ],
    ["a regressor of zeros", {y: [1, 2, 4], x: {a: [0, 0, 0]}}, /a is zero in every row/],
    ["neither regressor nor intercept", {y: [1, 2, 4], x: {}, intercept: false}, /x is empty/],
    ["a regressor called like the intercept", {y: [1, 2, 4], x: {"(intercept)": [1, 2, 3]}}, /clashes/],
    ["negative lags", {y, x, covariance: {type: "newey-west", lags: -1}}, /lags is -1/],
    ["fractional lags", {y, x, covariance: {type: "newey-west", lags: 1.5}}, /lags is 1\.5/],
    ["as many lags as rows", {y, x, covariance: {type: "newey-west", lags: 8}}, /lags is 8/],
    ["an unknown covariance", {y, x, covariance: {type: "hc2"} as never}, /covariance type is hc2/],
    [
      "hc3 where a row has its own dummy",
      {y, x: {a: x.a, dummy: [0, 0, 1, 0, 0, 0, 0, 0]}, covariance: {type: "hc3"}},
      /row 2 alone/,
    ],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => ols(input)).toThrow(AnalysisError);
      expect(() => ols(input)).toThrow(message);
    });
  }

  it("names all the columns of a perfect collinearity, and only those", () => {
    const sum = x.a.map((value, i) => 0.1 * value + 3e6 * x.b[i]);
    expect(() => ols({y, x: {...x, c: [2, 1, 4, 1, 5, 9, 2, 6], sum}})).toThrow(
      "sum is perfectly collinear with a, b; ",
    );
  });
});
