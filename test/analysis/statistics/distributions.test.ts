import {describe, expect, it} from "vitest";
import {
  chiSquaredUpper,
  fUpper,
  normalLower,
  normalP,
  normalQuantile,
  studentP,
  tQuantile,
} from "../../../src/analysis/statistics/distributions.js";
import fixture from "../../fixtures/statistics/distributions.json" with {type: "json"};
import {expectAgreement} from "./agreement.js";

describe("tails agree with R down to 1e-300 (distributions.R)", () => {
  it("of Student's t, two-sided", () => {
    for (const {t, df, p} of fixture.studentP) {
      expectAgreement(studentP(t, df), p, {rest: 1e-8}, `t = ${t}, df = ${df}`);
      expect(studentP(-t, df)).toBe(studentP(t, df));
    }
  });
  it("of F, upper", () => {
    for (const {f, df1, df2, p} of fixture.fUpper) {
      expectAgreement(fUpper(f, df1, df2), p, {rest: 1e-10}, `F = ${f}, df = ${df1}, ${df2}`);
    }
  });
  it("of χ², upper", () => {
    for (const {x, df, p} of fixture.chiSquaredUpper) {
      expectAgreement(chiSquaredUpper(x, df), p, {rest: 1e-10}, `χ² = ${x}, df = ${df}`);
    }
  });
  it("of the normal, two-sided and lower", () => {
    for (const {z, p} of fixture.normalP) {
      expectAgreement(normalP(z), p, {rest: 1e-10}, `z = ${z}`);
      expectAgreement(normalLower(-z), p / 2, {rest: 1e-10}, `z = ${-z}`);
    }
  });
});

describe("quantiles agree with R (distributions.R)", () => {
  it("of Student's t", () => {
    for (const {p, df, t} of fixture.tQuantile)
      expectAgreement(tQuantile(p, df), t, {rest: 1e-9}, `p = ${p}, df = ${df}`);
  });
  it("of the normal", () => {
    for (const {p, z} of fixture.normalQuantile)
      expectAgreement(normalQuantile(p), z, {rest: 1e-8}, `p = ${p}`);
  });
});

describe("tails at the ends", () => {
  it("are 0 at infinity, 1 at zero, and undefined for an undefined statistic", () => {
    expect([studentP(Infinity, 5), fUpper(Infinity, 2, 5), chiSquaredUpper(Infinity, 2)]).toEqual([0, 0, 0]);
    expect([studentP(0, 5), fUpper(0, 2, 5), chiSquaredUpper(0, 2), normalP(0)]).toEqual([1, 1, 1, 1]);
    expect([studentP(NaN, 5), fUpper(NaN, 2, 5), chiSquaredUpper(NaN, 2), normalP(NaN)]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
    ]);
  });
});
