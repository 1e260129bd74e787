import {expect, it} from "vitest";
import {compareEffects} from "../../../../src/components/cases/compare/compareEffects.js";
import {changeLabel} from "../../../../src/components/cases/compare/effectRows.js";
import {effectScale} from "../../../../src/components/cases/compare/effectScale.js";
import type {CaseStudy, Metric} from "../../../../src/domain/index.js";

const base: Metric = {
  name: {en: "Time", ja: "時間"},
  unit: {en: "minutes", ja: "分"},
  better: "higher",
  condition: "customer",
};
const of = (...metrics: Partial<Metric>[]) =>
  compareEffects([{id: "a", metrics: metrics.map((metric) => ({...base, ...metric}))} as CaseStudy]);

it("takes a relative change as the source gives it, and turns it so that better is positive", () => {
  const {drawn} = of({change: 18, relative: true}, {change: -36, relative: true, better: "lower"});
  expect(drawn.map(({change, improvement, computed}) => [change, improvement, computed])).toEqual([
    [18, 18, false],
    [-36, 36, false],
  ]);
});

it("computes it from both ends, or from one and an absolute change, and says so", () => {
  const {drawn} = of(
    {before: 40, after: 50},
    {before: 40, change: 10, relative: false},
    {after: 50, change: 10, relative: false},
  );
  expect(drawn.map(({change, computed}) => [change, computed])).toEqual([
    [25, true],
    [25, true],
    [25, true],
  ]);
  expect(changeLabel(drawn[0]!, "en")).toBe("≈ +25\u00a0%");
});

it("sets apart what cannot be a relative change, each with its reason", () => {
  const {drawn, apart} = of(
    {change: 5, relative: false},
    {after: 30},
    {before: 1, after: 30, bound: "at-least"},
    {before: 0, after: 5},
  );
  expect(drawn).toEqual([]);
  expect(apart.map(({reason}) => reason)).toEqual(["absolute", "single", "bound", "no-base"]);
});

it("the axis holds zero, is even up to 200 % and compressed beyond", () => {
  expect(effectScale([18, 200])).toEqual({domain: [0, 200], type: "linear", ticks: undefined});
  expect(effectScale([-5, 400])).toEqual({domain: [-5, 400], type: "symlog", ticks: [0, 10, 50, 200]});
  expect(effectScale([0]).domain).toEqual([-1, 1]);
});
