import {describe, expect, it} from "vitest";
import type {LinkReport, LoopSummary, MeasureSummary} from "../../../src/analysis/index.js";
import {linkFinding} from "../../../src/components/loop/linkFinding.js";
import {sourceLine} from "../../../src/components/loop/loopNotes.js";

const measure = (en: string, ja: string): MeasureSummary => ({
  label: {en, ja},
  unit: "people",
  better: "higher",
  transform: "log",
  values: [],
});
const link = (changes: Partial<LinkReport>): LinkReport => ({
  verdict: "holds",
  elasticity: {value: 0.4, low: 0.2, high: 0.6, level: 0.95},
  lag: 4,
  evidence: "association",
  p: 0.01,
  n: 150,
  checks: [],
  reasons: [],
  needed: null,
  doubling: null,
  ...changes,
});
const summary = (business: Partial<LinkReport>, learning: Partial<LinkReport> = {}): LoopSummary => ({
  id: "shop",
  title: {en: "Shop", ja: "店"},
  product: "Shop",
  synthetic: false,
  source: null,
  cadence: "week",
  periods: [],
  covariates: [],
  releases: [],
  experiments: [],
  health: [],
  measures: {
    customer_experience: measure("Satisfied sessions", "満足したセッション"),
    business_kpi: measure("KPI of users", "利用者数"),
    training_rows: measure("Ratings to learn from", "評価"),
  },
  report: {
    links: {
      customer: link({}),
      business: link(business),
      collection: link({lag: 0}),
      learning: link(learning),
    },
    gain: null,
    horizon: 52,
    turnover: null,
    verdict: "unclear",
    bottleneck: null,
    delay: null,
    warnings: [],
  },
  start: {rows: null, values: {}},
});
const finding = (business: Partial<LinkReport>) => linkFinding(summary(business), "business", "en");

describe("linkFinding", () => {
  it.each<[string, Partial<LinkReport>]>([
    ["KPI of users followed satisfied sessions 4 weeks later", {}],
    ["KPI of users followed satisfied sessions within the same week", {lag: 0}],
    ["An experiment that improved satisfied sessions improved KPI of users too", {evidence: "experiment"}],
    ["KPI of users improved after releases that improved satisfied sessions", {evidence: "release"}],
    [
      "Whether a change in satisfied sessions moves KPI of users cannot be told from these data",
      {verdict: "unclear"},
    ],
    [
      "There are no data on the effect of satisfied sessions on KPI of users",
      {verdict: "no-data", elasticity: null},
    ],
    ["KPI of users hardly moved when satisfied sessions moved", {verdict: "fails"}],
    [
      "KPI of users got worse when satisfied sessions got better",
      {verdict: "fails", elasticity: {value: -0.4, low: -0.6, high: -0.2, level: 0.95}},
    ],
  ])("says: %s", (words, report) => {
    expect(finding(report)).toBe(words);
  });

  it("never states an effect of a link that cannot be told, in either language", () => {
    expect(linkFinding(summary({verdict: "unclear"}), "business", "ja")).toContain("判断できない");
    expect(finding({verdict: "unclear", elasticity: null})).not.toContain("followed");
  });

  it("says what twice the rows would do to the error", () => {
    const curve = {
      evidence: "curve" as const,
      doubling: {value: -0.021, low: -0.024, high: -0.013, level: 0.95},
    };
    expect(linkFinding(summary({}, curve), "learning", "en")).toBe(
      "Twice as many ratings to learn from would lower the error by 2.1\u00a0%",
    );
    expect(linkFinding(summary({}, {...curve, verdict: "unclear"}), "learning", "en")).toContain(
      "cannot be told",
    );
  });

  it("names the rows that are new where usage makes rows", () => {
    expect(linkFinding(summary({}), "collection", "en")).toBe(
      "New ratings to learn from followed KPI of users within the same week",
    );
  });
});

describe("sourceLine", () => {
  it("says of synthetic data that they are", () => {
    expect(sourceLine({product: "Shop", synthetic: true, source: "A seed."}, "en")).toBe(
      "Synthetic data: A seed.",
    );
  });
  it("names the product where no source is given", () => {
    expect(sourceLine({product: "Shop", synthetic: false, source: null}, "en")).toBe("Source: Shop");
  });
});
