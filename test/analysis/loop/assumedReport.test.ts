import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {analyzeLoop} from "../../../src/analysis/index.js";
import {assumedReport} from "../../../src/analysis/loop/assumedReport.js";
import {parseLoopFiles} from "../../../src/domain/parseLoopFiles.js";
import {exactReport, exactly, simulateReport} from "./simulateReport.js";

const report = exactReport([0.8, 0.5, 0.9, 0.2], {
  lags: {customer: 2, business: 4, collection: 1, learning: 0},
  turnover: 0.3,
});

describe("assumedReport", () => {
  it("is the report itself where no lever sets a link", () => {
    expect(assumedReport(report, {})).toBe(report);
    expect(assumedReport(report, {model: 0.05, horizon: 12, bottleneck: 1})).toBe(report);
  });

  it("takes a set link as known, says so, and leaves the others as they are", () => {
    const {links} = assumedReport(report, {links: {business: 0.3}});
    expect(links.business).toEqual({
      verdict: "holds",
      elasticity: {value: 0.3, low: 0.3, high: 0.3, level: 0.95},
      lag: 4,
      evidence: "none",
      assumed: true,
      p: null,
      n: 0,
      checks: [],
      reasons: [
        "Assumed by a lever, not read from the data.",
        "The whole interval lies on the helpful side of zero.",
      ],
      needed: null,
      doubling: null,
    });
    expect(links.customer).toBe(report.links.customer);
    expect(report.links.business.elasticity!.value).toBe(0.5);
  });

  it("reckons the loop anew: gain by the product, delay by the sum, verdict and bottleneck by the links", () => {
    const all = {customer: 0.4, business: 0.5, collection: 1, learning: 0.2};
    const closed = assumedReport(report, {links: all});
    // 0.4 · 0.5 · 1 · 0.2 · 0.3, known without doubt.
    expect(closed.gain!.value).toBeCloseTo(0.012, 12);
    expect(closed.gain!.low).toBeCloseTo(0.012, 12);
    expect(closed.gain!.high).toBeCloseTo(0.012, 12);
    expect([closed.verdict, closed.bottleneck, closed.delay]).toEqual(["closed", "learning", 7]);
    const open = assumedReport(report, {links: {...all, customer: 0}});
    expect([open.verdict, open.bottleneck, open.gain!.value]).toEqual(["open", "customer", 0]);
    const unclear = assumedReport(report, {links: {customer: 0.4}});
    expect(unclear.verdict).toBe("unclear");
  });

  it("judges by the region that counts as no effect, its edges outside", () => {
    const verdict = (business: number, equivalence?: number) =>
      assumedReport(report, {links: {business}}, {equivalence}).links.business.verdict;
    expect([0, 0.04, 0.05, -0.3].map((value) => verdict(value))).toEqual([
      "fails",
      "fails",
      "holds",
      "fails",
    ]);
    expect(verdict(0.04, 0.02)).toBe("holds");
    expect(verdict(0.3, 0.5)).toBe("fails");
  });

  it("judges learning by what twice the rows do where a curve was its evidence, on any scale of the measure", () => {
    // On this scale an elasticity of the error of 0.1 reads as 0.03: a factor of 0.3.
    const change = 2 ** -0.1 - 1;
    const doubling = {value: change, low: change, high: change, level: 0.95};
    const curve = {...report.links.learning, elasticity: exactly(0.03), doubling};
    const read = {...report, links: {...report.links, learning: curve}};
    const verdict = (learning: number) => assumedReport(read, {links: {learning}}).links.learning.verdict;
    // Twice the rows save 1 % of the error where it is −log2(0.99) = 0.0145, which is 0.00435 on the measure's scale.
    expect([0.03, 0.0044, 0.0043, 0, -0.1].map(verdict)).toEqual([
      "holds",
      "holds",
      "fails",
      "fails",
      "fails",
    ]);
  });

  it("gives a link without an estimate one, and the loop a gain, but no delay where a lag is unknown", () => {
    const {customer, business, learning} = {customer: 0.8, business: 0.5, learning: 0.2};
    const estimates = {
      customer: exactly(customer),
      business: exactly(business),
      collection: null,
      learning: exactly(learning),
    };
    const lags = {customer: 0, business: 1, collection: null, learning: 0};
    const open = simulateReport(estimates, {turnover: 0.5, lags});
    const {gain, delay} = assumedReport(open, {links: {collection: 1}});
    expect(gain!.value).toBeCloseTo(0.04, 12);
    expect(delay).toBeNull();
    expect(assumedReport(open, {links: {customer: 1}}).gain).toBeNull();
  });

  it("keeps what the data leave uncertain in the gain, at the report's own level", () => {
    const wide = {value: 0.5, low: 0.2, high: 0.8, level: 0.8};
    const read = {
      ...report,
      links: {...report.links, customer: {...report.links.customer, elasticity: wide}},
    };
    const {gain, links} = assumedReport(read, {links: {business: 1}}, {draws: 20_000});
    expect(links.business.elasticity!.level).toBe(0.8);
    // All else known, the gain's interval is the customer link's, scaled by 1 · 0.9 · 0.2 · 0.3.
    expect(gain!.low).toBeCloseTo(0.2 * 0.054, 3);
    expect(gain!.high).toBeCloseTo(0.8 * 0.054, 3);
  });

  it("speaks Japanese, of a real report too", () => {
    const folder = "data/kpi/fashion-store";
    const names = ["loop.yaml", "series.csv", "releases.csv", "learning_curve.csv", "experiments.csv"];
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]));
    const read = analyzeLoop(parseLoopFiles(files), {draws: 200});
    const assumed = assumedReport(read, {links: {learning: 0}}, {locale: "ja"});
    expect(assumed.links.learning.verdict).toBe("fails");
    expect(assumed.links.learning.reasons[0]).toBe("データからの推定ではなく、レバーで置いた値です。");
    expect(assumed.verdict).toBe("open");
    expect(assumed.warnings).toEqual([]);
  });
});
