import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {powerAddress} from "../../../src/components/plan/powerAddress.js";
import {readResult, resultDraft} from "../../../src/components/plan/resultDraft.js";
import {startChoice} from "../../../src/components/plan/startChoice.js";
import {typedNumber} from "../../../src/components/plan/typedNumber.js";
import {powerResult} from "../../../src/components/power/powerResult.js";
import {planOf, stateFrom} from "../../../src/components/power/powerState.js";
import {periodsUntilDetectable} from "../../../src/analysis/power/associationPower.js";
import {roundedNoise} from "../../../src/analysis/power/powerPreset.js";
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
    ["-0", 0],
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
  const typed = {...resultDraft(null), kind: "test" as const, on: "2026-01-28", value: "14.2", n: "2,070"};

  it("becomes a result, and its fields show it again", () => {
    const {result} = readResult({...typed, low: "11.9", high: "16.5", note: "ok"});
    expect(result).toEqual({
      ...{on: "2026-01-28", kind: "test", value: 14.2, low: 11.9, high: 16.5, n: 2070, note: "ok"},
    });
    expect(readResult(resultDraft(result))).toEqual({result, faults: null});
  });

  it("is come by in the weakest way until somebody says otherwise", () => {
    expect(readResult({...typed, kind: resultDraft(null).kind}).result!.kind).toBe("anecdote");
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

  it("shows the same test with the same people and weeks, whatever is asked", () => {
    let shown = 0;
    const any = fc.record({
      method: fc.constantFrom("percent" as const, "share" as const, "mean" as const),
      baseline: fc.double({min: 0.01, max: 0.6, noNaN: true}),
      more: fc.double({min: 0.01, max: 0.6, noNaN: true}),
      peoplePerWeek: fc.integer({min: 10, max: 1e6}),
      watchWeeks: fc.option(fc.integer({min: 1, max: 14})),
    });
    fc.assert(
      fc.property(any, ({method, baseline, more, ...rest}) => {
        const scale = method === "percent" ? 100 : 1;
        const target = {baseline: scale * baseline, expected: scale * baseline * (1 + more)};
        const asked = {...input, ...rest, method, sd: method === "mean" ? 0.7 : null};
        const address = powerAddress(target, asked, []);
        const reckoned = reckonSample(target, asked, []);
        if (address === null || !reckoned.ok) return;
        shown++;
        const {plan} = powerResult(stateFrom(`?${address}`))!.experiments[1]!;
        expect([plan!.perArm, plan!.periods]).toEqual([reckoned.perArm, reckoned.weeks]);
      }),
      {seed: 4, numRuns: 100},
    );
    expect(shown).toBeGreaterThan(80);
  });

  it("shows the same watch of a link, with the noise that the site ships", () => {
    const noise = fc.record({
      sd: fc.double({min: 0.01, max: 0.2, noNaN: true}),
      autocorrelation: fc.double({min: 0, max: 0.9, noNaN: true}),
    });
    const text = {en: "x", ja: "x"};
    let shown = 0;
    fc.assert(
      fc.property(noise, noise, fc.integer({min: 1, max: 8}), (source, target, lag) => {
        const preset = {
          ...{id: "x.business", loop: text, link: "business" as const, cadence: "week" as const, lag},
          ...{
            source: roundedNoise(source),
            target: roundedNoise(target),
            sourceLabel: text,
            targetLabel: text,
          },
        };
        const asked = {...input, method: "association" as const, elasticity: 0.4, noise: preset.id};
        const reckoned = reckonSample({baseline: null, expected: null}, asked, [preset]);
        const state = stateFrom(`?${powerAddress({baseline: null, expected: null}, asked, [preset])}`);
        const periods = periodsUntilDetectable(planOf(state), state.power / 100);
        expect(reckoned.ok ? reckoned.weeks : null).toBe(periods);
        if (periods !== null) shown++;
      }),
      {seed: 5, numRuns: 30},
    );
    expect(shown).toBeGreaterThan(15);
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
