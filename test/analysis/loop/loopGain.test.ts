import {describe, expect, it} from "vitest";
import {drawFrom, loopGain} from "../../../src/analysis/loop/loopGain.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";

const known = (value: number) => ({value, low: value, high: value, level: 0.95});
const uncertain = {value: 0.5, low: 0.3, high: 0.9, level: 0.95};
const options = (seed: number, level = 0.95) => ({level, draws: 20_000, random: createRandom(seed)});

describe("drawFrom", () => {
  it("gives the interval back at its own quantiles", () => {
    expect(drawFrom(uncertain, 0)).toBe(0.5);
    expect(drawFrom(uncertain, 1.959963984540054)).toBeCloseTo(0.9, 12);
    expect(drawFrom(uncertain, -1.959963984540054)).toBeCloseTo(0.3, 12);
  });
});

describe("loopGain", () => {
  it("is the product of elasticities and turnover", () => {
    expect(loopGain([known(0.9), known(0.5), known(1.2), known(0.3)], 0.25, options(1))).toEqual({
      value: expect.closeTo(0.9 * 0.5 * 1.2 * 0.3 * 0.25, 14),
      low: expect.closeTo(0.9 * 0.5 * 1.2 * 0.3 * 0.25, 14),
      high: expect.closeTo(0.9 * 0.5 * 1.2 * 0.3 * 0.25, 14),
      level: 0.95,
    });
  });

  it("has the interval of the only uncertain link, scaled", () => {
    const gain = loopGain([known(0.8), uncertain, known(1), known(2)], 0.5, options(2));
    expect(gain.value).toBeCloseTo(0.4, 14);
    expect(gain.low).toBeCloseTo(0.8 * 0.3, 2);
    expect(gain.high).toBeCloseTo(0.8 * 0.9, 2);
  });

  it("has the quantile of a normal at another level", () => {
    // 0.5 ± (0.2, 0.4)/qnorm(.975) · qnorm(.9); R: qnorm(.9)/qnorm(.975) = 0.6538669
    const gain = loopGain([uncertain], 1, options(3, 0.8));
    expect(gain.low).toBeCloseTo(0.5 - 0.2 * 0.6538669, 2);
    expect(gain.high).toBeCloseTo(0.5 + 0.4 * 0.6538669, 2);
    expect(gain.level).toBe(0.8);
  });

  it("has the product's spread for two uncertain links: sd² = a²s² + b²s² + s⁴", () => {
    const link = {value: 1, low: 1 - 1.959963984540054 * 0.1, high: 1 + 1.959963984540054 * 0.1, level: 0.95};
    const gain = loopGain([link, link], 1, options(4));
    const sd = Math.sqrt(0.01 + 0.01 + 0.0001);
    expect((gain.high - gain.low) / 2).toBeCloseTo(1.959963984540054 * sd, 2);
  });

  it("is the same for the same stream", () => {
    const links = [uncertain, uncertain];
    expect(loopGain(links, 0.3, options(5))).toEqual(loopGain(links, 0.3, options(5)));
    expect(loopGain(links, 0.3, options(5))).not.toEqual(loopGain(links, 0.3, options(6)));
  });
});
