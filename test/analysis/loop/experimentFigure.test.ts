import {describe, expect, it} from "vitest";
import {analyzeLoop} from "../../../src/analysis/loop/analyzeLoop.js";
import {experimentFigure} from "../../../src/analysis/loop/experimentFigure.js";
import {parseLoop} from "../../../src/domain/index.js";
import type {Row} from "../../../src/domain/index.js";

interface Trial {
  control: Row;
  treatment: Row;
}

function loopWith(trials: Trial[], transform: "log" | "none" = "log") {
  return parseLoop({
    manifest: {
      cadence: "week",
      measures: {
        model_quality: {column: "q", unit: "share"},
        customer_experience: {column: "e", unit: "points", transform},
      },
    },
    series: [
      {period: "2024-01-01", q: 0.25, e: 0.5},
      {period: "2024-01-08", q: 0.5, e: 0.6},
    ],
    experiments: trials.flatMap(({control, treatment}, i) => [
      {id: `t${i}`, link: "customer", arm: "control", ...control},
      {id: `t${i}`, link: "customer", arm: "treatment", exposure: 0.06, ...treatment},
    ]),
  });
}

const preview: Trial = {
  control: {n: 20000, mean: 124.83, sd: 60, start: "2024-01-01", end: "2024-01-14"},
  treatment: {n: 20000, mean: 131.12, sd: 60},
};
const second: Trial = {control: {n: 500, mean: 10, sd: 3}, treatment: {n: 450, mean: 10.9, sd: 3.2}};

describe("experimentFigure", () => {
  it("has each test's elasticity and lift by R", () => {
    const [mark] = experimentFigure(loopWith([preview]), "customer", 0.95)!.experiments;
    expect(mark).toMatchObject({id: "t0", control: 20000, treatment: 20000, exposure: 0.06});
    // As in experimentEvidence.test.ts.
    expect(mark.elasticity.low).toBeCloseTo(0.685831759187049, 8);
    expect(mark.elasticity.high).toBeCloseTo(1.00152173190701, 8);
    // R: se <- sqrt((60/124.83)^2/20000 + (60/131.12)^2/20000); df <- 2*19999
    // expm1(log(131.12/124.83) + c(-1, 1)*qt(.975, df)*se)
    expect(mark.lift!.low).toBeCloseTo(0.0407716294477725, 9);
    expect(mark.lift!.high).toBeCloseTo(0.0600942890582405, 9);
  });

  it("pools to the elasticity that the link reports, for one test and for several that disagree", () => {
    for (const trials of [[preview], [preview, second], [preview, second, second]]) {
      const loop = loopWith(trials);
      const {pooled, experiments} = experimentFigure(loop, "customer", 0.9)!;
      expect(pooled).toEqual(analyzeLoop(loop, {draws: 10, level: 0.9}).links.customer.elasticity);
      expect(experiments).toHaveLength(trials.length);
    }
  });

  it("says how surely the tests disagree", () => {
    expect(experimentFigure(loopWith([preview]), "customer", 0.95)!.disagreement).toBe(1);
    expect(experimentFigure(loopWith([preview, second]), "customer", 0.95)!.disagreement).toBeLessThan(0.3);
  });

  it("has no lift where a mean is not above zero", () => {
    const below: Trial = {control: {n: 100, mean: -1, sd: 1}, treatment: {n: 100, mean: 0.5, sd: 1}};
    const [mark] = experimentFigure(loopWith([below], "none"), "customer", 0.95)!.experiments;
    expect(mark.lift).toBeNull();
    expect(mark.elasticity.value).toBeGreaterThan(0);
  });

  it("is null without a test on the link, or with none on its scale", () => {
    expect(experimentFigure(loopWith([]), "customer", 0.95)).toBeNull();
    expect(experimentFigure(loopWith([preview]), "business", 0.95)).toBeNull();
    const zero: Trial = {control: {n: 100, mean: 0, sd: 1}, treatment: {n: 100, mean: 1, sd: 1}};
    expect(experimentFigure(loopWith([zero]), "customer", 0.95)).toBeNull();
  });
});
