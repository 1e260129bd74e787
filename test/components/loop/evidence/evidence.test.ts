import {describe, expect, it} from "vitest";
import {checkNames} from "../../../../src/analysis/loop/report.js";
import type {Check} from "../../../../src/analysis/loop/report.js";
import type {LagProfile} from "../../../../src/analysis/loop/lagProfile.js";
import type {ReleaseFigure} from "../../../../src/analysis/loop/releaseFigure.js";
import {checkNumbers} from "../../../../src/components/loop/checksTable.js";
import {checkMeanings} from "../../../../src/components/loop/evidence/checkMeanings.js";
import {standsOut} from "../../../../src/components/loop/evidence/lagProfileFigure.js";
import {releaseJumps} from "../../../../src/components/loop/evidence/releaseJumps.js";
import {monthTicks} from "../../../../src/components/loop/monthTicks.js";

describe("standsOut", () => {
  const at = (lag: number, value: number) => ({lag, value, low: value - 0.1, high: value + 0.1});
  const profile = (values: number[], chosen: number | null): LagProfile => ({
    forward: values.map((value, lag) => at(lag, value)),
    reverse: [],
    firstSearched: 1,
    chosen,
    single: true,
    level: 0.95,
  });
  it.each<[ReturnType<typeof standsOut>, number[], number | null]>([
    ["alone", [0, 0.1, 0.5, 0.1], 2],
    ["shared", [0, 0.45, 0.5, 0.1], 2],
    // A delay that the search leaves out does not count.
    ["alone", [0.5, 0.1, 0.5, 0.1], 2],
    ["none", [0, 0.05, 0.02, 0], 1],
    ["alone", [0, 0, -0.5, 0], 2],
    ["unchosen", [0, 0.5, 0.5, 0], null],
    ["unchosen", [0, 0.5], 7],
  ])("is %s for %j, chosen %s", (found, values, chosen) => {
    expect(standsOut(profile(values, chosen))).toBe(found);
  });
});

describe("releaseJumps", () => {
  const figure = (quality: number | null): ReleaseFigure => ({
    releases: [
      {
        version: "v2",
        period: "2024-01-08",
        at: 1,
        jump: {value: Math.log(1.1), low: Math.log(1.05), high: Math.log(1.2), level: 0.95},
        quality,
      },
      {version: "v3", period: "2024-01-15", at: 2, jump: null, quality: 1},
    ],
    fitted: [],
    without: [],
    delay: 0,
    filled: 0,
    level: 0.95,
  });
  const elasticity = {value: 0.5, low: 0, high: 1, level: 0.95};

  it("are changes of the measure itself, as fractions under a logarithm", () => {
    const [jump, ...others] = releaseJumps(figure(0.2), {transform: "log", better: "higher"}, elasticity);
    expect(others).toEqual([]);
    expect(jump.value).toBeCloseTo(0.1, 12);
    expect([jump.low, jump.high]).toEqual([expect.closeTo(0.05, 12), expect.closeTo(0.2, 12)]);
    expect(jump.expected).toBeCloseTo(Math.expm1(0.1), 12);
  });

  it("fall where lower is better, the ends of the interval in order", () => {
    const [jump] = releaseJumps(figure(null), {transform: "log", better: "lower"}, elasticity);
    expect(jump.value).toBeCloseTo(1 / 1.1 - 1, 12);
    expect(jump.low).toBeCloseTo(1 / 1.2 - 1, 12);
    expect(jump.low).toBeLessThan(jump.high);
    expect(jump.expected).toBeNull();
  });

  it("stay as they are without a transform, and expect nothing without an estimate", () => {
    const [jump] = releaseJumps(figure(0.2), {transform: "none", better: "higher"}, null);
    expect(jump.value).toBe(Math.log(1.1));
    expect(jump.expected).toBeNull();
  });
});

describe("checkNumbers", () => {
  const check = (changes: Partial<Check>): Check => ({
    name: "common driver",
    passed: true,
    statistic: 0.0652,
    p: 0.4483,
    note: "",
    ...changes,
  });
  it("writes statistic and p", () => {
    expect(checkNumbers(check({}), "en")).toBe("r\u00a0=\u00a00.07, p\u00a0=\u00a00.448");
    expect(checkNumbers(check({p: 0.0002}), "ja")).toBe("r\u00a0=\u00a00.07, p\u00a0<\u00a00.001");
    expect(checkNumbers(check({name: "unit roots", statistic: -4.2, p: null}), "en")).toBe(
      "t\u00a0=\u00a0−4.20",
    );
    expect(checkNumbers(check({name: "missing weeks", statistic: 3, p: null}), "en")).toBe("3\u00a0missing");
    expect(checkNumbers(check({statistic: null, p: null}), "en")).toBe("–");
  });

  it("has a meaning for every check, passed and not, in both languages", () => {
    for (const name of checkNames)
      for (const text of [
        checkMeanings[name].fooled,
        checkMeanings[name].passed,
        checkMeanings[name].notPassed,
      ]) {
        expect(text.en).toMatch(/\.$/);
        expect(text.ja).toMatch(/。$/);
      }
  });
});

describe("monthTicks", () => {
  const ticks = (first: string, last: string, width: number) =>
    monthTicks(new Date(first), new Date(last), {width}).map((date) => date.toISOString().slice(0, 10));

  it("are as many whole steps of months as have room", () => {
    expect(ticks("2021-01-04", "2023-12-25", 300)).toEqual(["2022-01-01", "2023-01-01"]);
    expect(ticks("2021-01-04", "2023-12-25", 560)).toEqual([
      "2021-07-01",
      "2022-01-01",
      "2022-07-01",
      "2023-01-01",
      "2023-07-01",
    ]);
    expect(ticks("1997-09-15", "1998-04-20", 340)).toEqual(["1997-11-01", "1998-01-01", "1998-03-01"]);
  });

  it("are the first day where no month begins", () => {
    expect(ticks("2024-01-04", "2024-01-20", 300)).toEqual(["2024-01-04"]);
  });

  it("keep their distance over centuries", () => {
    expect(ticks("1700-01-01", "1990-01-01", 300)).toEqual(["1700-01-01", "1800-01-01", "1900-01-01"]);
  });
});
