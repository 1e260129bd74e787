import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {welchTest} from "../../../src/analysis/statistics/welchTest.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import {welch} from "../../fixtures/statistics/classicalTests.json" with {type: "json"};
import {expectAgreement} from "./agreement.js";

describe("welchTest agrees with R's t.test (classicalTests.R)", () => {
  for (const {name, input, expected} of welch) {
    it(`on ${name}`, () => {
      expectAgreement(welchTest(input), expected, {p: 1e-6, rest: 1e-8});
    });
  }
});

const control = {n: 20, mean: 10, sd: 2};
const treatment = {n: 30, mean: 12, sd: 3};

describe("welchTest", () => {
  it("gives the same test and lift in another unit", () => {
    fc.assert(
      fc.property(fc.double({min: 1e-150, max: 1e100, noNaN: true}), (unit) => {
        const inUnit = ({n, mean, sd}: typeof control) => ({n, mean: mean * unit, sd: sd * unit});
        const plain = welchTest({control, treatment});
        const scaled = welchTest({control: inUnit(control), treatment: inUnit(treatment)});
        for (const field of ["t", "df", "p", "lift"] as const)
          expectAgreement(scaled[field], plain[field], {rest: 1e-9});
      }),
      {seed: 5},
    );
  });

  it("gives a difference but no lift where a mean is not positive", () => {
    const {difference, lift, t} = welchTest({
      control: {...control, mean: -1},
      treatment: {...treatment, mean: 1},
    });
    expect(lift).toBeNull();
    expect(difference.value).toBe(2);
    expect(t).toBe(welchTest({control, treatment}).t);
    expect(welchTest({control, treatment: {...treatment, mean: 0}}).lift).toBeNull();
  });

  it("becomes a one-sample test where one arm does not vary", () => {
    expect(welchTest({control: {...control, sd: 0}, treatment}).df).toBeCloseTo(29, 12);
  });

  const refused: [string, Parameters<typeof welchTest>[0], RegExp][] = [
    ["an arm of one", {control: {...control, n: 1}, treatment}, /control\.n is 1/],
    ["a negative sd", {control, treatment: {...treatment, sd: -1}}, /treatment\.sd is -1/],
    ["a missing sd", {control, treatment: {...treatment, sd: NaN}}, /treatment\.sd is NaN/],
    ["a missing mean", {control: {...control, mean: NaN}, treatment}, /control\.mean is NaN/],
    ["arms that do not vary", {control: {...control, sd: 0}, treatment: {...treatment, sd: 0}}, /both 0/],
    ["a level of 1", {control, treatment, level: 1}, /level is 1/],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => welchTest(input)).toThrow(AnalysisError);
      expect(() => welchTest(input)).toThrow(message);
    });
  }
});
