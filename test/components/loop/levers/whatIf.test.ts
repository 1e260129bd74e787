import {describe, expect, it} from "vitest";
import {simulateLoop} from "../../../../src/analysis/index.js";
import {interventionsOf} from "../../../../src/analysis/loop/simulate/interventionsOf.js";
import {computeForecast} from "../../../../src/components/loop/levers/computeForecast.js";
import type {Simulate} from "../../../../src/components/loop/levers/computeForecast.js";
import {fanData} from "../../../../src/components/loop/levers/fanData.js";
import {whatIf} from "../../../../src/components/loop/levers/whatIf.js";
import type {LoopSummary} from "../../../../src/analysis/loop/summary.js";
import type {Levers} from "../../../../src/domain/levers.js";
import {leverSummary} from "./leverSummary.js";

const here: Simulate = ({report, options}) => Promise.resolve(simulateLoop(report, options));

async function nodesOf(summary: LoopSummary, levers: Levers) {
  const {asIs, withLevers} = await computeForecast(summary, levers, {simulate: here, draws: 200});
  return fanData(summary, asIs, withLevers);
}

describe("whatIf", () => {
  it("is null where nothing is done, whatever the horizon", async () => {
    const summary = leverSummary();
    const levers = {horizon: 12, bottleneck: 0.5};
    expect(whatIf(summary, levers, await nodesOf(summary, levers), {locale: "en"})).toBeNull();
  });

  it("shows each node's median at the horizon, the same as the fans end at", async () => {
    const summary = leverSummary();
    const levers = {model: 0.1, links: {customer: 0}, horizon: 12};
    const nodes = await nodesOf(summary, levers);
    const {outlook} = whatIf(summary, levers, nodes, {locale: "en"})!;
    // The error is 1.1 over 1.1, and over 1.12 ** 0.04 for the new rows; the closed link keeps experience and KPI where they are.
    expect(outlook).toEqual({
      model_quality: {amount: "→ 0.995", over: "in 12 weeks"},
      customer_experience: {amount: "→ 0.7", over: "in 12 weeks"},
      business_kpi: {amount: "→ 500", over: "in 12 weeks"},
      training_rows: {amount: "→ 112k", over: "in 12 weeks"},
    });
    expect(whatIf(summary, levers, nodes, {locale: "ja"})!.outlook.business_kpi).toEqual({
      amount: "→ 500",
      over: "12週間後",
    });
  });

  it("says a change in per cent where today's value is not known", async () => {
    const known = leverSummary();
    const values = {...known.start.values, business_kpi: undefined};
    const summary = {...known, start: {...known.start, values}};
    // Without learning, rows that come in move nothing.
    const levers = {kpi: 0.05, links: {learning: 0}};
    const {outlook} = whatIf(summary, levers, await nodesOf(summary, levers), {locale: "en"})!;
    expect(outlook.business_kpi).toEqual({amount: "+5\u00a0%", over: "in 52 weeks"});
  });

  it("names itself a what-if in both languages and judges set links by the region asked for", async () => {
    const summary = leverSummary();
    const levers = {links: {business: 0.1}};
    const nodes = await nodesOf(summary, levers);
    const usual = whatIf(summary, levers, nodes, {locale: "en"})!.summary;
    const wide = whatIf(summary, levers, nodes, {equivalence: 0.2, locale: "en"})!.summary;
    expect(usual.title).toEqual({en: "What if: Shop", ja: "もしも：店"});
    expect(usual.report.links.business.verdict).toBe("holds");
    expect(wide.report.links.business.verdict).toBe("fails");
    expect(summary.title.en).toBe("Shop");
  });
});

describe("computeForecast", () => {
  it("asks for the loop as it is, with levers and the difference, of the same draws, and tells the share done", async () => {
    const summary = leverSummary();
    const levers = {model: 0.05};
    const shares: number[] = [];
    const asked: unknown[] = [];
    const forecast = await computeForecast(summary, levers, {
      simulate: (request, running) => {
        asked.push(request.options);
        running.onProgress?.(1);
        return here(request, running);
      },
      draws: 100,
      onProgress: (share) => shares.push(share),
    });
    const base = {horizon: 52, draws: 100, level: 0.95, start: summary.start};
    const interventions = interventionsOf(levers);
    expect(asked).toEqual([base, {...base, interventions}, {...base, interventions, relativeTo: "as-is"}]);
    expect(shares.map((share) => Math.round(3 * share))).toEqual([1, 2, 3]);
    expect(forecast.effect!.relativeTo).toBe("as-is");
  });

  it("simulates nothing again that is known, and nothing more where nothing is done", async () => {
    const summary = leverSummary();
    const known = simulateLoop(summary.report, {horizon: 52, draws: 100, start: summary.start});
    const never: Simulate = () => Promise.reject(new Error("asked"));
    const forecast = await computeForecast(summary, {}, {simulate: never, draws: 100, asIs: known});
    expect(forecast).toEqual({asIs: known, withLevers: null, effect: null});
    await expect(computeForecast(summary, {}, {simulate: never, draws: 100})).rejects.toThrow("asked");
  });
});
