import {describe, expect, it} from "vitest";
import {analyzeLoop} from "../../../src/analysis/loop/analyzeLoop.js";
import {lagProfile} from "../../../src/analysis/loop/lagProfile.js";
import type {LagProfile} from "../../../src/analysis/loop/lagProfile.js";
import type {LinkName, LoopDataset} from "../../../src/domain/index.js";
import {parseLoop} from "../../../src/domain/index.js";
import {addPeriods, formatDate, parseDate} from "../../../src/domain/calendar.js";
import made from "../../fixtures/loop/lagProfile.json" with {type: "json"};
import {scenario, simulatedFiles, simulatedLoop, withoutMeasure} from "./simulatedLoop.js";

const options = {maxLag: 8, level: 0.95};
const analyzed = (loop: LoopDataset) => analyzeLoop(loop, {draws: 10});
const profileOf = (loop: LoopDataset, link: LinkName) =>
  lagProfile(loop, link, analyzed(loop).links[link], options);

describe("lagProfile", () => {
  it("agrees with R's nls in both directions (lagProfile.R)", () => {
    const start = parseDate("2010-01-01")!;
    const loop = parseLoop({
      manifest: {
        cadence: "month",
        measures: {
          customer_experience: {column: "x", unit: "points", transform: "none"},
          business_kpi: {column: "y", unit: "points", transform: "none"},
        },
      },
      series: made.x.map((x, t) => ({period: formatDate(addPeriods(start, t, "month")), x, y: made.y[t]})),
    });
    const report = analyzeLoop(loop, {draws: 10}).links.business;
    const {forward, reverse} = lagProfile(loop, "business", report, {maxLag: 5, level: 0.95})!;
    for (const [found, expected] of [
      [forward, made.forward],
      [reverse, made.reverse],
    ] as const)
      expected.forEach(({lag, value, low, high}, i) => {
        expect(found[i].lag).toBe(lag);
        // The search for θ and φ stops after six turns, four digits in.
        expect(found[i].value).toBeCloseTo(value, 3);
        expect(found[i].low).toBeCloseTo(low, 3);
        expect(found[i].high).toBeCloseTo(high, 3);
      });
    expect(forward).toHaveLength(made.forward.length);
  });

  it("has at the report's lag the report's estimate, where its equation holds one delay", () => {
    const loop = simulatedLoop({periods: 156, persistence: 0});
    const report = analyzed(loop).links.business;
    const profile = lagProfile(loop, "business", report, options)!;
    expect(report.evidence).toBe("association");
    expect(profile.single).toBe(true);
    expect(profile.chosen).toBe(3);
    expect(profile.forward[3].value).toBeCloseTo(report.elasticity!.value, 9);
  });

  it("has it likewise for dated releases, from their recorded quality and without a reverse", () => {
    const loop = simulatedLoop({periods: 156, releases: 12, persistence: 0});
    const report = analyzed(loop).links.customer;
    const profile = lagProfile(loop, "customer", report, options)!;
    expect(report.evidence).toBe("release");
    expect(profile.single).toBe(true);
    expect(profile.forward[profile.chosen!].value).toBeCloseTo(report.elasticity!.value, 9);
    expect([profile.reverse, profile.firstSearched]).toEqual([[], 0]);
  });

  it("says that they need not agree where the equation holds several delays", () => {
    const loop = simulatedLoop({periods: 208, persistence: 0.7});
    const report = analyzed(loop).links.business;
    const profile = lagProfile(loop, "business", report, options)!;
    expect(profile.single).toBe(false);
    expect(profile.forward[profile.chosen!].value).not.toBeCloseTo(report.elasticity!.value, 3);
  });

  it("finds the planted effect at its delay, hardly anything elsewhere, and nothing the other way about", () => {
    const {forward, reverse, firstSearched} = profileOf(
      simulatedLoop({periods: 208, persistence: 0}),
      "business",
    )!;
    expect(forward.map(({lag}) => lag)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(firstSearched).toBe(1);
    expect(forward[3].value).toBeCloseTo(0.8, 1);
    for (const {lag, value} of forward) if (lag !== 3) expect(Math.abs(value)).toBeLessThan(0.3);
    const clear = reverse.filter(({low, high}) => low > 0 || high < 0);
    expect(clear.length).toBeLessThanOrEqual(1);
  });

  it("shows the arrow that points back in the other direction alone", () => {
    const {forward, reverse}: LagProfile = profileOf(
      simulatedLoop({periods: 208, persistence: 0, reversed: true}),
      "business",
    )!;
    const largest = (effects: LagProfile["forward"]) =>
      effects.reduce((best, effect) => (effect.value > best.value ? effect : best));
    expect(largest(reverse)).toMatchObject({lag: 3});
    expect(largest(reverse).low).toBeGreaterThan(0);
    expect(Math.max(...forward.slice(1).map(({value}) => value))).toBeLessThan(0.3);
  });

  it("is null without one of the series, with too few periods, and for a constant", () => {
    const files = simulatedFiles(scenario({periods: 60}));
    expect(profileOf(parseLoop(withoutMeasure(files, "business_kpi")), "business")).toBeNull();
    expect(profileOf(simulatedLoop({periods: 12}), "business")).toBeNull();
    const constant = files.series.map((row) => ({...row, experience: 3}));
    expect(profileOf(parseLoop({...files, series: constant}), "business")).toBeNull();
  });
});
