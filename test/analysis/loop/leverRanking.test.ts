import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {simulateLoop} from "../../../src/analysis/index.js";
import type {Estimate} from "../../../src/analysis/index.js";
import {fixedElasticity, leverRanking, leverRankingSteps} from "../../../src/analysis/loop/leverRanking.js";
import type {LeverName} from "../../../src/analysis/loop/leverRanking.js";
import {AnalysisError} from "../../../src/domain/errors.js";
import {linkNames} from "../../../src/domain/links.js";
import {exactly, simulateReport} from "./simulateReport.js";

const fixture = JSON.parse(
  readFileSync(new URL("../../fixtures/loop/leverRanking.json", import.meta.url), "utf8"),
) as {
  known: Record<LeverName | "fix", number>;
  uncertain: Record<"model" | "rows" | "fix", [number, number, number]>;
};

const between = (value: number, low: number, high: number): Estimate => ({value, low, high, level: 0.95});
const lags = {customer: 2, business: 4, collection: 1, learning: 0};
const known = {
  customer: exactly(0.8),
  business: exactly(0.5),
  collection: exactly(0.9),
  learning: exactly(0.2),
};
const estimates = {
  customer: between(0.8, 0.5, 1),
  business: between(0.5, -0.1, 0.7),
  collection: between(0.9, 0.6, 1.4),
  learning: between(0.2, 0.1, 0.3),
};
const uncertain = {...simulateReport(estimates, {lags, turnover: 0.3}), bottleneck: "learning" as const};
const start = {rows: {stock: 1000, flow: 15}};

