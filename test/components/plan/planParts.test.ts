import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {powerAddress} from "../../../src/components/plan/powerAddress.js";
import {readResult, resultDraft} from "../../../src/components/plan/resultDraft.js";
import {startChoice} from "../../../src/components/plan/startChoice.js";
import {typedNumber} from "../../../src/components/plan/typedNumber.js";
import {experimentOf, stateFrom} from "../../../src/components/power/powerState.js";
import {experimentPlan} from "../../../src/analysis/power/experimentPlan.js";
import {emptyProject} from "../../../src/domain/project/project.js";
import {reckonSample} from "../../../src/analysis/project/reckonSample.js";

describe("A number as it is typed", () => {
  it.each([
    ["", null],
    [" ", null],
    ["12.5", 12.5],
    ["１，２００", 1200],
    ["1,234,567.8", 1234567.8],
    ["−3", -3],
    ["12 %", 12],
    [".5", 0.5],
    ["1e3", 1000],
  ])("%j is %j", (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });

  it.each(["about 5", "1,2", "1.2.3", "--1", "1e999", "0x10", "Infinity", "五"])("%j is none", (text) => {
    expect(typedNumber(text)).toBeNaN();
  });

  it("reads what a field shows of any number", () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (number) => {
        expect(typedNumber(String(number))).toBe(number + 0);
      }),
      {seed: 3},
    );
  });
});

describe("A result as it is typed", () => {
  const typed = {...resultDraft(null), on: "2026-01-28", value: "14.2", n: "2,070"};

  it("becomes a result, and its fields show it again", () => {
    const {result} = readResult({...typed, low: "11.9", high: "16.5", note: "ok"});
    expect(result).toEqual({
      ...{on: "2026-01-28", kind: "test", value: 14.2, low: 11.9, high: 16.5, n: 2070, note: "ok"},
    });
    expect(readResult(resultDraft(result))).toEqual({result, faults: null});
  });

  it("names all that is wrong at once", () => {
    const {faults} = readResult({...typed, on: "2026-02-30", value: "x", low: "y", n: "2.5"});
    expect(Object.keys(faults!)).toEqual(["on", "value", "low", "n"]);
  });

  it("holds its value within its interval", () => {
    expect(Object.keys(readResult({...typed, low: "15"}).faults!)).toEqual(["low"]);
    expect(Object.keys(readResult({...typed, high: "14"}).faults!)).toEqual(["high"]);
  });
});

describe("The address of the page on power", () => {
  const input = {
    ...({method: "percent", peoplePerWeek: 2000, sd: null, watchWeeks: 2} as const),
    ...{elasticity: null, noise: null},
  };

  it("shows the same test with the same number of people", () => {
    const target = {baseline: 10, expected: 12};
    const state = stateFrom(`?${powerAddress(target, input, [])}`);
    const reckoned = reckonSample(target, input, []);
    expect(reckoned).toMatchObject({perArm: experimentPlan(experimentOf(state, state.push)).perArm});
    expect(reckoned).toMatchObject({weeks: experimentPlan(experimentOf(state, state.push)).periods});
  });

  it("is none where the page cannot show it", () => {
    expect(powerAddress({baseline: 0, expected: 12}, input, [])).toBeNull();
    expect(powerAddress({baseline: 10, expected: 9}, input, [])).toBeNull();
    expect(powerAddress({baseline: 10, expected: 12}, {...input, watchWeeks: 0}, [])).toBeNull();
    expect(powerAddress({baseline: 10, expected: 12}, {...input, method: "own"}, [])).toBeNull();
    expect(
      powerAddress({baseline: 10, expected: 12}, {...input, method: "association", noise: "gone"}, []),
    ).toBeNull();
  });
});

it("A plan starts on the next Monday, whatever the day", () => {
  const asked = {loop: null, canvas: null, case: null};
  for (let today = 20_000; today < 20_014; today++) {
    const {start} = startChoice(asked, today, {loops: [], cases: [], project: emptyProject(0)});
    const days = Date.parse(start) / 86_400_000 - today;
    expect([new Date(start).getUTCDay(), days > 0, days <= 7]).toEqual([1, true, true]);
  }
});
