import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {twoProportionTest} from "../../../src/analysis/statistics/twoProportionTest.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import {proportion} from "../../fixtures/statistics/classicalTests.json" with {type: "json"};
import {expectAgreement} from "./agreement.js";

describe("twoProportionTest agrees with R's prop.test (classicalTests.R)", () => {
  for (const {name, input, expected} of proportion) {
    it(`on ${name}`, () => {
      expectAgreement(twoProportionTest(input), expected, {p: 1e-6, rest: 1e-8});
    });
  }
});

describe("twoProportionTest", () => {
  it("turns its sign, and nothing else, when the arms change places", () => {
    const arm = fc.integer({min: 1, max: 99}).map((successes) => ({n: 100, successes}));
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const forth = twoProportionTest({control: a, treatment: b});
        const back = twoProportionTest({control: b, treatment: a});
        expect(back.z + forth.z).toBe(0);
        expect(back.p).toBe(forth.p);
        expect(back.difference.low).toBeCloseTo(-forth.difference.high, 14);
        expect((1 + back.lift!.value) * (1 + forth.lift!.value)).toBeCloseTo(1, 12);
      }),
      {seed: 4},
    );
  });

  it("takes a level of 95 % by default", () => {
    const arms = {control: {n: 100, successes: 10}, treatment: {n: 100, successes: 20}};
    expect(twoProportionTest(arms)).toEqual(twoProportionTest({...arms, level: 0.95}));
    expect(twoProportionTest(arms).difference.level).toBe(0.95);
  });

  it("gives a difference but no lift where an arm has no success", () => {
    const {difference, lift, z} = twoProportionTest({
      control: {n: 50, successes: 0},
      treatment: {n: 50, successes: 5},
    });
    expect(lift).toBeNull();
    expect(difference.value).toBeCloseTo(0.1, 14);
    expect(z).toBeCloseTo(0.1 / Math.sqrt(0.05 * 0.95 * 0.04), 12);
    expect(
      twoProportionTest({control: {n: 50, successes: 5}, treatment: {n: 50, successes: 0}}).lift,
    ).toBeNull();
  });

  const arm = {n: 50, successes: 5};
  const refused: [string, Parameters<typeof twoProportionTest>[0], RegExp][] = [
    [
      "arms without any success",
      {control: {n: 9, successes: 0}, treatment: {n: 9, successes: 0}},
      /only failures/,
    ],
    [
      "arms without any failure",
      {control: {n: 9, successes: 9}, treatment: {n: 8, successes: 8}},
      /only successes/,
    ],
    [
      "more successes than people",
      {control: {n: 9, successes: 10}, treatment: arm},
      /control\.successes is 10/,
    ],
    ["an empty arm", {control: arm, treatment: {n: 0, successes: 0}}, /treatment\.n is 0/],
    [
      "a share for a count",
      {control: arm, treatment: {n: 50, successes: 0.1}},
      /treatment\.successes is 0\.1/,
    ],
    ["missing counts", {control: {n: NaN, successes: 1}, treatment: arm}, /control\.n is NaN/],
    ["a level in per cent", {control: arm, treatment: arm, level: 95}, /level is 95/],
  ];
  for (const [what, input, message] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => twoProportionTest(input)).toThrow(AnalysisError);
      expect(() => twoProportionTest(input)).toThrow(message);
    });
  }
});
