import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  fitLearningCurve,
  type LearningCurveFamily,
  type LearningCurvePoint,
} from "../../../src/analysis/statistics/fitLearningCurve.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import curves from "../../fixtures/learningCurve/curves.json" with {type: "json"};
import fits from "../../fixtures/learningCurve/fits.json" with {type: "json"};
import heldOut from "../../fixtures/learningCurve/heldOut.json" with {type: "json"};
import regions from "../../fixtures/learningCurve/regions.json" with {type: "json"};
import {expectAgreement} from "./agreement.js";

interface Curve {
  name: string;
  better: "higher" | "lower";
  points: LearningCurvePoint[];
}
const curveNamed = (name: string) => (curves as Curve[]).find((curve) => curve.name === name)!;
const sizes = [100, 160, 250, 400, 630, 1000, 1600, 2500, 4000, 6300, 10000];

/** Power-law curves, floors from none to most of the error. */
const truths = fc.record({
  a: fc.double({min: 0.5, max: 20, noNaN: true}),
  b: fc.double({min: 0.05, max: 1.2, noNaN: true}),
  c: fc.oneof(fc.constant(0), fc.double({min: 0.001, max: 2, noNaN: true})),
});
/** Curves of any shape: errors between 0.05 and 1. */
const anyCurve = fc.array(fc.double({min: 0.05, max: 1, noNaN: true}), {
  minLength: sizes.length,
  maxLength: sizes.length,
});
const pointsOf = (errors: number[]) => errors.map((score, i) => ({n: sizes[i], score}));
const families = ["power", "exponential"] as const;
const errorAt = (family: LearningCurveFamily, {a, b, c}: {a: number; b: number; c: number}, n: number) =>
  a * (family === "power" ? n ** -b : Math.exp(-b * n)) + c;

describe("fitLearningCurve agrees with R's nls, bounded, from a grid of starts (fits.R)", () => {
  for (const {name, family, ...expected} of fits) {
    it(`on ${name}, ${family}`, () => {
      const {better, points} = curveNamed(name);
      const found = fitLearningCurve(points, {better, family: family as LearningCurveFamily});
      const {standardErrors, ...rest} = expected;
      expectAgreement(found, rest, {parameters: 1e-5, rss: 1e-10, aicc: 1e-10, rest: 0});
      for (const key of ["a", "b", "c"] as const) {
        const error = standardErrors[key];
        if (error === null) expect(found.standardErrors[key]).toBeNull();
        else expect(found.standardErrors[key]! / error).toBeCloseTo(1, 4);
      }
      expect(found.boundary).toEqual(standardErrors.c === null ? ["c"] : []);
    });
  }
});

describe("fitLearningCurve's intervals agree with profiles by scipy's least_squares and brentq (regions.py)", () => {
  for (const {name, family, error, elasticity} of regions) {
    it(`on ${name}, ${family}`, () => {
      const {better, points} = curveNamed(name);
      const curve = fitLearningCurve(points, {better, family: family as LearningCurveFamily});
      for (const [n, [low, high]] of Object.entries(error)) {
        const found = curve.predict(Number(n));
        const ends = better === "higher" ? [1 - found.high, 1 - found.low] : [found.low, found.high];
        expectAgreement(ends, [low, high], {rest: 1e-5});
      }
      for (const [n, [low, high]] of Object.entries(elasticity)) {
        const found = curve.elasticity(Number(n));
        if (low === null) expect(found.low).toBeLessThan(1e-7);
        else expectAgreement(found.low, low, {rest: 1e-4});
        expectAgreement(found.high, high, {rest: 1e-4});
      }
    });
  }
});

