import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {meanSampleSize, twoProportionSampleSize} from "../../../src/analysis/power/sampleSize.js";
import {noncentralTUpper} from "../../../src/analysis/power/noncentralT.js";

interface Case<Input> {
  input: Input;
  n: number;
}
type ShareInput = Parameters<typeof twoProportionSampleSize>[0];
type MeanInput = Parameters<typeof meanSampleSize>[0];
const read = <T>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/power/${name}`, import.meta.url), "utf8")) as T;
const r = read<{
  proportions: Case<ShareInput>[];
  means: Case<MeanInput>[];
  tails: {t: number; df: number; shift: number; tail: number}[];
}>("sampleSizes.json");
const statsmodels = read<{proportions: Case<ShareInput>[]; means: Case<MeanInput>[]}>(
  "sampleSizesStatsmodels.json",
);

describe("twoProportionSampleSize", () => {
  it("asks for the people of R's power.prop.test, rounded up", () => {
    for (const {input, n} of r.proportions)
      expect(twoProportionSampleSize(input), JSON.stringify(input)).toBe(Math.ceil(n - 1e-6));
  });

  it("is within 2 % of statsmodels' NormalIndPower on Cohen's h", () => {
    for (const {input, n} of statsmodels.proportions)
      expect(Math.abs(twoProportionSampleSize(input) / n - 1), JSON.stringify(input)).toBeLessThan(0.02);
  });

  it("refuses a lift of 0, a share above 1, and a power that is no power", () => {
    expect(() => twoProportionSampleSize({baseline: 0.1, lift: 0})).toThrow("lift is 0");
    expect(() => twoProportionSampleSize({baseline: 0.8, lift: 0.3})).toThrow("lift is 0.3");
    expect(() => twoProportionSampleSize({baseline: 10, lift: 0.3})).toThrow("baseline is 10");
    expect(() => twoProportionSampleSize({baseline: 0.1, lift: 0.1, power: 80})).toThrow("power is 80");
  });
});

describe("meanSampleSize", () => {
  it("asks for the people of R's power.t.test, rounded up", () => {
    for (const {input, n} of r.means)
      expect(meanSampleSize(input), JSON.stringify(input)).toBe(Math.max(2, Math.ceil(n - 1e-6)));
  });

  it("asks for the people of statsmodels' TTestIndPower, rounded up", () => {
    for (const {input, n} of statsmodels.means)
      expect(meanSampleSize(input), JSON.stringify(input)).toBe(Math.ceil(n - 1e-6));
  });

  it("asks for as many to find a fall as to find a rise", () => {
    expect(meanSampleSize({sd: 3, difference: -0.4})).toBe(meanSampleSize({sd: 3, difference: 0.4}));
  });

  it("refuses a difference of 0 and an sd that is not above 0", () => {
    expect(() => meanSampleSize({sd: 1, difference: 0})).toThrow("difference is 0");
    expect(() => meanSampleSize({sd: 0, difference: 1})).toThrow("sd is 0");
  });
});

it("noncentralTUpper agrees with R's pt(…, ncp, lower.tail = FALSE) to 1e-6", () => {
  for (const {t, df, shift, tail} of r.tails)
    expect(Math.abs(noncentralTUpper(t, df, shift) - tail), `t ${t}, df ${df}, δ ${shift}`).toBeLessThan(
      1e-6,
    );
});
