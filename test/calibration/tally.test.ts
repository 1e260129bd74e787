import {describe, expect, it} from "vitest";
import type {LinkOutcome, RunOutcome} from "./runOutcome.js";
import {scenarios} from "./scenarios.js";
import {tally} from "./tally.js";

const notJudged: LinkOutcome = {verdict: "no-data", covered: null, truth: null, failedChecks: []};
const outcome = (business: Partial<LinkOutcome>, customer = notJudged): RunOutcome => ({
  customer,
  collection: notJudged,
  learning: notJudged,
  business: {verdict: "unclear", covered: true, truth: 0.3, failedChecks: [], ...business},
});

describe("tally", () => {
  it("counts verdicts over all runs and coverage over the runs with an interval", () => {
    const {links} = tally(scenarios[0], [
      outcome({verdict: "holds"}),
      outcome({verdict: "holds", covered: false}),
      outcome({verdict: "fails", covered: false}),
      outcome({covered: null}),
      outcome({verdict: "no-data", covered: null}),
    ]);
    expect(links).toHaveLength(1);
    const [{link, truth, planted, holds, fails, unclear, interval, coverage}] = links;
    expect([link, truth, planted]).toEqual(["business", 0.3, true]);
    expect([holds, fails, unclear, interval].map(({count, of}) => [count, of])).toEqual([
      [2, 5],
      [1, 5],
      [2, 5],
      [3, 5],
    ]);
    expect([coverage!.count, coverage!.of]).toEqual([1, 3]);
  });

  it("has no coverage where no run has an interval", () => {
    expect(tally(scenarios[0], [outcome({covered: null})]).links[0].coverage).toBeNull();
  });

  it("calls a link absent where its elasticity moves nothing, and gives no one truth where runs differ", () => {
    const {links} = tally(scenarios[0], [outcome({truth: 0.001}), outcome({truth: 0.002})]);
    expect([links[0].planted, links[0].truth]).toEqual([false, null]);
  });

  it("counts runs in which another link than the broken one changed its verdict", () => {
    const customer: LinkOutcome = {...notJudged, verdict: "holds", truth: 0.9};
    const whole = [0, 1, 2].map(() => outcome({verdict: "holds"}, customer));
    const runs = [
      outcome({truth: 0}, customer),
      outcome({truth: 0}, {...customer, verdict: "unclear"}),
      outcome({truth: 0, verdict: "holds"}, customer),
    ];
    expect(tally(scenarios[0], runs, whole).othersChanged).toMatchObject({count: 1, of: 3});
  });
});
