import {describe, expect, it} from "vitest";
import {powerResult} from "../../../src/components/power/powerResult.js";
import type {PowerResult} from "../../../src/components/power/powerResult.js";
import {soonSentence, testSentence, waitSentence} from "../../../src/components/power/powerSentences.js";
import {usualState} from "../../../src/components/power/powerState.js";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const result: PowerResult = {
  periods: 95,
  sooner: 88,
  later: 104,
  soon: [
    {periods: 26, power: 0.22},
    {periods: 52, power: 0.53},
    {periods: 104, power: 0.84},
  ],
  curve: [],
  experiments: [
    {push: 5, plan: null},
    {push: 10, plan: {lift: 0.04, perArm: 26_835, people: 53_670, periods: 14}},
  ],
};

describe("waitSentence", () => {
  it("says how long with the approximation's own range", () => {
    expect(plain(waitSentence(result, usualState, "en"))).toBe(
      "After 95 weeks of data (88 to 104) the link would be found with a chance of 80 %.",
    );
    expect(waitSentence(result, usualState, "ja")).toBe(
      "95週間（88〜104）のデータがあれば、このつながりは80%の確率で見つかります。",
    );
  });

  it("says that no wait would do", () => {
    const never = {...result, periods: null, sooner: null, later: null};
    expect(plain(waitSentence(never, usualState, "en"))).toBe(
      "Even 20 years of data would not find this link with a chance of 80 %.",
    );
  });

  it("leaves the later end open where the approximation's error would put it beyond reach", () => {
    expect(waitSentence({...result, later: null}, usualState, "en")).toContain("(88 or more)");
  });
});

describe("testSentence", () => {
  it("says how many people, how long, and how much sooner", () => {
    expect(testSentence(result, usualState, "en")).toBe(
      "An A/B test with 53,670 people for 14 weeks settles it 81 weeks sooner.",
    );
    expect(testSentence(result, usualState, "ja")).toBe(
      "A/B テストなら 53,670 人、14週間で、81週間早く決着します。",
    );
  });

  it("does not promise time that is not saved, nor a wait that would end", () => {
    expect(testSentence({...result, periods: 10}, usualState, "en")).toContain("no less time than watching");
    expect(testSentence({...result, periods: null}, usualState, "en")).toContain("watching would not");
  });

  it("says where no test can be planned", () => {
    expect(testSentence(result, {...usualState, push: 5}, "en")).toContain("beyond 100 %");
  });
});

it("soonSentence gives the chance at three times", () => {
  expect(plain(soonSentence(result, usualState, "en"))).toBe(
    "After 26 weeks the chance is 22 %, after 52 weeks 53 %, after 104 weeks 84 %.",
  );
});

describe("powerResult", () => {
  it("has a curve that reaches past the point at which the power is reached, with a band around it", () => {
    const {periods, curve, sooner, later} = powerResult(usualState)!;
    expect(curve.at(-1)!.periods).toBeGreaterThan(periods!);
    const there = curve.find((point) => point.periods >= periods!)!;
    expect(there.power).toBeGreaterThanOrEqual(0.8);
    for (const {low, power, high} of curve) {
      expect(low).toBeLessThanOrEqual(power);
      expect(high).toBeGreaterThanOrEqual(power);
    }
    expect([sooner! < periods!, later! > periods!]).toEqual([true, true]);
  });

  it("plans tests with half, the whole and twice the push, fewer people for more", () => {
    const {experiments} = powerResult(usualState)!;
    expect(experiments.map(({push}) => push)).toEqual([5, 10, 20]);
    const people = experiments.map(({plan}) => plan!.people);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
  });

  it("has no plan for a share beyond 100 %, but plans the others", () => {
    const {experiments} = powerResult({...usualState, effect: 1, share: 90})!;
    expect(experiments.map(({plan}) => plan !== null)).toEqual(
      [true, true, false].map((_, i) => i < 2 && 90 * (1 + [0.05, 0.1][i]) < 100),
    );
  });

  it("is null for a gradual effect on a target that hardly returns", () => {
    expect(powerResult({...usualState, arrival: "gradual", targetStays: 0.9})).toBeNull();
  });
});
