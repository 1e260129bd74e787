import {describe, expect, it} from "vitest";
import type {LeverRanking, RankedLever} from "../../../../src/analysis/loop/leverRanking.js";
import {
  effectText,
  fixText,
  leverText,
  rankingTitle,
  shownEffect,
} from "../../../../src/components/loop/levers/rankingTexts.js";
import {leverSummary} from "./leverSummary.js";

const summary = leverSummary();
const lever = (
  name: RankedLever["lever"],
  value: number,
  low: number,
  high: number,
  capped = 0,
): RankedLever => ({
  lever: name,
  interventions: [],
  effect: {value, low, high, level: 0.95},
  capped,
});
const ranking = (...levers: RankedLever[]): LeverRanking => ({levers, fix: null, horizon: 52});
const log = Math.log;

describe("rankingTitle", () => {
  it("names the lever that moves the KPI most where its interval is clear of zero", () => {
    const levers = ranking(lever("model", log(1.02), log(1.01), log(1.03)), lever("rows", 0.001, 0, 0.01));
    expect(rankingTitle(summary, levers, "en")).toBe(
      "“Model 5\u00a0% better, for good” moves Users most: +2\u00a0% (+1 to +3\u00a0%) after 52 weeks",
    );
  });

  it("prefers a sure lever to a larger one that may do harm, and says so", () => {
    const levers = ranking(lever("rows", 0.5, -0.1, 1), lever("model", log(1.02), log(1.01), log(1.03)));
    expect(rankingTitle(summary, levers, "en")).toContain("is the strongest lever that surely raises Users");
  });

  it("names none where every interval reaches zero, or futures are beyond measure", () => {
    const levers = ranking(lever("model", 2, 1, 13, 0.3), lever("rows", 0.1, -0.1, 0.2));
    expect(rankingTitle(summary, levers, "en")).toContain("No lever surely raises Users within 52 weeks");
    expect(rankingTitle(summary, levers, "ja")).toContain("確かに押し上げるレバーはない");
  });
});

describe("effects", () => {
  it("are turned where lower is better and written in units where the scale is no logarithm", () => {
    const of = (transform: "log" | "logit" | "none", better: "higher" | "lower", value: number) => ({
      ...summary,
      start: {rows: null, values: {business_kpi: {value, transform, better}}},
    });
    const estimate = {value: log(1.25), low: 0, high: log(2), level: 0.95};
    const lower = shownEffect(of("log", "lower", 10), estimate);
    expect([lower.low, lower.value, lower.high].map((each) => Number(each.toFixed(12)))).toEqual([
      -0.5, -0.2, 0,
    ]);
    const logit = shownEffect(of("logit", "higher", 0.5), estimate);
    expect([logit.low, logit.value, logit.high].map((each) => Number(each.toFixed(6)))).toEqual([
      0, 0.055556, 0.166667,
    ]);
    expect(effectText(logit, 0, "en")).toBe("+0.0556 (0 to +0.167)");
    expect(effectText(lower, 0.2, "en")).toBe("−20\u00a0% (very far)");
  });
});

describe("leverText", () => {
  it("says how far a link is strengthened", () => {
    expect(leverText(summary, lever("customer", 0, 0, 0), "en")).toBe(
      "1 Error → Liked at the top of its interval: 1.00 instead of 0.80",
    );
  });
});

describe("fixText", () => {
  const fix = {
    ...lever("learning", log(1.1), log(1.05), log(1.2)),
    link: "learning" as const,
    elasticity: 0.3,
  };
  const gain = {value: 0.03, low: 0.02, high: 0.05, level: 0.95};

  it("tells the change of the KPI and of the gain", () => {
    const text = fixText(
      summary,
      {...ranking(), fix: {...fix, gain: {asIs: {...gain, value: 0.02}, fixed: gain}}},
      "en",
    );
    expect(text).toBe(
      "The bottleneck is condition 3b Ratings → Error. At an elasticity of 0.30 instead of 0.04, Users after 52 weeks differs by +10\u00a0% (+5 to +20\u00a0%) from the loop as it is. Each turn would return 3\u00a0% (2 to 5\u00a0%) of a push instead of 2\u00a0% (2 to 5\u00a0%).",
    );
  });

  it("leaves out a gain that is not known, and says where there is no bottleneck", () => {
    const text = fixText(summary, {...ranking(), fix: {...fix, gain: {asIs: null, fixed: null}}}, "en");
    expect(text).not.toContain("Each turn");
    expect(fixText(summary, ranking(), "ja")).toContain("ボトルネックが特定されていない");
  });
});
