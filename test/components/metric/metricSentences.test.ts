import {describe, expect, it} from "vitest";
import type {MetricPart, MetricSummary} from "../../../src/analysis/index.js";
import {partSentence, scoreSentence} from "../../../src/components/metric/metricSentences.js";
import {quarterContrast} from "../../../src/components/metric/quarterContrast.js";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const series = (column: string, transform: "log" | "logit" | "none") => ({
  column,
  label: {en: column, ja: column},
  unit: "points",
  better: "higher" as const,
  transform,
  values: [],
});
const summary: MetricSummary = {
  id: "x",
  title: {en: "x", ja: "x"},
  synthetic: false,
  source: null,
  cadence: "week",
  periods: [],
  candidates: [],
  heldAgainst: {revenue: series("revenue", "log"), experience: series("liked", "none")},
  covariates: [],
  report: {candidates: [], tests: 0, level: 0.95},
};
const part: MetricPart = {
  role: "revenue",
  verdict: "holds",
  elasticity: {value: 0.38, low: 0.29, high: 0.5, level: 0.95},
  lag: 3,
  p: 0.001,
  correctedP: 0.01,
  n: 150,
  checks: [],
  reasons: [],
};

describe("scoreSentence", () => {
  it("counts what holds and says what is known of the rest", () => {
    const score = {holds: 1, fails: 1, unclear: 1, "no-data": 0};
    expect(scoreSentence(score, "en")).toBe("1 of 3 holds; 1 fails; 1 cannot be told yet");
    expect(scoreSentence(score, "ja")).toBe("3 つのうち 1 つが成り立つ、成り立たない 1、まだ判断できない 1");
  });

  it("says nothing of a rest that is not there", () => {
    expect(scoreSentence({holds: 3, fails: 0, unclear: 0, "no-data": 0}, "en")).toBe("3 of 3 hold");
  });
});

describe("partSentence", () => {
  it("says by how much, how surely and when, from the candidate to what it leads", () => {
    expect(plain(partSentence(summary, series("share", "logit"), part, "en"))).toBe(
      "Holds: 1 % better odds of “share” goes with +0.38 % (0.29 to 0.50) in “revenue”, 3 weeks later.",
    );
    expect(partSentence(summary, series("share", "logit"), part, "ja")).toBe(
      "成り立つ：「share」のオッズが 1% よくなると、「revenue」は3週間後に+0.38%（0.29〜0.50）よくなる。",
    );
  });

  it("turns the sentence round for what the candidate follows, and counts units on a scale without per cents", () => {
    const follows: MetricPart = {...part, role: "experience", lag: 0, verdict: "unclear"};
    expect(plain(partSentence(summary, series("views", "log"), follows, "en"))).toBe(
      "Cannot tell yet: one unit better in “liked” is estimated to go with +38.00 % (29.00 to 50.00) in “views” in the same period.",
    );
  });

  it("gives the reason where there is no estimate", () => {
    const none: MetricPart = {
      ...part,
      verdict: "no-data",
      elasticity: null,
      reasons: [{en: "There are no data on revenue.", ja: "売上のデータがありません。"}],
    };
    expect(partSentence(summary, series("views", "log"), none, "en")).toBe(
      "No data: There are no data on revenue.",
    );
  });
});

describe("quarterContrast", () => {
  it("compares the target where the source is least with where it is most", () => {
    const source = Array.from({length: 16}, (_, i) => 15 - i);
    const target = source.map((x) => 10 * x);
    expect(quarterContrast(source, target)).toEqual({least: 15, most: 135});
  });

  it("leaves out periods in which one is missing, and says nothing of too few", () => {
    const source = Array.from({length: 14}, (_, i) => (i < 2 ? null : i));
    expect(quarterContrast(source, source)).toEqual({least: 3, most: 12});
    expect(quarterContrast(source.slice(0, 13), source.slice(0, 13))).toBeNull();
  });
});
