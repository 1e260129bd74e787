import {describe, expect, it} from "vitest";
import {periodsUntilDetectable} from "../../../src/analysis/power/associationPower.js";
import {usualPlan} from "../../../src/analysis/power/associationPlan.js";
import type {PowerPreset} from "../../../src/analysis/power/powerPreset.js";
import {reckonSample, sampleFrom} from "../../../src/analysis/project/reckonSample.js";
import type {SampleInput} from "../../../src/domain/project/plan.js";

const input = (other: Partial<SampleInput>): SampleInput => ({
  ...{method: "percent", peoplePerWeek: 2000, sd: null, watchWeeks: null, elasticity: null, noise: null},
  ...other,
});
const preset: PowerPreset = {
  id: "shop.business",
  loop: {en: "Shop", ja: "店"},
  link: "business",
  cadence: "week",
  source: {sd: 0.06, autocorrelation: 0.5},
  target: {sd: 0.03, autocorrelation: 0.3},
  sourceLabel: {en: "liked", ja: "いいね"},
  targetLabel: {en: "users", ja: "利用者"},
  lag: 3,
};

describe("The sample of a milestone", () => {
  it("is R's power.prop.test(p1 = 0.1, p2 = 0.12, power = 0.8), in per cent and as a share", () => {
    const expected = {ok: true, perArm: 3841, weeks: 4 + 1};
    expect(reckonSample({baseline: 10, expected: 12}, input({}), [])).toMatchObject(expected);
    expect(reckonSample({baseline: 0.1, expected: 0.12}, input({method: "share"}), [])).toMatchObject(
      expected,
    );
  });

  it("is R's power.t.test(delta = 0.2, sd = 1, power = 0.8) for a mean, from 0 too, and the watch is added", () => {
    const asked = input({method: "mean", sd: 1, peoplePerWeek: 100, watchWeeks: 2});
    expect(reckonSample({baseline: 0, expected: 0.2}, asked, [])).toMatchObject({perArm: 394, weeks: 8 + 2});
  });

  it("is as long as a link must be watched, in weeks whatever the cadence", () => {
    const asked = input({method: "association", noise: "shop.business", elasticity: 0.4});
    const plan = {...usualPlan("week"), arrival: "at-once" as const, lag: 3, elasticity: 0.4};
    const periods = periodsUntilDetectable({...plan, source: preset.source, target: preset.target}, 0.8);
    expect(reckonSample({baseline: null, expected: null}, asked, [preset])).toMatchObject({
      perArm: null,
      weeks: periods,
    });
    const monthly = reckonSample({baseline: null, expected: null}, asked, [{...preset, cadence: "month"}]);
    expect(monthly.ok && monthly.weeks > periods!).toBe(true);
  });

  it.each<[string, Partial<SampleInput>, [number | null, number | null], RegExp]>([
    ["no target", {}, [null, 12], /today's value/],
    ["nothing expected to change", {}, [12, 12], /are the same/],
    ["no people", {peoplePerWeek: null}, [10, 12], /people who can enter/],
    ["no spread", {method: "mean"}, [10, 12], /standard deviation/],
    ["a share beyond 100 %", {}, [90, 120], /Cannot be reckoned/],
    ["a share of nobody", {}, [0, 12], /Cannot be reckoned/],
    ["less than nobody", {peoplePerWeek: -1}, [10, 12], /Cannot be reckoned/],
    ["no noise", {method: "association", elasticity: 1}, [10, 12], /Choose how/],
    ["no elasticity", {method: "association", noise: "shop.business"}, [10, 12], /elasticity/],
    [
      "an elasticity that cannot be seen",
      {method: "association", noise: "shop.business", elasticity: 0.001},
      [10, 12],
      /20 years/,
    ],
  ])("says what is missing for %s, and never gives a number", (_, other, [baseline, expected], words) => {
    const reckoned = reckonSample({baseline, expected}, input(other), [preset]);
    expect(reckoned).toMatchObject({ok: false});
    expect(!reckoned.ok && reckoned.needs.en).toMatch(words);
    expect(sampleFrom({baseline, expected}, input(other), [preset], (text) => text.en)).toMatchObject({
      perArm: null,
      weeks: null,
      basis: "",
    });
  });

  it("keeps its basis in words, with the power and the level", () => {
    const {basis} = sampleFrom({baseline: 10, expected: 12}, input({watchWeeks: 2}), [], (text) => text.en);
    expect(basis).toBe(
      "A/B test from 10 % to 12 %; power 80 %, level 95 %; 2000 people a week, the last watched for 2 weeks.",
    );
  });
});