describe("fitLearningCurve", () => {
  it("gives a power law back from points on it", () => {
    fc.assert(
      fc.property(truths, ({a, b, c}) => {
        const points = sizes.map((n) => ({n, score: a * n ** -b + c}));
        const curve = fitLearningCurve(points, {better: "lower", family: "power"});
        for (const n of [100, 10000, 40000]) {
          expect(curve.predict(n).value / (a * n ** -b + c)).toBeCloseTo(1, 7);
        }
        expect(curve.parameters.b / b).toBeCloseTo(1, 4);
        const elasticity = (a * b * 10000 ** -b) / (a * 10000 ** -b + c);
        expect(curve.elasticity(10000).value / elasticity).toBeCloseTo(1, 4);
      }),
      {seed: 1},
    );
  });

  it("gives an exponential back from points on it, and finds by itself that it is one", () => {
    const points = sizes.map((n) => ({n, score: 1 - (0.4 * Math.exp(-n / 2000) + 0.1)}));
    const {family, parameters} = fitLearningCurve(points, {better: "higher"});
    expect(family).toBe("exponential");
    expectAgreement(parameters, {a: 0.4, b: 1 / 2000, c: 0.1}, {rest: 1e-9});
  });

  it("leaves no curve within the bounds that fits better", () => {
    const parameters = fc.record({
      a: fc.double({min: 0, max: 50, noNaN: true}),
      b: fc.double({min: 0, max: 3, noNaN: true}),
      c: fc.double({min: 0, max: 1, noNaN: true}),
    });
    fc.assert(
      fc.property(anyCurve, fc.constantFrom(...families), parameters, (errors, family, other) => {
        const {rss} = fitLearningCurve(pointsOf(errors), {better: "lower", family});
        const rate = family === "power" ? other.b : other.b / 1000;
        const otherRss = sizes.reduce(
          (sum, n, i) => sum + (errors[i] - errorAt(family, {...other, b: rate}, n)) ** 2,
          0,
        );
        expect(rss).toBeLessThanOrEqual(otherRss * (1 + 1e-12));
      }),
      {seed: 2, numRuns: 300},
    );
  });

  it("does not depend on the order of the points, to the last digit", () => {
    fc.assert(
      fc.property(anyCurve, fc.nat(), (errors, turn) => {
        const points = pointsOf(errors);
        const k = turn % points.length;
        const turned = [...points.slice(k), ...points.slice(0, k)].toReversed();
        const one = fitLearningCurve(points, {better: "lower"});
        const other = fitLearningCurve(turned, {better: "lower"});
        expect(other.parameters).toEqual(one.parameters);
        expect(other.predict(20000)).toEqual(one.predict(20000));
      }),
      {seed: 3, numRuns: 30},
    );
  });

  it("keeps the floor and the elasticity when n is counted in another unit", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(curves as Curve[])),
        fc.double({min: 0.01, max: 1000, noNaN: true}),
        (curve, unit) => {
          const {better, points} = curve;
          const n = points.at(-1)!.n;
          for (const family of families) {
            const one = fitLearningCurve(points, {better, family});
            const other = fitLearningCurve(
              points.map((p) => ({...p, n: p.n * unit})),
              {better, family},
            );
            expect(other.parameters.c).toBeCloseTo(one.parameters.c, 7);
            expectAgreement(other.elasticity(n * unit), one.elasticity(n), {rest: 1e-5});
            expectAgreement(other.predict(2 * n * unit), one.predict(2 * n), {rest: 1e-7});
          }
        },
      ),
      {seed: 4, numRuns: 20},
    );
  });

  it("keeps the elasticity when the error is measured in another unit, its points and their standard errors alike", () => {
    const {points} = curveNamed("MovieLens");
    const one = fitLearningCurve(points, {better: "lower"});
    const other = fitLearningCurve(
      points.map(({n, score, se}) => ({n, score: score * 20, se: se! * 20})),
      {better: "lower"},
    );
    expectAgreement(other.elasticity(86400), one.elasticity(86400), {rest: 1e-6});
    expect(other.predict(1e5).low / one.predict(1e5).low).toBeCloseTo(20, 6);
  });

  it("reads a share where higher is better as 1 − the error", () => {
    const {points} = curveNamed("digits, naive Bayes");
    const one = fitLearningCurve(points, {better: "higher"});
    const other = fitLearningCurve(
      points.map(({n, score, se}) => ({n, score: 1 - score, se})),
      {better: "lower"},
    );
    const [share, error] = [one.predict(3000), other.predict(3000)];
    expect(share.value).toBeCloseTo(1 - error.value, 12);
    expect(share.low).toBeCloseTo(1 - error.high, 12);
    expect(share.high).toBeCloseTo(1 - error.low, 12);
    expect(one.elasticity(1437).value).toBeCloseTo(other.elasticity(1437).value, 12);
    expect(one.elasticity(1437).low).toBeGreaterThan(0);
  });

  it("calls a curve that rises flat: elasticity 0, and in its interval what the points leave open", () => {
    const curve = fitLearningCurve(pointsOf(sizes.map((_, i) => 0.3 + 0.01 * i)), {better: "lower"});
    expect(curve.parameters.a).toBe(0);
    expect(curve.parameters.b).toBe(0);
    expect(curve.parameters.c).toBeCloseTo(0.35, 12);
    expect(curve.boundary).toEqual(["a", "b"]);
    expect(curve.standardErrors.a).toBeNull();
    expect(curve.standardErrors.b).toBeNull();
    // sd / √n of the errors, as R's nls(y ~ c): 0.03316625 / sqrt(11)
    expect(curve.standardErrors.c).toBeCloseTo(0.01, 8);
    const {value, low, high} = curve.elasticity(10000);
    expect([value, low]).toEqual([0, 0]);
    expect(high).toBeGreaterThan(0);
    expect(high).toBeLessThan(0.2);
    expect(curve.rowsFor(0.3)).toBe("unreachable");
    expect(curve.rowsFor(0.4)).toMatchObject({value: 0, low: 0});
  });

  it("tells a step at the first size from a fall at a finite rate", () => {
    const curve = fitLearningCurve(pointsOf(sizes.map((_, i) => (i === 0 ? 0.9 : 0.4 + 0.001 * i))), {
      better: "lower",
      family: "power",
    });
    expect(curve.boundary).toEqual(["a", "b"]);
    expect(curve.parameters.c).toBeCloseTo(0.4055, 8);
    expect(curve.elasticity(10000).value).toBeCloseTo(0, 12);
    expect(() => curve.elasticity(100)).toThrow(/do not bound the elasticity at n = 100/);
    expect(curve.predict(100).value).toBeCloseTo(0.9, 8);
    expect(() => curve.predict(99)).toThrow(/do not bound the score at n = 99/);
  });

  it("keeps the intervals of a share within 0 and 1", () => {
    const points = sizes.map((n, i) => ({n, score: i === 0 ? 0.2 : 0.98 + 0.0001 * i}));
    const curve = fitLearningCurve(points, {better: "higher", family: "power"});
    expect(curve.predict(90).low).toBeLessThanOrEqual(0);
    expect(curve.predict(90).high).toBeLessThanOrEqual(1);
    expect(curve.predict(1e6).high).toBeLessThanOrEqual(1);
  });

  it("holds every value in its interval, and widens the interval with the level", () => {
    fc.assert(
      fc.property(anyCurve, fc.constantFrom("power", "exponential", "auto"), (errors, family) => {
        const fit = (level: number) =>
          fitLearningCurve(pointsOf(errors), {better: "lower", family: family as "auto", level});
        const [narrow, wide] = [fit(0.8), fit(0.95)];
        for (const ask of ["predict", "elasticity"] as const) {
          for (const n of [1000, 30000]) {
            const [inner, outer] = [narrow[ask](n), wide[ask](n)];
            expect(inner.low).toBeLessThanOrEqual(inner.value);
            expect(inner.high).toBeGreaterThanOrEqual(inner.value);
            expect(outer.low).toBeLessThanOrEqual(inner.low * (1 + 1e-6));
            expect(outer.high).toBeGreaterThanOrEqual(inner.high * (1 - 1e-6));
          }
        }
      }),
      {seed: 5, numRuns: 40},
    );
  });

  it("with family auto lets the intervals reach over the other family where that fits about as well", () => {
    const {normal} = createRandom(7);
    const points = sizes.map((n) => ({n, score: (1.07 * n ** -0.046 + 0.3) * (1 + 0.02 * normal())}));
    const auto = fitLearningCurve(points, {better: "lower"});
    const [power, exponential] = families.map((family) =>
      fitLearningCurve(points, {better: "lower", family}),
    );
    expect(auto.family).toBe("exponential");
    expect(auto.parameters).toEqual(exponential.parameters);
    expect(power.aicc! - exponential.aicc!).toBeLessThan(1);
    const other = power.predict(100_000).value;
    expect(exponential.predict(100_000).low).toBeGreaterThan(other);
    expect(auto.predict(100_000).low).toBeLessThan(other);
    expect(auto.predict(100_000).high).toBeGreaterThanOrEqual(exponential.predict(100_000).high);
  });

  it("with family auto leaves out a family that the points rule out", () => {
    const {points} = curveNamed("MovieLens");
    const auto = fitLearningCurve(points, {better: "lower"});
    const exponential = fitLearningCurve(points, {better: "lower", family: "exponential"});
    expect(auto.family).toBe("power");
    expect(exponential.predict(200_000).value).toBeGreaterThan(auto.predict(200_000).high);
    expect(exponential.elasticity(86400).value).toBeLessThan(auto.elasticity(86400).low);
  });

  it("takes a degree of freedom for the family where it is in question", () => {
    const {points} = curveNamed("MovieLens");
    expect(fitLearningCurve(points, {better: "lower", family: "power"}).df).toBe(9);
    expect(fitLearningCurve(points, {better: "lower"}).df).toBe(8);
    expect(fitLearningCurve(points.slice(0, 4), {better: "lower"}).df).toBe(1);
  });

  it("finds rows at which the score, and the ends of its interval, are just reached", () => {
    const {points} = curveNamed("digits, logistic regression");
    const curve = fitLearningCurve(points, {better: "higher"});
    const rows = curve.rowsFor(0.97);
    if (rows === "unreachable") throw new Error("the curve rises above 0.97");
    expect(curve.predict(rows.value).value).toBeCloseTo(0.97, 9);
    expect(curve.predict(rows.low).high).toBeCloseTo(0.97, 7);
    expect(curve.predict(rows.high).low).toBeCloseTo(0.97, 7);
  });

  it("gives Infinity as the most rows where a curve of the region never gets there", () => {
    const {points} = curveNamed("MovieLens");
    const curve = fitLearningCurve(points, {better: "lower"});
    expect(curve.rowsFor(0.5)).toMatchObject({high: Infinity});
    const {c} = curve.parameters;
    expect(curve.rowsFor(c)).toBe("unreachable");
    expect(curve.rowsFor(c * 1.01)).not.toBe("unreachable");
  });

  it("takes known standard errors as the least scatter, and misfit as more", () => {
    const {points} = curveNamed("digits, naive Bayes");
    const width = (scale: number) => {
      const scaled = points.map((p) => ({...p, se: p.se! * scale}));
      const curve = fitLearningCurve(scaled, {better: "higher", family: "power"});
      const {low, high} = curve.predict(1437);
      return {interval: high - low, standardError: curve.standardErrors.c!, scatter: curve.rss / curve.df};
    };
    const [asGiven, twice, tiny, tinier] = [1, 2, 0.01, 0.001].map(width);
    expect(asGiven.scatter).toBeLessThan(1);
    expect(twice.interval).toBeGreaterThan(1.5 * asGiven.interval);
    expect(tiny.scatter).toBeGreaterThan(1);
    expect(tinier.interval).toBeCloseTo(tiny.interval, 8);
    expect(twice.standardError).toBeCloseTo(asGiven.standardError, 8);
  });

  it.each(["digits", "breast cancer"])(
    "foresees the last three sizes of 30 curves on the %s data",
    (data) => {
      const inside: number[] = [];
      const near: number[] = [];
      for (const {points} of heldOut.filter((curve) => curve.data === data)) {
        const measured = points.map(([n, score, se]) => ({n, score, se}));
        const curve = fitLearningCurve(measured.slice(0, -3), {better: "higher"});
        for (const {n, score, se} of measured.slice(-3)) {
          const {low, high} = curve.predict(n);
          inside.push(low <= score && score <= high ? 1 : 0);
          near.push(low - 2 * se <= score && score <= high + 2 * se ? 1 : 0);
        }
      }
      const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
      expect(inside).toHaveLength(90);
      expect(mean(inside)).toBeGreaterThan(0.9);
      // The points cut off scatter about the curve's mean by their own standard errors.
      expect(mean(near)).toBeGreaterThan(0.98);
    },
  );

  it.each([
    ["a power law", (n: number) => 2 * n ** -0.5 + 0.1, (n: number) => n ** -0.5 / (2 * n ** -0.5 + 0.1)],
    ["a power law without a floor", (n: number) => 1.5 * n ** -0.3, () => 0.3],
    ["no learning", () => 0.2, () => 0],
  ])("covers %s in 95 % of simulated curves or more, and stays narrow", (_, truth, elasticity) => {
    const {normal} = createRandom(7);
    const runs = 200;
    const covered = {elasticity: 0, error: 0};
    for (let run = 0; run < runs; run++) {
      const points = sizes.map((n) => ({n, score: truth(n) * (1 + 0.02 * normal()), se: truth(n) * 0.02}));
      const curve = fitLearningCurve(points, {better: "lower"});
      const found = curve.elasticity(10000);
      if (found.low <= elasticity(10000) && elasticity(10000) <= found.high) covered.elasticity++;
      expect(found.high - found.low).toBeLessThan(0.35);
      const error = curve.predict(40000);
      if (error.low <= truth(40000) && truth(40000) <= error.high) covered.error++;
    }
    // Three binomial standard errors below 95 %.
    expect(covered.elasticity / runs).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / runs));
    expect(covered.error / runs).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / runs));
  });

  it("gives what its documentation's example says", () => {
    const points = [0.7, 0.75, 0.79, 0.82, 0.85].map((score, i) => ({n: 100 * 2 ** i, score}));
    const {value, low, high} = fitLearningCurve(points, {better: "higher", family: "power"}).predict(3200);
    expect([value, low, high].map((v) => Math.floor(v * 1000))).toEqual([871, 858, 879]);
  });

  it("allows several points of one n, and counts each", () => {
    const points = pointsOf([0.9, 0.7, 0.6, 0.5, 0.45, 0.4, 0.38, 0.35, 0.34, 0.33, 0.32]);
    const twice = fitLearningCurve([...points, ...points], {better: "lower", family: "power"});
    const once = fitLearningCurve(points, {better: "lower", family: "power"});
    expect(twice.df).toBe(19);
    expect(twice.rss / once.rss).toBeCloseTo(2, 9);
    expect(twice.parameters.b / once.parameters.b).toBeCloseTo(1, 7);
  });

  it("leaves AICc null for five points, which it cannot correct for, and takes the family that fits better", () => {
    const points = pointsOf([0.9, 0.7, 0.6, 0.5, 0.45, 0.4, 0.38, 0.35, 0.34, 0.33, 0.32]).slice(0, 5);
    const [power, exponential] = families.map((family) =>
      fitLearningCurve(points, {better: "lower", family}),
    );
    const auto = fitLearningCurve(points, {better: "lower"});
    expect(auto.aicc).toBeNull();
    expect(auto.rss).toBe(Math.min(power.rss, exponential.rss));
  });

  const good = [
    {n: 10, score: 0.5},
    {n: 20, score: 0.6},
    {n: 40, score: 0.7},
    {n: 80, score: 0.75},
    {n: 160, score: 0.77},
  ];
  it.each([
    [[{n: 0, score: 0.4}, ...good], "higher", /Point 0 of the learning curve has n 0/],
    [[...good, {n: NaN, score: 0.4}], "higher", /Point 5 of the learning curve has n NaN/],
    [[...good, {n: 5, score: NaN}], "higher", /Point 5 of the learning curve has score NaN/],
    [[...good, {n: 5, score: 81}], "higher", /score 81: where higher is better, scores are shares/],
    [[...good, {n: 5, score: -1}], "lower", /score -1: where lower is better/],
    [[...good, {n: 5, score: 0.4, se: 0}], "higher", /has se 0/],
    [[...good.slice(0, 3), good[0], good[1]], "higher", /at least 4 distinct n; got 3/],
  ] as const)("refuses %j, %s better", (points, better, message) => {
    expect(() => fitLearningCurve(points, {better})).toThrow(AnalysisError);
    expect(() => fitLearningCurve(points, {better})).toThrow(message);
  });

  it("refuses questions without an answer", () => {
    const curve = fitLearningCurve(good, {better: "higher"});
    expect(() => curve.predict(0)).toThrow(/n is 0/);
    expect(() => curve.elasticity(Infinity)).toThrow(/n is Infinity/);
    expect(() => curve.rowsFor(NaN)).toThrow(/score is NaN/);
    expect(() => fitLearningCurve(good, {better: "higher", level: 95})).toThrow(/level is 95/);
    const perfect = fitLearningCurve(
      good.map(({n}) => ({n, score: 1})),
      {better: "higher"},
    );
    expect(perfect.predict(1000)).toMatchObject({value: 1, low: 1, high: 1});
    expect(() => perfect.elasticity(1000)).toThrow(/an error of 0 has no elasticity/);
  });
});
