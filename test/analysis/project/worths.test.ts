import {describe, expect, it} from "vitest";
import {milestoneWorth} from "../../../src/analysis/project/milestoneWorth.js";
import {trialWorth} from "../../../src/analysis/project/trialWorth.js";
import {milestoneOf} from "./evidence.js";

describe("trialWorth", () => {
  const shares = (control: number, treatment: number, n = 1000, better: "higher" | "lower" = "higher") =>
    trialWorth({better, control: {n, successes: control}, treatment: {n, successes: treatment}});

  // By hand: 0.05 ± 1.95996 · √(0.1 · 0.9 / 1000 + 0.15 · 0.85 / 1000) = 0.02110 to 0.07890.
  it("is a test result where the interval excludes zero in the helpful direction", () => {
    expect(shares(100, 150)).toEqual({
      state: "counts",
      score: 10,
      half: "unknown",
      why: {
        en: "Treatment less control is 0.0211 to 0.0789 (95 % interval): zero is excluded, in the helpful direction.",
        ja: "処置群と対照群の差の 95 % 区間は 0.0211〜0.0789 で、0 を含まず良い方向です。",
      },
    });
    expect(shares(150, 100, 1000, "lower")).toMatchObject({state: "counts", score: 10});
  });

  it("speaks against where the direction is harmful", () => {
    expect(shares(150, 100)).toMatchObject({state: "against", score: 10});
    expect(shares(100, 150, 1000, "lower")).toMatchObject({state: "against", score: 10});
  });

  it("is an estimate where zero lies inside, however large the difference looks", () => {
    expect(shares(100, 110)).toMatchObject({state: "counts", score: 0.5});
    expect(shares(100, 110).why.en).toContain("cannot be told");
  });

  it("trusts no test of a handful, although its interval has no width", () => {
    expect(shares(0, 1, 1)).toMatchObject({state: "counts", score: 0.5});
    expect(shares(0, 4, 4).why.en).toContain("Too few");
  });

  it("compares means with Welch's test", () => {
    const test = (mean: number) =>
      trialWorth({better: "higher", control: {n: 50, mean: 10, sd: 2}, treatment: {n: 60, mean, sd: 3}});
    expect(test(11)).toMatchObject({state: "counts", score: 10});
    expect(test(9)).toMatchObject({state: "against", score: 10});
    expect(test(10.2)).toMatchObject({state: "counts", score: 0.5});
  });

  it("is worth nothing where arms are not alike or do not vary", () => {
    const counts = {n: 10, successes: 0};
    const mean = {n: 10, mean: 1, sd: 0};
    const nothing = (control: typeof counts | typeof mean, treatment: typeof counts | typeof mean) =>
      expect(trialWorth({better: "higher", control, treatment})).toMatchObject({state: "nothing", score: 0});
    nothing(counts, mean);
    nothing(mean, counts);
    nothing(counts, counts);
    nothing(mean, {...mean, mean: 2});
  });
});

describe("milestoneWorth", () => {
  const of = (...given: Parameters<typeof milestoneOf>) => milestoneWorth(milestoneOf(...given), "customer");

  it("is a plan until it is measured", () => {
    expect(of(null)).toMatchObject({state: "counts", score: 0.5});
  });

  it("counts a reached target by how it was measured", () => {
    const kinds = ["test", "users", "market", "anecdote"] as const;
    expect(kinds.map((kind) => of({kind}).score)).toEqual([10, 7, 3, 1]);
    expect(of({}).why).toEqual({
      en: "Measured 16 against 15 expected of bookmarks (%): reached.",
      ja: "期待値 15 に対し測定値 16(bookmarks (%))。達しました。",
    });
    expect(of({value: 15}).score).toBe(7);
  });

  it("counts fewer than five people as an anecdote", () => {
    expect(of({n: 4})).toMatchObject({state: "counts", score: 1});
    expect(of({n: 4, kind: "test"}).score).toBe(1);
    expect(of({n: 5}).score).toBe(7);
    expect(of({n: 4, value: 11})).toMatchObject({state: "against", score: 1});
  });

  it("speaks against at the stop value and beyond, whichever way is better", () => {
    expect(of({value: 11})).toMatchObject({state: "against", score: 7});
    expect(of({value: 3, kind: "test"})).toMatchObject({state: "against", score: 10});
    const lower = {target: {better: "lower", baseline: 30, expected: 20, stop: 28}} as const;
    expect(of({value: 19}, lower)).toMatchObject({state: "counts", score: 7});
    expect(of({value: 28}, lower)).toMatchObject({state: "against", score: 7});
    expect(of({value: 25}, lower)).toMatchObject({state: "counts", score: 0.5});
  });

  it("is an estimate in between, and where there is nothing to hold it against", () => {
    expect(of({value: 12})).toMatchObject({state: "counts", score: 0.5});
    expect(of({}, {target: {expected: null}})).toMatchObject({state: "counts", score: 0.5});
    expect(of({value: 12}, {target: {stop: null}})).toMatchObject({state: "counts", score: 0.5});
  });

  it("is an estimate where the interval reaches the baseline", () => {
    expect(of({low: 9, high: 23})).toMatchObject({state: "counts", score: 0.5});
    expect(of({low: 12, high: 20})).toMatchObject({state: "counts", score: 7});
  });

  it("says nothing of another condition than its own", () => {
    expect(milestoneWorth(milestoneOf({}), "business").state).toBe("nothing");
  });
});
