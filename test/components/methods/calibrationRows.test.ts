import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import type {Share} from "../../../src/analysis/statistics/wilson.js";
import type {CalibrationRun, LinkCalibration} from "../../../src/components/methods/calibration.js";
import {calibrationRows} from "../../../src/components/methods/calibrationRows.js";
import {scenarios} from "../../calibration/scenarios.js";

const share = (count: number): Share => ({count, of: 10, share: count / 10, low: 0, high: 1});
const link = (name: LinkCalibration["link"], planted: boolean, holds: number): LinkCalibration => ({
  link: name,
  truth: planted ? 0.5 : 0,
  planted,
  holds: share(holds),
  fails: share(0),
  unclear: share(10 - holds),
  interval: share(10),
  coverage: share(9),
});
const run: CalibrationRun = {
  seed: 1,
  runs: 10,
  node: "v20",
  scenarios: [
    {
      name: "broken",
      description: "",
      meetsAssumptions: true,
      identifiable: true,
      links: [link("customer", false, 1), link("business", true, 8)],
      othersChanged: share(0),
    },
    {
      name: "hidden",
      description: "",
      meetsAssumptions: false,
      identifiable: false,
      links: [link("customer", false, 9), link("business", true, 7)],
      othersChanged: null,
    },
  ],
};
const found = (measure: Parameters<typeof calibrationRows>[1]) =>
  calibrationRows(run, measure).map((row) => [row.scenario, row.link, row.share.count]);

describe("calibrationRows", () => {
  it("counts false holds of absent links that data can tell", () => {
    expect(found("falseHolds")).toEqual([["broken", "customer", 1]]);
  });

  it("holds coverage against its promise only where the assumptions are met", () => {
    expect(found("coverage")).toEqual([
      ["broken", "customer", 9],
      ["broken", "business", 9],
    ]);
  });

  it("counts power of planted links, those beside a broken one too", () => {
    expect(found("power")).toEqual([
      ["broken", "business", 8],
      ["hidden", "business", 7],
    ]);
  });
});

describe("the committed calibration", () => {
  it("is a run of all scenarios that there are", () => {
    const committed = JSON.parse(readFileSync("test/calibration/run.json", "utf8")) as CalibrationRun;
    const describe = ({name, description}: {name: string; description: string}) => [name, description];
    expect(committed.scenarios.map(describe)).toEqual(scenarios.map(describe));
    for (const {links} of committed.scenarios)
      for (const {holds, fails, unclear} of links) {
        expect(holds.of).toBe(committed.runs);
        expect(holds.count + fails.count + unclear.count).toBe(committed.runs);
      }
  });
});
