import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {AnalysisError, parseLoop, restrictLoop} from "../../src/domain/index.js";
import type {LoopDataset} from "../../src/domain/index.js";
import {addPeriods, formatDate} from "../../src/domain/calendar.js";

const DAY_0 = 18_631; // 2021-01-04, a Monday
const length = 40;
const monday = (t: number) => formatDate(DAY_0 + 7 * t);

const arm = (id: string, start: string, end: string, name: string) => ({
  ...{id, link: "business", metric: "users", start, end, arm: name, n: 100, mean: 1, sd: 1},
  exposure: name === "treatment" ? 0.1 : null,
});
const experiment = (id: string, start: string, end: string) => [
  arm(id, start, end, "control"),
  arm(id, start, end, "treatment"),
];

/** Forty weeks, some missing, whose value in every column is the week's number. */
function loop(): LoopDataset {
  const weeks = Array.from({length}, (_, t) => t).filter((t) => t !== 5 && t !== 21 && t !== 22);
  return parseLoop({
    manifest: {
      cadence: "week",
      measures: {business_kpi: {column: "users", unit: "people", transform: "none"}},
      covariates: ["spend"],
    },
    series: weeks.map((t) => ({period: monday(t), users: t, spend: t})),
    releases: [-3, 4, 12, 30].map((t) => ({period: formatDate(DAY_0 + 7 * t + 2), model_version: `v${t}`})),
    learningCurve: [{n: 10, score: 0.5}],
    experiments: [
      ...experiment("before", "2020-10-05", "2020-12-06"),
      ...experiment("early", monday(2), formatDate(DAY_0 + 7 * 6 + 6)),
      ...experiment("late", monday(25), formatDate(DAY_0 + 7 * 33 + 6)),
      ...experiment("undated", "", ""),
    ],
  });
}

const whole = loop();
const week = fc.integer({min: 0, max: length - 1});
const day = fc.integer({min: DAY_0 - 20, max: DAY_0 + 7 * length + 20}).map(formatDate);
const range = fc
  .tuple(day, day)
  .map(([a, b]) => (a < b ? {from: a, to: b} : {from: b, to: a}))
  .filter(({from, to}) => whole.periods.filter((period) => period >= from && period <= to).length >= 2);

describe("restrictLoop", () => {
  it("restricted to all of its periods, or more, is unchanged", () => {
    expect(restrictLoop(whole, {from: monday(0), to: monday(length - 1)})).toEqual(whole);
    expect(restrictLoop(whole, {from: "1900-01-01", to: "2100-01-01"})).toEqual(whole);
  });

  it("restricted twice is restricted to what both ranges share", () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const both = {from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to};
        const shared = whole.periods.filter((period) => period >= both.from && period <= both.to).length;
        if (shared < 2) expect(() => restrictLoop(restrictLoop(whole, a), b)).toThrow(AnalysisError);
        else expect(restrictLoop(restrictLoop(whole, a), b)).toEqual(restrictLoop(whole, both));
      }),
      {seed: 11, numRuns: 500},
    );
  });

  it("keeps columns, periods, missing periods and releases in step", () => {
    fc.assert(
      fc.property(range, ({from, to}) => {
        const part = restrictLoop(whole, {from, to});
        const offset = whole.periods.indexOf(part.periods[0]);
        for (const values of Object.values(part.columns))
          expect(values).toEqual(
            part.periods.map((period, t) => (whole.missingPeriods.includes(period) ? NaN : offset + t)),
          );
        expect(part.missingPeriods).toEqual(whole.missingPeriods.filter((p) => p >= from && p <= to));
        for (const {at, period} of part.releases) {
          expect(at).toBeLessThan(part.periods.length);
          if (at > 0) {
            expect(part.periods[at] <= period).toBe(true);
            expect(formatDate(addPeriods(DAY_0, offset + at + 1, "week")) > period).toBe(true);
          }
        }
        expect(part.learningCurve).toEqual(whole.learningCurve);
      }),
      {seed: 12, numRuns: 500},
    );
  });

  it("keeps the model that was live at the start, and no earlier one", () => {
    const {releases} = restrictLoop(whole, {from: monday(13), to: monday(length - 1)});
    expect(releases.map(({modelVersion, at}) => [modelVersion, at])).toEqual([
      ["v12", 0],
      ["v30", 17],
    ]);
    const early = restrictLoop(whole, {from: monday(0), to: monday(12)}).releases;
    expect(early.map(({modelVersion, at}) => [modelVersion, at])).toEqual([
      ["v-3", 0],
      ["v4", 4],
      ["v12", 12],
    ]);
  });

  it("keeps experiments that lie inside wholly, and those without dates", () => {
    const ids = (from: number, to: number) =>
      restrictLoop(whole, {from: monday(from), to: monday(to)}).experiments.map(({id}) => id);
    expect(ids(2, 6)).toEqual(["early", "undated"]);
    expect(ids(3, 6)).toEqual(["undated"]);
    expect(ids(2, 5)).toEqual(["undated"]);
    expect(ids(0, 10)).toEqual(["before", "early", "undated"]);
    expect(ids(20, length - 1)).toEqual(["late", "undated"]);
  });

  it("refuses fewer than two periods, saying how many there are and what the series spans", () => {
    fc.assert(
      fc.property(week, (t) => {
        expect(() => restrictLoop(whole, {from: monday(t), to: formatDate(DAY_0 + 7 * t + 6)})).toThrow(
          /^1 of the 40 periods lie between .*; at least 2 are needed\. The series runs from 2021-01-04 to 2021-10-04\.$/,
        );
      }),
      {seed: 13, numRuns: 20},
    );
    expect(() => restrictLoop(whole, {from: monday(9), to: monday(3)})).toThrow(/^0 of the 40 periods/);
    expect(() => restrictLoop(whole, {from: "2030-01-01", to: "2031-01-01"})).toThrow(/^0 of the 40/);
    expect(() => restrictLoop(whole, {from: "2021-02-30", to: "2031-01-01"})).toThrow(
      /^from is "2021-02-30"/,
    );
  });
});
