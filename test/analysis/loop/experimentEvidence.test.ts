import {describe, expect, it} from "vitest";
import {experimentEvidence} from "../../../src/analysis/loop/experimentEvidence.js";
import type {LinkEvidence} from "../../../src/analysis/loop/linkEvidence.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";
import {parseLoop} from "../../../src/domain/index.js";
import type {Row} from "../../../src/domain/index.js";

const options = {level: 0.95, maxLag: 8, bootstrapDraws: 99, random: createRandom(1)};

interface Scale {
  transform: "log" | "logit" | "none";
  better?: "higher" | "lower";
}
interface Trial {
  id?: string;
  control: Row;
  treatment: Row;
  exposure: number;
}

/** Evidence of the customer link from trials on measures with the given scales; the source was last known to be `base`. */
function evidenceOf(trials: Trial[], source: Scale, target: Scale, base = 0.5): LinkEvidence | null {
  const loop = parseLoop({
    manifest: {
      cadence: "week",
      measures: {
        model_quality: {column: "q", unit: "share", ...source},
        customer_experience: {column: "e", unit: "points", ...target},
      },
    },
    series: [
      {period: "2024-01-01", q: 0.25, e: 0.5},
      {period: "2024-01-08", q: base, e: ""},
      {period: "2024-01-15", q: "", e: 0.5},
    ],
    experiments: trials.flatMap(({id = "a", control, treatment, exposure}) => [
      {id, link: "customer", arm: "control", ...control},
      {id, link: "customer", arm: "treatment", ...treatment, exposure},
    ]),
  });
  return experimentEvidence(loop, "customer", options);
}

function expectEstimate(found: LinkEvidence | null, value: number, low: number, high: number, p: number) {
  expect(found!.elasticity!.value).toBeCloseTo(value, 10);
  expect(found!.elasticity!.low).toBeCloseTo(low, 8);
  expect(found!.elasticity!.high).toBeCloseTo(high, 8);
  expect(found!.p! / p).toBeCloseTo(1, 6);
}

const log: Scale = {transform: "log"};
const logit: Scale = {transform: "logit"};
const none: Scale = {transform: "none"};

// Expected values from R: g <- deriv(f, "m", function(m) NULL)(m) for f in ~log(m), ~log(m/(1-m)), ~m; each arm's standard error is
// abs(attr(g, "gradient")) * sd / sqrt(n); v <- (t - c)/change; s <- sqrt(se_t^2 + se_c^2)/abs(change); v ± qnorm(.975)*s; 2*pnorm(-abs(v/s))
describe("experimentEvidence agrees with the delta method in R", () => {
  it("for means on log scales", () => {
    const trial = {
      control: {n: 20000, mean: 124.83, sd: 60},
      treatment: {n: 20000, mean: 131.12, sd: 60},
      exposure: 0.06,
    };
    const found = evidenceOf([trial], log, log);
    expectEstimate(found, 0.84367674554703, 0.685831759187049, 1.00152173190701, 1.11414401139438e-25);
    expect(found).toMatchObject({evidence: "experiment", n: 40000, unit: "people", lag: null});
  });

  it("for successes on a logit scale", () => {
    const trial = {control: {n: 2000, successes: 400}, treatment: {n: 2100, successes: 470}, exposure: 0.1};
    expectEstimate(
      evidenceOf([trial], log, logit),
      1.4971303413353954,
      -0.0778880340802701,
      3.0721487167510606,
      0.0624566999044875,
    );
  });

  it("for means as they are, the source's change reckoned from its latest known level", () => {
    const trial = {
      control: {n: 500, mean: 10, sd: 3},
      treatment: {n: 450, mean: 10.6, sd: 3.2},
      exposure: 0.05,
    };
    expectEstimate(
      evidenceOf([trial], none, none, 40),
      0.3,
      0.10216118405304123,
      0.49783881594695845,
      0.00295807096516505,
    );
  });

  it("for a source on a logit scale and a target that is better lower", () => {
    const trial = {
      control: {n: 300, mean: 2, sd: 0.5},
      treatment: {n: 300, mean: 1.9, sd: 0.5},
      exposure: 0.1,
    };
    expectEstimate(
      evidenceOf([trial], logit, {transform: "log", better: "lower"}),
      0.2556092919766905,
      0.0509260703516601,
      0.4602925136017209,
      0.0143806623720396,
    );
  });

  it("for a source that is better lower: less error is a push forward", () => {
    const trial = {
      control: {n: 400, mean: 50, sd: 10},
      treatment: {n: 400, mean: 52, sd: 10},
      exposure: -0.1,
    };
    expectEstimate(
      evidenceOf([trial], {transform: "log", better: "lower"}, log),
      0.37225247910380949,
      0.11418367824156389,
      0.63032127996605514,
      0.00469630491957115,
    );
  });
});

