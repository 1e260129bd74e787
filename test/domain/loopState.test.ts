import fc from "fast-check";
import lz from "lz-string";
import {describe, expect, it} from "vitest";
import {linkNames} from "../../src/domain/links.js";
import {loopTabs, readLoopState, writeLoopState} from "../../src/domain/loopState.js";
import type {LoopState} from "../../src/domain/loopState.js";

const date = fc
  .date({min: new Date("1990-01-01"), max: new Date("2040-01-01"), noInvalidDate: true})
  .map((day) => day.toISOString().slice(0, 10));
const span = fc.tuple(date, date).map(([a, b]) => (a <= b ? {from: a, to: b} : {from: b, to: a}));
const states: fc.Arbitrary<LoopState> = fc.record({
  loop: fc.option(fc.string({minLength: 1, maxLength: 40})),
  link: fc.option(fc.constantFrom(...linkNames)),
  tab: fc.constantFrom(...loopTabs),
  period: fc.option(span),
  settings: fc.record(
    {
      level: fc.constantFrom(0.8, 0.9, 0.99),
      equivalence: fc.double({min: 0, max: 1, noNaN: true}).map((value) => value + 0),
      maxLag: fc.integer({min: 1, max: 104}),
    },
    {requiredKeys: []},
  ),
  levers: fc.option(
    fc.record(
      {
        model: fc.integer({min: -50, max: 100}).map((percent) => percent / 100),
        rows: fc.nat(1e9),
        links: fc.constant({business: 0.3}),
      },
      {requiredKeys: []},
    ),
  ),
  own: fc.option(
    fc
      .record({
        title: fc.string({maxLength: 80, unit: "grapheme"}),
        files: fc.array(fc.string(), {maxLength: 5}),
      })
      .chain((own) => span.map((period) => ({...own, ...period}))),
  ),
});

describe("the address of a view", () => {
  it("gives back every state that was written into it", () => {
    fc.assert(
      fc.property(states, (state) => {
        const {state: read, unread} = readLoopState(writeLoopState(state, "?lang=ja"));
        expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(state)));
        expect(unread).toEqual([]);
      }),
      {seed: 1},
    );
  });

  it("is empty for the usual view, and leaves other parts of the query alone", () => {
    expect(writeLoopState(readLoopState("").state, "")).toBe("");
    expect(writeLoopState(readLoopState("?loop=x&view=zzz").state, "?lang=ja&loop=x&view=zzz")).toBe(
      "?lang=ja&loop=x",
    );
  });

  it("takes what can be read of a broken link and names the rest", () => {
    const packed = lz.compressToEncodedURIComponent(
      JSON.stringify({period: {from: "2024-02-01", to: "2024-01-01"}, settings: {level: 0.9}, hacked: 1}),
    );
    const {state, unread} = readLoopState(`?loop=a&link=nonsense&view=${packed}`);
    expect(state).toMatchObject({loop: "a", link: null, period: null, settings: {level: 0.9}});
    expect(unread.sort()).toEqual(["hacked", "link", "period"]);
  });

  it("takes names that every object has for parts that it does not know", () => {
    const names = ["constructor", "toString", "hasOwnProperty"];
    const packed = lz.compressToEncodedURIComponent(
      JSON.stringify(Object.fromEntries(names.map((name) => [name, 1]))),
    );
    expect(readLoopState(`?view=${packed}`).unread.sort()).toEqual([...names].sort());
  });

  it("reads any text as a state without throwing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const {state} = readLoopState(`?view=${encodeURIComponent(text)}`);
        expect(state.settings).toEqual({});
      }),
      {seed: 2},
    );
  });
});
