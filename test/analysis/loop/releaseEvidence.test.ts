import {describe, expect, it} from "vitest";
import {releasedQuality, releaseEvidence} from "../../../src/analysis/loop/releaseEvidence.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";
import {parseLoop} from "../../../src/domain/index.js";
import type {LoopDataset} from "../../../src/domain/index.js";
import {scenario, simulatedFiles, simulatedLoop} from "./simulatedLoop.js";
import type {ScenarioChanges} from "./simulatedLoop.js";

const options = () => ({level: 0.95, maxLag: 8, bootstrapDraws: 199, random: createRandom(1)});
const released = (changes: ScenarioChanges = {}) => simulatedLoop({releases: 12, periods: 156, ...changes});
const placeboOf = (loop: LoopDataset) =>
  releaseEvidence(loop, "customer", options())!.checks.find(({name}) => name === "placebo")!;

describe("releaseEvidence", () => {
  it.each([0.9, 0.4, -0.5])("recovers the planted effect of dated releases, %d", (customer) => {
    const found = releaseEvidence(released({truth: {customer}}), "customer", options())!;
    expect(found.evidence).toBe("release");
    expect(found.elasticity!.low).toBeLessThan(customer);
    expect(found.elasticity!.high).toBeGreaterThan(customer);
    expect(found.elasticity!.high - found.elasticity!.low).toBeLessThan(0.15);
    expect(found.p).toBeLessThan(0.001);
    expect(found.notes[0].en).toContain("11 dated changes");
  });

  it("finds the delay, none included", () => {
    expect(releaseEvidence(released({lags: {customer: 2}}), "customer", options())!.lag).toBe(2);
    expect(releaseEvidence(released({lags: {customer: 0}}), "customer", options())!.lag).toBe(0);
  });

  it("passes the placebo of other dates where releases act, and not where they do nothing", () => {
    expect(placeboOf(released())).toMatchObject({passed: true, p: 1 / 40});
    const idle = [1, 2, 3, 4, 5].map((seed) => placeboOf(released({seed, truth: {customer: 0}})));
    expect(idle.filter(({passed}) => passed).length).toBeLessThanOrEqual(1);
  });

  it("says nothing of other links", () => {
    for (const link of ["business", "collection", "learning"] as const)
      expect(releaseEvidence(released(), link, options())).toBeNull();
  });

  it("says nothing where no release inside the series changes the recorded quality", () => {
    const files = simulatedFiles(scenario({releases: 12, periods: 156}));
    const withReleases = (releases: typeof files.releases) =>
      releaseEvidence(parseLoop({...files, releases}), "customer", options());
    expect(withReleases([])).toBeNull();
    expect(withReleases(files.releases!.slice(0, 1))).toBeNull();
    expect(withReleases(files.releases!.map((release) => ({...release, quality: ""})))).toBeNull();
    expect(withReleases(files.releases!.map((release) => ({...release, quality: 0.4})))).toBeNull();
  });

  it("stays with dates where the weekly measure of quality is missing", () => {
    const files = simulatedFiles(scenario({releases: 12, periods: 156}));
    const blind = parseLoop({...files, series: files.series.map((row) => ({...row, error: ""}))});
    const found = releaseEvidence(blind, "customer", options());
    expect(found?.elasticity?.value).toBeCloseTo(0.9, 1);
  });
});

describe("releasedQuality", () => {
  it("holds each release's quality from its date to the next, on the measure's scale, missing before the first", () => {
    const loop = parseLoop({
      manifest: {cadence: "week", measures: {model_quality: {column: "q", unit: "x", better: "lower"}}},
      series: ["2024-01-01", "2024-01-08", "2024-01-15", "2024-01-22", "2024-01-29"].map((period) => ({
        period,
        q: 1,
      })),
      releases: [
        {period: "2024-01-09", quality: 2},
        {period: "2024-01-16", quality: ""},
        {period: "2024-01-29", quality: 1},
      ],
    });
    expect(releasedQuality(loop)).toEqual([NaN, -Math.log(2), -Math.log(2), -Math.log(2), -0]);
  });
});
