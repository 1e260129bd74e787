import {describe, expect, it} from "vitest";
import {simulateLoop} from "../../../../src/analysis/index.js";
import {fanData} from "../../../../src/components/loop/levers/fanData.js";
import {headline, nodeSentence} from "../../../../src/components/loop/levers/forecastTexts.js";
import {niceTicks, periodTicks} from "../../../../src/components/loop/levers/niceTicks.js";
import {exactReport} from "../../../analysis/loop/simulateReport.js";
import {leverSummary} from "./leverSummary.js";

const exact = exactReport([0.5, 2, 0, 0]);
const summary = {...leverSummary(), report: exact};
const start = summary.start;
const simulate = (interventions: Parameters<typeof simulateLoop>[1]) =>
  simulateLoop(exact, {horizon: 4, draws: 10, start, ...interventions});
const asIs = simulate({interventions: [{kind: "close-link", link: "learning"}]});
const better = {interventions: [{kind: "improve-model" as const, by: 0.21}]};

describe("fanData", () => {
  it("starts at today and turns deviations into the measures' units, whichever way they are better", () => {
    const [quality, experience, kpi, rows] = fanData(summary, asIs, simulate(better));
    expect([quality, experience, kpi, rows].map(({name}) => name)).toEqual([
      "model_quality",
      "customer_experience",
      "business_kpi",
      "training_rows",
    ]);
    expect(quality.withLevers!.points[0].median).toBeCloseTo(1.1, 12);
    // 21 % better is an error divided by 1.21, odds times 1.21^0.5 and users times 1.21.
    expect(quality.withLevers!.points[4].median).toBeCloseTo(1.1 / 1.21, 12);
    const odds = (0.7 / 0.3) * 1.1;
    expect(experience.withLevers!.points[4].median).toBeCloseTo(odds / (1 + odds), 12);
    expect(kpi.withLevers!.points[4].median).toBeCloseTo(605, 9);
    expect(kpi.asIs.points[4].median).toBeCloseTo(500, 9);
    expect(rows.asIs.points[4].median).toBeCloseTo(104_000, 6);
  });

  it("keeps low below high where lower is better", () => {
    const wide = {...exact, links: {...exact.links, learning: leverSummary().report.links.learning}};
    const simulation = simulateLoop(wide, {horizon: 20, draws: 200, start});
    for (const {asIs: fan} of fanData(summary, simulation, null))
      for (const {low, lower, median, upper, high} of fan.points)
        expect([low, lower, median, upper, high]).toEqual(
          [low, lower, median, upper, high].sort((a, b) => a - b),
        );
  });

  it("shows changes where today is not known", () => {
    const unknown = {...summary, start: {rows: null, values: {}}};
    const kpi = fanData(unknown, asIs, simulateLoop(exact, {horizon: 4, draws: 10, ...better}))[2];
    expect(kpi.isChange).toBe(true);
    expect(kpi.withLevers!.points[4].median).toBeCloseTo(0.21, 12);
    expect(nodeSentence(unknown, kpi, "en")).toBe(
      "Users: +21\u00a0% (+21\u00a0% to +21\u00a0%) instead of 0\u00a0% (0\u00a0% to 0\u00a0%).",
    );
  });

  it("says “very far” of what the simulation holds at its cap, not a number", () => {
    const wild = simulateLoop(exactReport([5, 5, 0, 0]), {
      horizon: 4,
      draws: 10,
      start,
      ...better,
      interventions: [{kind: "improve-model", by: 2}],
    });
    const nodes = fanData(summary, asIs, wild);
    expect(nodes[2].withLevers!.far).toEqual({low: true, high: true});
    expect(nodeSentence(summary, nodes[2], "en")).toBe("Users: very far instead of 500 (500 to 500).");
    expect(nodes[0].withLevers!.far).toEqual({low: false, high: false});
  });
});

describe("headline", () => {
  it("says what comes of the KPI with the levers and without", () => {
    const withLevers = simulate(better);
    const effect = simulate({...better, relativeTo: "as-is"});
    const nodes = fanData(summary, asIs, withLevers);
    expect(headline(summary, nodes, {asIs, withLevers, effect}, "en")).toBe(
      "After 4 weeks: Users 605 (605 to 605) instead of 500 (500 to 500), +21\u00a0% (+21 to +21\u00a0%).",
    );
    expect(headline(summary, nodes, {asIs, withLevers, effect}, "ja")).toBe(
      "4週間後の利用者数：605（605〜605）。今のままなら500（500〜500）、差は+21%（+21〜+21%）。",
    );
    const alone = fanData(summary, asIs, null);
    expect(headline(summary, alone, {asIs, withLevers: null, effect: null}, "en")).toBe(
      "As it goes: after 4 weeks, Users 500 (500 to 500); today 500.",
    );
  });
});

describe("niceTicks", () => {
  it("takes multiples of 1, 2 and 5 within the range, exact decimals", () => {
    expect(niceTicks(14_800, 15_400, 3)).toEqual([14_800, 15_000, 15_200, 15_400]);
    expect(niceTicks(0.12, 0.47, 3)).toEqual([0.2, 0.3, 0.4]);
    expect(niceTicks(-0.3, 0.3, 3)).toEqual([-0.2, 0, 0.2]);
    expect(niceTicks(0.7231, 0.7249, 4)).toEqual([0.7235, 0.724, 0.7245]);
  });
});

describe("periodTicks", () => {
  it("counts in quarters and years, never more than fit", () => {
    expect(periodTicks(52, "week", 5)).toEqual([0, 13, 26, 39, 52]);
    expect(periodTicks(52, "week", 3)).toEqual([0, 26, 52]);
    expect(periodTicks(36, "month", 4)).toEqual([0, 12, 24, 36]);
    expect(periodTicks(5000, "month", 3)).toEqual([0, 5000]);
  });
});
