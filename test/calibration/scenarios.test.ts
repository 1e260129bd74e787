import {describe, expect, it} from "vitest";
import {linkNames, parseLoop} from "../../src/domain/index.js";
import {readLoop} from "../../loaders/readLoop.js";
import {dataFolder} from "../../loaders/dataFolder.js";
import {scenarios} from "./scenarios.js";

const named = (name: string) => scenarios.find((scenario) => scenario.name === name)!;

describe("scenarios of the calibration", () => {
  it("have names of their own, and compare themselves with scenarios that are there", () => {
    expect(new Set(scenarios.map(({name}) => name)).size).toBe(scenarios.length);
    for (const {comparedWith} of scenarios) if (comparedWith !== undefined) named(comparedWith).plant(1);
  });

  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    "%s: plants a valid loop without releases or experiments, the same for the same seed",
    (_, scenario) => {
      const {files, truth} = scenario.plant(5);
      const loop = parseLoop(files);
      expect([loop.releases, loop.experiments]).toEqual([[], []]);
      expect(linkNames.filter((link) => truth[link] !== undefined)).not.toEqual([]);
      expect(scenario.plant(5)).toEqual({files, truth});
      expect(scenario.plant(6).files.series).not.toEqual(files.series);
    },
  );

  it("takes the fashion store's own series as they are where the elasticity is the store's", async () => {
    const committed = await readLoop(`${dataFolder("kpi")}/fashion-store`);
    const {columns} = parseLoop(named("fashion store, 0.3").plant(2021).files);
    expect(columns["experience_index"]).toEqual(committed.columns["experience_index"]);
    // Four weeks after an experience of 1 % above 100, users with elasticity 0.3 are 0.1 % below the store's with 0.4.
    committed.columns["experience_index"].slice(0, -4).forEach((experience, t) => {
      const ratio = columns["active_users"][t + 4] / committed.columns["active_users"][t + 4];
      expect(Math.log(ratio)).toBeCloseTo(-0.1 * Math.log(experience / 100), 3);
    });
  });
});
