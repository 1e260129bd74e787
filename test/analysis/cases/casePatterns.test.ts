import {beforeAll, describe, expect, it} from "vitest";
import {readCases} from "../../../loaders/readCases.js";
import {
  closingCounts,
  supportCounts,
  taskEffects,
  taskEvidence,
} from "../../../src/analysis/cases/casePatterns.js";
import type {CaseStudy, Metric} from "../../../src/domain/index.js";

let cases: CaseStudy[];
const one = (id: string) => cases.find((study) => study.id === id)!;
beforeAll(async () => {
  cases = await readCases("data/cases");
});

describe("supportCounts", () => {
  it("counts every case once for each condition, with Wilson's interval", () => {
    const counts = supportCounts([one("pomelo"), one("uber-eats"), one("spotify-enhance")]);
    const data = counts.filter(({condition}) => condition === "data");
    expect(data.map(({count}) => count)).toEqual([0, 0, 2, 1]);
    // R: prop.test(2, 3, correct = FALSE)$conf.int
    expect(data[2].low).toBeCloseTo(0.207659600802, 9);
    expect(data[2].high).toBeCloseTo(0.93850805528, 9);
  });
});

describe("closingCounts", () => {
  it("leaves out cases at which nobody has looked, and counts silence apart", () => {
    const unread = {...one("pomelo"), closes_by: undefined};
    const counts = closingCounts([one("uber-eats"), one("c-span"), unread]);
    expect(counts.filter(({count}) => count > 0).map(({closing, count, of}) => [closing, count, of])).toEqual(
      [
        ["outcomes", 1, 2],
        [null, 1, 2],
      ],
    );
    expect(closingCounts([unread])).toEqual([]);
  });

  it("names no way where the source does not speak of the third condition, in any case of the site", () => {
    const contradictory = cases.filter(
      ({closes_by, conditions}) =>
        closes_by !== null && closes_by !== undefined && conditions.data.support === "absent",
    );
    expect(contradictory.map(({id}) => id)).toEqual([]);
    expect(cases.filter(({closes_by}) => closes_by === undefined).map(({id}) => id)).toEqual([]);
  });
});

describe("taskEffects", () => {
  const metric: Metric = {
    name: {en: "Wait", ja: "待ち時間"},
    unit: {en: "minutes", ja: "分"},
    better: "lower",
    condition: "customer",
  };
  const percents = (...metrics: Metric[]) =>
    taskEffects([{...one("pomelo"), metrics}]).map(({percent, improved}) => [Math.round(percent), improved]);

  it("reckons a change from values before and after, and knows which direction is better", () => {
    expect(percents({...metric, before: 60, after: 20})).toEqual([[-67, true]]);
    expect(percents({...metric, better: "higher", before: 60, after: 20})).toEqual([[-67, false]]);
    expect(percents({...metric, change: 0, relative: true})).toEqual([[0, false]]);
  });

  it("leaves out what no relative change is known of", () => {
    expect(percents({...metric, after: 30}, {...metric, change: -3, relative: false})).toEqual([]);
  });

  it("puts a case with two tasks under both", () => {
    expect(taskEffects([one("fannie-mae")]).map(({task}) => task)).toEqual(["regression", "classification"]);
  });
});

describe("taskEvidence", () => {
  it("counts cases with a figure for each condition", () => {
    expect(taskEvidence([one("pomelo"), one("spotify-enhance")])).toEqual([
      {task: "recommendation", of: 2, measured: {customer: 1, business: 1, data: 0}},
    ]);
  });
});
