import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {logisticRegression} from "../../../src/analysis/statistics/logisticRegression.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import fixture from "../../fixtures/logistic/logistic.json" with {type: "json"};
import {expectAgreement} from "./agreement.js";

const {x, y, cases} = fixture;

describe("logisticRegression agrees with scipy's trust-exact and scikit-learn's newton-cg on WDBC (logistic.py)", () => {
  for (const {name, l2, expected, falseNegativeWeight, falsePositiveWeight} of cases) {
    it(name, () => {
      const weights = falseNegativeWeight
        ? y.map((yi) => (yi ? falseNegativeWeight : falsePositiveWeight))
        : undefined;
      const model = logisticRegression({x, y, weights, l2});
      expectAgreement({...model, predicted: model.predict(x.slice(0, 5))}, expected, {rest: 1e-7});
    });
  }
});

describe("logisticRegression", () => {
  const small = {x: [[0.5], [1.2], [-0.7], [2.1], [0.1], [-1.5]], y: [1, 0, 0, 1, 1, 0]};

  it("leaves no gradient", () => {
    const {intercept, coefficients} = logisticRegression({x, y, l2: 1});
    const p = logisticRegression({x, y, l2: 1}).predict(x);
    expect(Math.abs(p.reduce((sum, pi, i) => sum + pi - y[i], 0))).toBeLessThan(1e-11);
    coefficients.forEach((beta, j) =>
      expect(Math.abs(p.reduce((sum, pi, i) => sum + (pi - y[i]) * x[i][j], beta))).toBeLessThan(1e-11),
    );
    expect(intercept).toBeTypeOf("number");
  });

  it("counts a row of weight 2 as two rows", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 3}), {minLength: 6, maxLength: 6}), (weights) => {
        const rows = weights.flatMap((w, i) => Array<number>(w).fill(i));
        const weighted = logisticRegression({...small, weights, l2: 0.3});
        const repeated = logisticRegression({
          x: rows.map((i) => small.x[i]),
          y: rows.map((i) => small.y[i]),
          l2: 0.3,
        });
        expect(weighted.coefficients[0]).toBeCloseTo(repeated.coefficients[0], 10);
        expect(weighted.intercept).toBeCloseTo(repeated.intercept, 10);
        expect(weighted.objective).toBeCloseTo(repeated.objective, 10);
      }),
      {seed: 4},
    );
  });

  it("turns its coefficients round when the classes are exchanged", () => {
    const forth = logisticRegression({x, y, l2: 1});
    const back = logisticRegression({x, y: y.map((yi) => 1 - yi), l2: 1});
    back.coefficients.forEach((b, j) => expect(b).toBeCloseTo(-forth.coefficients[j], 10));
    expect(back.intercept).toBeCloseTo(-forth.intercept, 10);
  });

  it("gives the log odds of the classes as the intercept where the penalty leaves nothing else", () => {
    const {intercept, coefficients} = logisticRegression({x, y, l2: 1e12});
    expect(intercept).toBeCloseTo(Math.log(212 / 357), 6);
    expect(Math.max(...coefficients.map(Math.abs))).toBeLessThan(1e-8);
  });

  it("finds the optimum of separable classes once there is a penalty, however small", () => {
    const separable = {x: [[-2], [-1], [1], [2]], y: [0, 0, 1, 1]};
    const slopes = [1, 1e-3, 1e-6, 1e-9].map((l2) => logisticRegression({...separable, l2}).coefficients[0]);
    slopes.slice(1).forEach((slope, i) => expect(slope).toBeGreaterThan(slopes[i]));
    // The optimum of the symmetric problem: Σ |x|·sigmoid(−|x|·slope)·2 = l2·slope.
    const slope = slopes[2];
    const pull = 2 * (1 / (1 + Math.exp(slope)) + 2 / (1 + Math.exp(2 * slope)));
    expect(pull / (1e-6 * slope)).toBeCloseTo(1, 8);
  });

  it("starts well far from the optimum and with large values", () => {
    const {coefficients} = logisticRegression({x: small.x.map(([v]) => [v * 1e6]), y: small.y, l2: 0});
    const {coefficients: plain} = logisticRegression({...small, l2: 0});
    expect((coefficients[0] * 1e6) / plain[0]).toBeCloseTo(1, 9);
  });

  it("refuses classes that a plane separates, wholly or up to rows on it, without a penalty", () => {
    expect(() => logisticRegression({x: [[-2], [-1], [1], [2]], y: [0, 0, 1, 1], l2: 0})).toThrow(
      /separate the classes with l2 = 0/,
    );
    expect(() =>
      logisticRegression({x: [[-2], [-1], [0], [0], [1], [2]], y: [0, 0, 0, 1, 1, 1], l2: 0}),
    ).toThrow(/separate the classes with l2 = 0/);
  });

  it("refuses dependent columns without a penalty, and shares the effect between equal ones with it", () => {
    const twice = small.x.map(([v]) => [v, v]);
    expect(() => logisticRegression({x: twice, y: small.y, l2: 0})).toThrow(/linearly dependent/);
    expect(() => logisticRegression({x: small.x.map(([v]) => [v, 3]), y: small.y, l2: 0})).toThrow(
      /constant/,
    );
    const {coefficients} = logisticRegression({x: twice, y: small.y, l2: 1});
    expect(coefficients[0]).toBeCloseTo(coefficients[1], 12);
  });

  it.each([
    [{x: [[1], [2]], y: [0], l2: 1}, /x has 2 rows and y has 1/],
    [{x: [[1], [2, 3]], y: [0, 1], l2: 1}, /x\[1\] has 2 columns; 1 are/],
    [{x: [[1], [NaN]], y: [0, 1], l2: 1}, /x\[1\]\[0\] is NaN/],
    [{x: [[1], [2]], y: [0, 2], l2: 1}, /y\[1\] is 2/],
    [{x: [[1], [2]], y: [1, 1], l2: 1}, /No row of y with weight is 0/],
    [{x: [[1], [2]], y: [0, 1], weights: [1, 0], l2: 1}, /No row of y with weight is 1/],
    [{x: [[1], [2]], y: [0, 1], weights: [1, -1], l2: 1}, /weights\[1\] is -1/],
    [{x: [[1], [2]], y: [0, 1], l2: -1}, /l2 is -1/],
  ])("refuses %j", (input, message) => {
    expect(() => logisticRegression(input)).toThrow(AnalysisError);
    expect(() => logisticRegression(input)).toThrow(message);
  });
});