describe("leverRanking", () => {
  it("finds what a scalar loop in levels finds where elasticities are known, the largest effect first", () => {
    // Intervals without width but for their upper end, which the levers of the links go to.
    const high = {customer: 1, business: 0.7, collection: 1.4, learning: 0.3};
    const effectOf = (lever: LeverName | "fix") => {
      const strengthened = linkNames.find((link) => link === lever);
      const report = simulateReport(
        strengthened === undefined
          ? known
          : {...known, [strengthened]: {...known[strengthened], high: high[strengthened]}},
        {lags},
      );
      const options = {horizon: 40, draws: 1, start, bottleneck: 0.3};
      const {levers, fix} = leverRanking({...report, bottleneck: "learning"}, options);
      const values = levers.map(({effect}) => effect.value);
      expect(values).toEqual([...values].sort((a, b) => b - a));
      return lever === "fix" ? fix!.effect.value : levers.find((each) => each.lever === lever)!.effect.value;
    };
    for (const lever of ["model", "kpi-once", "rows", "learning", "fix"] as const)
      expect(effectOf(lever), lever).toBeCloseTo(fixture.known[lever], 12);
  });

  it("strengthens links as the scalar loop does, against the loop as it was drawn", () => {
    const options = {horizon: 40, draws: 1, start};
    for (const link of linkNames) {
      const high = {customer: 1, business: 0.7, collection: 1.4, learning: 0.3}[link];
      const report = {...simulateReport(known, {lags}), bottleneck: link};
      const {fix} = leverRanking(report, {...options, bottleneck: high});
      expect(fix!.effect.value, link).toBeCloseTo(fixture.known[link], 12);
    }
  });

  it("gives the intervals that numpy draws where no rows come in", () => {
    const report = {
      ...simulateReport({...estimates, collection: exactly(0)}, {lags}),
      bottleneck: "learning" as const,
    };
    const {levers, fix} = leverRanking(report, {
      horizon: 30,
      draws: 50_000,
      start: {rows: {stock: 1000, flow: 0}},
    });
    const effects = Object.fromEntries([
      ...levers.map((each) => [each.lever, each.effect] as const),
      ["fix", fix!.effect] as const,
    ]);
    for (const [name, [low, value, high]] of Object.entries(fixture.uncertain)) {
      const effect = effects[name];
      // Two hundredths of the interval: more than three times the error of the quantiles of 50,000 draws.
      const near = 0.02 * (high - low) + 1e-12;
      expect(Math.abs(effect.low - low), `${name}: low`).toBeLessThan(near);
      expect(Math.abs(effect.value - value), `${name}: median`).toBeLessThan(near);
      expect(Math.abs(effect.high - high), `${name}: high`).toBeLessThan(near);
    }
  });

  it("is what simulateLoop says of each lever alone, with the same draws", () => {
    const options = {horizon: 26, draws: 300, seed: 5, start, level: 0.9};
    const {levers, fix} = leverRanking(uncertain, {...options, bottleneck: 0.6});
    expect(levers.map(({lever}) => lever).sort()).toEqual(
      ["business", "collection", "customer", "kpi-once", "learning", "model", "rows"].sort(),
    );
    for (const {interventions, effect} of [...levers, fix!]) {
      const {nodes} = simulateLoop(uncertain, {...options, interventions, relativeTo: "as-is"});
      const [low, , value, , high] = nodes.business_kpi.quantiles[25];
      expect(effect).toEqual({value, low, high, level: 0.9});
    }
    expect(fix).toMatchObject({link: "learning", elasticity: 0.6});
    expect(fix!.interventions).toEqual([{kind: "open-link", link: "learning", elasticity: 0.6}]);
  });

  it("compares in the same futures: a lever that changes nothing has no effect at all", () => {
    const closed = simulateReport({...estimates, learning: exactly(0)}, {lags, turnover: 0.3});
    const {levers} = leverRanking(closed, {horizon: 20, draws: 200, start});
    const rows = levers.find(({lever}) => lever === "rows")!.effect;
    expect([rows.low, rows.value, rows.high].map(Math.abs)).toEqual([0, 0, 0]);
  });

  it("leaves out what the report does not know, and names no fix without a bottleneck", () => {
    const report = simulateReport({...estimates, business: null}, {lags, turnover: null});
    const {levers, fix} = leverRanking(report, {horizon: 10, draws: 10});
    expect(levers.map(({lever}) => lever)).not.toContain("rows");
    expect(levers.map(({lever}) => lever)).not.toContain("business");
    expect(fix).toBeNull();
  });

  it("tells the gain before and after a fix, which is a product where elasticities are known", () => {
    const report = {...simulateReport(known, {lags, turnover: 0.25}), bottleneck: "learning" as const};
    const {fix} = leverRanking(report, {horizon: 10, draws: 10, start, bottleneck: 0.4});
    expect(fix!.gain.asIs!.value).toBeCloseTo(0.8 * 0.5 * 0.9 * 0.2 * 0.25, 15);
    expect(fix!.gain.fixed!.value).toBeCloseTo(0.8 * 0.5 * 0.9 * 0.4 * 0.25, 15);
    const missing = {
      ...report,
      links: {...report.links, customer: {...report.links.customer, elasticity: null}},
    };
    expect(leverRanking(missing, {horizon: 10, draws: 10}).fix!.gain).toEqual({asIs: null, fixed: null});
  });

  it("says where futures run into the cap", () => {
    const wild = simulateReport({...estimates, business: exactly(50), learning: exactly(50)}, {lags});
    const {levers} = leverRanking(wild, {horizon: 40, draws: 10, start});
    expect(levers.find(({lever}) => lever === "model")!.capped).toBe(1);
  });

  it("refuses what simulateLoop refuses", () => {
    expect(() => leverRanking(uncertain, {draws: 0})).toThrow(AnalysisError);
    expect(() => leverRanking(uncertain, {bottleneck: NaN, start})).toThrow(/elasticity is NaN/);
  });
});

describe("leverRankingSteps", () => {
  it("tells its progress, rising to 1", () => {
    const shares = [...leverRankingSteps(uncertain, {horizon: 5, draws: 5, start})];
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares).toHaveLength(8);
    expect(shares.at(-1)).toBe(1);
  });
});

describe("fixedElasticity", () => {
  it("is 0.3, or twice an estimate that is 0.3 or more, and null without a bottleneck", () => {
    expect(fixedElasticity(uncertain)).toBe(0.3);
    expect(fixedElasticity({...uncertain, bottleneck: "customer"})).toBe(1.6);
    expect(fixedElasticity({...uncertain, bottleneck: null})).toBeNull();
  });
});