describe("experimentEvidence of several tests", () => {
  /** A trial whose effect on plain scales is `value` with a standard error of about `se`: the exposure is +1 of a base of 1. */
  const trial = (id: string, value: number, se: number): Trial => {
    const arm = {n: 1000, sd: se * Math.sqrt(500)};
    return {id, control: {...arm, mean: 10}, treatment: {...arm, mean: 10 + value}, exposure: 1};
  };

  it("pools by inverse variance and widens by Birge's ratio, as metafor's rma(yi, sei = , method = \"FE\") reports Q", () => {
    const found = evidenceOf(
      [trial("a", 0.8, 0.1), trial("b", 1.2, 0.2), trial("c", 0.2, 0.15)],
      none,
      none,
      1,
    )!;
    // rma(yi = c(.8, 1.2, .2), sei = c(.1, .2, .15), method = "FE"): b 0.701639, se 0.0768221, QE 18.36066; half width is
    // qnorm(.975) * se * sqrt(QE / 2)
    const half = 1.959963984540054 * 0.0768221279597376 * Math.sqrt(18.3606557377049 / 2);
    expect(found.elasticity!.value).toBeCloseTo(0.701639344262295, 10);
    expect(found.elasticity!.high).toBeCloseTo(0.701639344262295 + half, 8);
    expect(found.elasticity!.low).toBeCloseTo(0.701639344262295 - half, 8);
    expect(found.n).toBe(6000);
    expect(found.notes.map(({en}) => en).join(" ")).toMatch(/3 experiments.*disagree/);
  });

  it("does not narrow the interval where tests agree better than chance", () => {
    const found = evidenceOf([trial("a", 0.5, 0.1), trial("b", 0.5, 0.1)], none, none, 1)!;
    expect(found.elasticity!.high - 0.5).toBeCloseTo((1.959963984540054 * 0.1) / Math.SQRT2, 8);
    expect(found.notes.map(({en}) => en).join(" ")).not.toMatch(/disagree/);
  });

  it("counts only the people of tests that have an effect on the scale", () => {
    const impossible: Trial = {
      id: "b",
      control: {n: 70, successes: 0},
      treatment: {n: 70, successes: 3},
      exposure: 0.1,
    };
    const possible: Trial = {
      id: "a",
      control: {n: 500, successes: 100},
      treatment: {n: 500, successes: 120},
      exposure: 0.1,
    };
    const alone = evidenceOf([possible], log, logit)!;
    const both = evidenceOf([possible, impossible], log, logit)!;
    expect(both.elasticity).toEqual(alone.elasticity);
    expect(both.n).toBe(1000);
    expect(both.notes[0].en).toContain("1 experiment with 1,000 people");
  });

  it("says nothing where no test can be put on the measures' scales", () => {
    const trial = {control: {n: 50, successes: 0}, treatment: {n: 50, successes: 0}, exposure: 0.1};
    expect(evidenceOf([trial], log, log)).toBeNull();
    const all = {control: {n: 50, successes: 50}, treatment: {n: 50, successes: 50}, exposure: 0.1};
    expect(evidenceOf([all], log, none)).toBeNull();
    const beyond = {control: {n: 50, mean: 1, sd: 1}, treatment: {n: 50, mean: 2, sd: 1}, exposure: 2};
    expect(evidenceOf([beyond], logit, log)).toBeNull();
    expect(evidenceOf([], log, log)).toBeNull();
  });
});
