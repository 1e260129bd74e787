import {describe, expect, it} from "vitest";
import {releaseFigure} from "../../../src/analysis/loop/releaseFigure.js";
import {tQuantile} from "../../../src/analysis/statistics/distributions.js";
import {addPeriods, formatDate, parseDate} from "../../../src/domain/calendar.js";
import {parseLoop} from "../../../src/domain/index.js";
import type {Row} from "../../../src/domain/index.js";
import {interrupted} from "../../fixtures/statistics/classicalTests.json" with {type: "json"};
import jumps from "../../fixtures/loop/jumpErrors.json" with {type: "json"};
import {simulatedLoop} from "./simulatedLoop.js";

const start = parseDate("1900-01-01")!;
const date = (t: number) => formatDate(addPeriods(start, t, "month"));

/** A loop with releases at the given rows, experience on its own scale. */
function released(
  values: readonly (number | "")[],
  at: readonly number[],
  changes: {better?: "lower"; transform?: "log" | "none"} = {},
) {
  return parseLoop({
    manifest: {
      cadence: "month",
      measures: {
        model_quality: {column: "q", unit: "share", transform: "log"},
        customer_experience: {column: "e", unit: "points", transform: "none", ...changes},
      },
    },
    series: values.map((e, t): Row => ({period: date(t), e, q: 0.5})),
    releases: at.map((t, i) => ({period: date(t), model_version: `v${i + 1}`, quality: 0.5 * 1.1 ** i})),
  });
}

const nile = interrupted.find(({name}) => name === "Nile, two breaks, 3 lags")!;
const options = {delay: 0, level: 0.95};

describe("releaseFigure", () => {
  it("has the jumps of R's segmented regression, with intervals by R's whole matrices", () => {
    const {releases, fitted} = releaseFigure(released(nile.input.y, nile.input.at), options)!;
    const {standardErrors} = jumps.find(({name}) => name === "Nile, two breaks")!.expected;
    const critical = tQuantile(0.975, nile.expected.df);
    releases.forEach(({jump, at}, i) => {
      const {value} = nile.expected.breaks[i].level;
      expect(at).toBe(nile.input.at[i]);
      expect(jump!.value / value).toBeCloseTo(1, 9);
      expect((jump!.high - value) / (critical * standardErrors[i])).toBeCloseTo(1, 7);
      expect((value - jump!.low) / (critical * standardErrors[i])).toBeCloseTo(1, 7);
    });
    fitted.forEach((value, t) => expect(value! / nile.expected.fitted[t]).toBeCloseTo(1, 9));
  });

  it("carries the line before a release on, for its own length", () => {
    const {expected, input} = interrupted.find(({name}) => name === "Nile, the dam of 1899, 4 lags")!;
    const {without} = releaseFigure(released(input.y, input.at), options)!;
    const [dam] = input.at;
    expect(without.slice(0, dam).every((value) => value === null)).toBe(true);
    for (let t = dam; t < 2 * dam; t++) expect(without[t]! / expected.counterfactual[t]).toBeCloseTo(1, 9);
    expect(without.slice(2 * dam).every((value) => value === null)).toBe(true);
  });

  it("looks for the change a delay after the release", () => {
    const step = Array.from({length: 60}, (_, t) => (t < 33 ? 10 : 20) + Math.sin(t));
    const {releases} = releaseFigure(released(step, [30]), {...options, delay: 3})!;
    expect(releases).toMatchObject([{at: 33, period: date(30)}]);
    expect(releases[0].jump!.value).toBeCloseTo(10, 0);
  });

  it("turns a jump round where lower is better, and takes logarithms as asked", () => {
    const step = Array.from({length: 60}, (_, t) => (t < 30 ? 10 : 20) * (1 + 0.01 * Math.sin(t)));
    const {releases, fitted} = releaseFigure(
      released(step, [30], {better: "lower", transform: "log"}),
      options,
    )!;
    expect(releases[0].jump!.value).toBeCloseTo(-Math.LN2, 1);
    expect(fitted[0]).toBeCloseTo(10, 0);
    expect(fitted[59]).toBeCloseTo(20, 0);
  });

  it("counts a release that follows another at once with it, and the first model with none", () => {
    const values = Array.from({length: 60}, (_, t) => 10 + Math.sin(t));
    const {releases} = releaseFigure(released(values, [0, 20, 23, 40, 58]), options)!;
    expect(releases.map(({version, jump}) => [version, jump === null])).toEqual([
      ["v2", false],
      ["v3", true],
      ["v4", false],
      ["v5", true],
    ]);
    expect(releases[0].quality).toBeCloseTo(Math.log(1.1), 12);
  });

  it("fills gaps by straight lines and says how many", () => {
    const values = Array.from({length: 60}, (_, t) => (t === 10 || t === 45 ? "" : 10 + Math.sin(t)));
    const {filled, fitted} = releaseFigure(released(values, [30]), options)!;
    expect(filled).toBe(2);
    expect(fitted[10]).toBeCloseTo(10, 0);
  });

  it("is null without releases, where none leaves room, and for a constant", () => {
    const values = Array.from({length: 60}, (_, t) => 10 + Math.sin(t));
    expect(releaseFigure(released(values, []), options)).toBeNull();
    expect(releaseFigure(released(values, [0]), options)).toBeNull();
    expect(releaseFigure(released(values, [2, 57]), options)).toBeNull();
    expect(
      releaseFigure(
        released(
          values.map(() => 5),
          [30],
        ),
        options,
      ),
    ).toBeNull();
    expect(releaseFigure(simulatedLoop({periods: 100}), options)).toBeNull();
  });
});
