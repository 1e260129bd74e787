import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {LoopSummary} from "../../src/analysis/loop/summary.js";
import {
  bottleneckSentence,
  conditionVerdict,
  delaySentence,
  linkSentence,
  loopSentence,
  neededPhrase,
  settlingSentence,
} from "../../src/components/sentences.js";
import {linkNames} from "../../src/domain/links.js";
import {anyReport, anySummary, closedReport} from "./growthCycle/reports.js";

const seed = 20262;
const locales = fc.constantFrom("en" as const, "ja" as const);

const summary = (changes: Partial<LoopSummary> = {}): LoopSummary => ({
  id: "shop",
  title: {en: "Shop", ja: "店"},
  product: "Shop",
  source: null,
  synthetic: false,
  cadence: "week",
  periods: [],
  covariates: [],
  releases: [],
  experiments: [],
  health: [],
  measures: {
    customer_experience: {
      label: {en: "share liked", ja: "高評価の割合"},
      unit: "share",
      better: "higher",
      transform: "log",
      values: [],
    },
    business_kpi: {
      label: {en: "weekly active users", ja: "週間利用者数"},
      unit: "people",
      better: "higher",
      transform: "log",
      values: [],
    },
  },
  report: closedReport(),
  start: {rows: null, values: {}},
  ...changes,
});

describe("loopSentence", () => {
  test("says what a turn returns and denies growth where the gain is below one", () => {
    expect(loopSentence(closedReport(), "en")).toBe(
      "The loop closes, but each turn returns only 9\u00a0% of a push: it helps, it does not grow by itself.",
    );
  });

  test("calls it growth only where the whole interval is at least one", () => {
    const gain = {value: 1.4, low: 1.1, high: 1.8, level: 0.95};
    expect(loopSentence(closedReport({gain}), "en")).toContain(
      "grows by itself: each turn returns 140\u00a0%",
    );
    const wide = {value: 1.4, low: 0.8, high: 2, level: 0.95};
    expect(loopSentence(closedReport({gain: wide}), "en")).toContain("may or may not grow");
  });

  test("never calls a loop growing whose gain may be below one", () => {
    fc.assert(
      fc.property(anyReport, locales, (report, locale) => {
        fc.pre(report.gain === null || report.gain.low < 1 || report.verdict !== "closed");
        expect(loopSentence(report, locale)).not.toMatch(/closes and grows|閉じていて、自ら成長する/);
      }),
      {seed},
    );
  });

  test("names the conditions that stop the loop", () => {
    const open = closedReport({verdict: "open"});
    open.links.business.verdict = "fails";
    expect(loopSentence(open, "en")).toBe("Not a loop: condition 2 fails.");
    expect(loopSentence(open, "ja")).toBe("ループではない：条件2が成り立たない。");
    open.links.learning.verdict = "fails";
    expect(loopSentence(open, "en")).toBe("Not a loop: conditions 2 and 3 fail.");
  });

  test("tells the unproven from the unmeasured", () => {
    const report = closedReport({verdict: "unclear"});
    report.links.customer.verdict = "unclear";
    report.links.business.verdict = "unclear";
    report.links.collection.verdict = "no-data";
    expect(loopSentence(report, "en")).toBe(
      "Cannot tell yet: conditions 1 and 2 are unproven; condition 3 has no data.",
    );
    expect(loopSentence(report, "ja")).toBe("まだ判断できない：条件1と2が未確認、条件3にデータがない。");
  });
});

describe("conditionVerdict", () => {
  test("takes the weaker half of condition 3", () => {
    const report = closedReport();
    expect(conditionVerdict(report, 3)).toBe("holds");
    report.links.learning.verdict = "unclear";
    expect(conditionVerdict(report, 3)).toBe("unclear");
    report.links.collection.verdict = "fails";
    expect(conditionVerdict(report, 3)).toBe("fails");
  });
});

describe("linkSentence", () => {
  test("reads an elasticity as the effect of one per cent", () => {
    expect(linkSentence(summary(), "business", "en")).toBe(
      "Condition 2 holds: a 1\u00a0% improvement in “share liked” moves “weekly active users” by +0.40\u00a0% (0.20 to 0.60), 3 weeks later. Evidence: releases.",
    );
    expect(linkSentence(summary(), "business", "ja")).toBe(
      "条件2：成り立つ。高評価の割合が1%よくなると、週間利用者数が+0.40%（0.20〜0.60）改善する（3週間後）。根拠：モデルの更新。",
    );
  });

  test("reads a logit scale as odds and an untransformed one per unit", () => {
    const changed = summary();
    changed.measures.customer_experience!.transform = "logit";
    expect(linkSentence(changed, "business", "en")).toContain("1\u00a0% better odds of “share liked” moves");
    changed.measures.customer_experience!.transform = "none";
    // One unit of the source moves the logarithm of the target by 0.4, which is 40 %.
    expect(linkSentence(changed, "business", "en")).toContain("one unit better in “share liked” moves");
    expect(linkSentence(changed, "business", "en")).toContain("+40.00\u00a0% (20.00 to 60.00)");
  });

  test("is free of missing values whatever the report", () => {
    fc.assert(
      fc.property(anySummary, locales, (any, locale) => {
        const texts = [
          loopSentence(any.report, locale),
          bottleneckSentence(any.report, locale) ?? "none",
          delaySentence(any.report, any.cadence, locale) ?? "none",
          ...linkNames.map((link) => linkSentence(any, link, locale)),
          ...linkNames.map((link) => settlingSentence(any.report.links[link], any.cadence, locale) ?? "none"),
        ];
        for (const text of texts) expect(text).not.toMatch(/NaN|undefined|null|\[object|Infinity|∞|–/);
      }),
      {seed, numRuns: 400},
    );
  });
});

describe("neededPhrase", () => {
  test("counts in the unit of the link", () => {
    expect(neededPhrase({unit: "periods", amount: 38}, "week", "en")).toBe("needs 38 more weeks");
    expect(neededPhrase({unit: "people", amount: 12000}, "week", "en")).toBe("needs 12,000 more people");
    expect(neededPhrase({unit: "rows", amount: 1}, "week", "ja")).toBe("あと1行必要");
    expect(neededPhrase({unit: "rows", amount: null}, "week", "en")).toBe("more data would not settle it");
    expect(neededPhrase(null, "week", "en")).toBeNull();
  });
});
