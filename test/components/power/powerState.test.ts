import {describe, expect, it} from "vitest";
import {presetState} from "../../../src/components/power/presetState.js";
import {
  addressOf,
  experimentOf,
  fits,
  numberFields,
  planOf,
  stateFrom,
  usualState,
} from "../../../src/components/power/powerState.js";
import type {PowerState} from "../../../src/components/power/powerState.js";

const written = (state: PowerState) => {
  const query = new URLSearchParams();
  for (const [key, text] of Object.entries(addressOf(state))) if (text !== null) query.set(key, text);
  return `?${query.toString()}`;
};

describe("the state in the address", () => {
  it("comes back as it was written", () => {
    const state: PowerState = {
      ...usualState,
      effect: 0.3,
      cadence: "month",
      arrival: "gradual",
      targetStays: 0.25,
      outcome: "mean",
      mean: 12.5,
      people: 800,
    };
    expect(stateFrom(written(state))).toEqual(state);
  });

  it("is empty where all is as usual", () => {
    expect(written(usualState)).toBe("?");
    expect(stateFrom("")).toEqual(usualState);
  });

  it("is as usual where the address has something out of range, or no number", () => {
    expect(
      stateFrom("?effect=-1&delay=2.5&level=95%25&power=100&cadence=year&sourceStays=1&people=&share=NaN"),
    ).toEqual(usualState);
  });

  it("leaves other parts of the address alone", () => {
    expect(stateFrom("?lang=ja&effect=0.7")).toEqual({...usualState, effect: 0.7});
  });
});

describe("a state", () => {
  it("has numbers within their own ranges as usual", () => {
    for (const key of Object.keys(numberFields) as (keyof typeof numberFields)[])
      expect(fits(key, usualState[key]), key).toBe(true);
  });

  it("turns per cents into fractions for the analysis", () => {
    const plan = planOf({...usualState, sourceNoise: 6, level: 90});
    expect([plan.source.sd, plan.level, plan.elasticity]).toEqual([0.06, 0.9, usualState.effect]);
    const test = experimentOf({...usualState, outcome: "mean"}, 20);
    expect([test.exposure, test.power]).toEqual([0.2, 0.8]);
    expect(test.outcome).toEqual({mean: usualState.mean, sd: usualState.sd});
  });

  it("takes noise from a preset, within the ranges of the page", () => {
    const preset = {
      id: "x.business",
      loop: {en: "x", ja: "x"},
      link: "business" as const,
      cadence: "week" as const,
      source: {sd: 0.04970437, autocorrelation: 0.6984},
      target: {sd: 0.00001, autocorrelation: 0.999},
      sourceLabel: {en: "a", ja: "a"},
      targetLabel: {en: "b", ja: "b"},
      lag: 4,
    };
    expect(presetState(preset)).toEqual({
      cadence: "week",
      delay: 4,
      sourceNoise: 5,
      sourceStays: 0.7,
      targetNoise: 0.01,
      targetStays: 0.98,
    });
  });
});
