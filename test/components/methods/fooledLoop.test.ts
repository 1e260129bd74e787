import {describe, expect, it} from "vitest";
import {analyzeLoop} from "../../../src/analysis/index.js";
import {fooledFiles, fooledLoop} from "../../../src/components/methods/fooledLoop.js";
import type {Trick} from "../../../src/components/methods/fooledLoop.js";
import {naiveCorrelation} from "../../../src/components/methods/naiveCorrelation.js";
import {parseLoopFiles} from "../../../src/domain/parseLoopFiles.js";

const nothing: Trick = {
  real: false,
  driver: false,
  driverLate: false,
  trend: false,
  reversed: false,
  seed: 1,
};
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const weeksOf = (trick: Partial<Trick>) => seeds.map((seed) => fooledLoop({...nothing, ...trick, seed}));
const naiveYes = (trick: Partial<Trick>) =>
  weeksOf(trick).filter((weeks) => {
    const {r, p} = naiveCorrelation(weeks);
    return r > 0 && p < 0.05;
  }).length;
const reportYes = (trick: Partial<Trick>) =>
  weeksOf(trick).filter(
    (weeks) => analyzeLoop(parseLoopFiles(fooledFiles(weeks), "fooled")).links.business.verdict === "holds",
  ).length;

describe("fooledLoop", () => {
  it("gives the same weeks for the same seed, and others for another", () => {
    expect(fooledLoop(nothing)).toEqual(fooledLoop(nothing));
    expect(fooledLoop({...nothing, seed: 2})).not.toEqual(fooledLoop(nothing));
  });

  it("leaves experience alone when the link to users is switched on", () => {
    const experience = (trick: Trick) => fooledLoop(trick).map((week) => week.experience);
    expect(experience({...nothing, real: true})).toEqual(experience(nothing));
  });

  it.each([["driver"], ["trend"], ["reversed"]] as const)(
    "%s: naive correlation says yes every time, the report at most once",
    (name) => {
      expect(naiveYes({[name]: true})).toBe(seeds.length);
      expect(reportYes({[name]: true})).toBeLessThanOrEqual(1);
    },
    20_000,
  );

  it("a driver that reaches users later fools the report too, as the page says", () => {
    expect(reportYes({driverLate: true})).toBeGreaterThan(seeds.length / 2);
  }, 20_000);

  it("the link itself: the report finds it more often than naive correlation", () => {
    expect(reportYes({real: true})).toBeGreaterThan(naiveYes({real: true}));
  }, 20_000);
});

describe("naiveCorrelation", () => {
  it("is Pearson's r of the logarithms, with its sign", () => {
    const weeks = [1, 2, 3, 4].map((t) => ({
      period: "2023-01-02",
      experience: Math.exp(t),
      users: Math.exp([3, 1, 2, 0][t - 1]),
    }));
    // R: cor.test(1:4, c(3, 1, 2, 0))
    const {r, p} = naiveCorrelation(weeks);
    expect(r).toBeCloseTo(-0.8, 12);
    expect(p).toBeCloseTo(0.2, 12);
  });
});
