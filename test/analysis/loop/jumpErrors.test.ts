import {describe, expect, it} from "vitest";
import {jumpErrors} from "../../../src/analysis/loop/jumpErrors.js";
import {tQuantile} from "../../../src/analysis/statistics/distributions.js";
import {interruptedTimeSeries} from "../../../src/analysis/statistics/interruptedTimeSeries.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";
import cases from "../../fixtures/loop/jumpErrors.json" with {type: "json"};

describe("jumpErrors agrees with whole matrices in R (jumpErrors.R)", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_, {input, expected}) => {
    const {rho, standardErrors} = jumpErrors(input.residuals, input.at);
    expect(rho).toBeCloseTo(expected.rho, 8);
    standardErrors.forEach((error, i) => expect(error / expected.standardErrors[i]).toBeCloseTo(1, 8));
    expect(standardErrors).toHaveLength(input.at.length);
  });
});

describe("jumpErrors", () => {
  it.each([0, 0.5])("leaves few jumps where there are none, autocorrelation %d", (phi) => {
    const random = createRandom(3);
    let [jumps, places] = [0, 0];
    for (let series = 0; series < 40; series++) {
      let noise = 0;
      const y = Array.from({length: 156}, () => (noise = phi * noise + random.normal()));
      const at = Array.from({length: 18}, (_, i) => 8 * (i + 1));
      const {breaks, residuals, df} = interruptedTimeSeries({y, at, lags: 0});
      const {standardErrors} = jumpErrors(residuals, at);
      breaks.forEach(({level}, i) => {
        places++;
        if (Math.abs(level.value) > tQuantile(0.975, df) * standardErrors[i]) jumps++;
      });
    }
    expect(places).toBe(720);
    expect(jumps / places).toBeGreaterThan(0.02);
    expect(jumps / places).toBeLessThan(0.08);
  });

  it("gives no error where lines leave nothing over", () => {
    expect(jumpErrors(new Array<number>(20).fill(0), [10]).standardErrors).toEqual([0]);
  });
});
