import {describe, expect, it} from "vitest";
import {createRandom} from "../../../src/analysis/statistics/random.js";

const draw = (n: number, next: () => number) => Array.from({length: n}, next);
const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe("createRandom", () => {
  it("gives the numbers of sfc32 seeded by splitmix32", () => {
    // python3 test/fixtures/random/sfc32.py
    const bits = (seed: number) => draw(3, createRandom(seed).uniform).map((u) => u * 2 ** 32);
    expect(bits(1)).toEqual([1169703512, 1317941441, 2551256358]);
    expect(bits(2 ** 32 - 1)).toEqual([1916388865, 1301959096, 4012368761]);
  });

  it("gives unrelated streams to neighbouring seeds", () => {
    const [a, b] = [7, 8].map((seed) => draw(10_000, createRandom(seed).normal));
    // The standard error of a correlation of independent series is 0.01 here.
    expect(Math.abs(mean(a.map((x, i) => x * b[i])))).toBeLessThan(0.03);
  });

  it("gives normal numbers with the moments and tails of the standard normal distribution", () => {
    const z = draw(200_000, createRandom(3).normal);
    expect(mean(z)).toBeCloseTo(0, 2);
    expect(mean(z.map((x) => x ** 2))).toBeCloseTo(1, 1.7);
    expect(mean(z.map((x) => x ** 4))).toBeCloseTo(3, 1);
    // R: pnorm(-1.96) = 0.0249979
    expect(mean(z.map((x) => (x < -1.96 ? 1 : 0)))).toBeCloseTo(0.025, 2.7);
  });

  it("gives every whole number below n equally often", () => {
    const counts = [0, 0, 0, 0, 0, 0, 0];
    const {integer} = createRandom(5);
    for (let i = 0; i < 70_000; i++) counts[integer(7)]++;
    const chiSquared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // R: qchisq(0.999, 6) = 22.45774
    expect(chiSquared).toBeLessThan(22.46);
  });

  it("refuses seeds that are not whole numbers from 0 to 2^32 − 1", () => {
    for (const seed of [-1, 0.5, NaN, 2 ** 32]) expect(() => createRandom(seed)).toThrow(`: ${seed}`);
  });

  it("refuses a range without a whole number in it", () => {
    for (const n of [0, 1.5, NaN]) expect(() => createRandom(1).integer(n)).toThrow(`invalid n`);
  });
});
