import {describe, expect, it} from "vitest";
import {levelShiftTest} from "../../../src/analysis/statistics/levelShiftTest.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import fixture from "../../fixtures/statistics/levelShift.json" with {type: "json"};
import {expectAgreement} from "./agreement.js";

const ones = (n: number) => new Array<number>(n).fill(1);

describe("levelShiftTest agrees with R (levelShift.R)", () => {
  for (const {name, y, F, at} of fixture.supF)
    it(`on ${name} with independent noise: strucchange's sup-F and its date`, () => {
      const found = levelShiftTest({y, terms: [ones(y.length)], trim: 10, errors: [{ar: 0, ma: 0}]});
      expectAgreement(found, {F, at}, {rest: 1e-9});
    });

  for (const {name, y, terms, trim, expected} of fixture.profile)
    it(`on ${name}, with the errors that go best with no shift: lm over every date`, () => {
      const {pulseF, ...shift} = expected;
      const found = levelShiftTest({y, terms, trim});
      expectAgreement({...found, pulseF: found.pulse.F}, {...shift, pulseF}, {rest: 1e-7});
    });
});

describe("levelShiftTest", () => {
  const walk = (seed: number, jump: number) => {
    const random = createRandom(seed);
    let level = 0;
    return Array.from({length: 120}, (_, t) => (level += random.normal() + (t === 70 ? jump : 0)));
  };

  it("finds a jump of a random walk on its day, and its size", () => {
    const {at, size, p, F, pulse} = levelShiftTest({y: walk(3, 9), terms: [ones(120)]});
    expect(at).toBe(70);
    expect(size).toBeGreaterThan(6);
    expect(size).toBeLessThan(12);
    expect(p).toBeLessThan(1e-4);
    expect(F).toBeGreaterThan(pulse.F);
  });

  it("prefers a single odd row to a shift where the level comes back", () => {
    const {F, pulse} = levelShiftTest({
      y: walk(3, 0).map((v, t) => v + (t === 40 ? 9 : 0)),
      terms: [ones(120)],
    });
    expect(pulse.F).toBeGreaterThan(F);
    expect(pulse.at).toBe(40);
    expect(pulse.p).toBeLessThan(1e-4);
  });

  it("does not depend on unit and origin, and turns its sign with the series", () => {
    const y = walk(5, 7);
    const found = levelShiftTest({y, terms: [ones(120)]});
    const {size, ...rest} = levelShiftTest({y: y.map((v) => 400 - 3 * v), terms: [ones(120)]});
    expect(size).toBeCloseTo(-3 * found.size, 8);
    expectAgreement(rest, {...rest, F: found.F, p: found.p, pulse: found.pulse, at: found.at}, {rest: 1e-8});
  });

  const refused: [string, Parameters<typeof levelShiftTest>[0], RegExp][] = [
    ["a missing value", {y: [1, NaN, 3], terms: []}, /y\[1\] is NaN/],
    ["terms of another length", {y: walk(1, 0), terms: [ones(3)]}, /terms\[0\] has 3 rows and y has 120/],
    ["a constant series", {y: ones(30), terms: [ones(30)]}, /without error/],
    ["no room on either side", {y: walk(1, 0), terms: [], trim: 0}, /trim is 0/],
    ["too few rows", {y: [1, 3, 2, 4, 3, 5], terms: [ones(6)], trim: 4}, /6 rows leave no date/],
  ];
  for (const [what, input, message] of refused)
    it(`refuses ${what}`, () => {
      expect(() => levelShiftTest(input)).toThrow(AnalysisError);
      expect(() => levelShiftTest(input)).toThrow(message);
    });
});
