import {describe, expect, it} from "vitest";
import {precedents} from "../../loaders/precedents.js";
import {readCases} from "../../loaders/readCases.js";
import type {Fault} from "../../src/domain/index.js";
import {impliedElasticity, readPrecedents} from "../../src/domain/precedent.js";

describe("precedents", () => {
  it("gives the two cases of the deck that report both ends of the business link", async () => {
    const found = await precedents("data");
    const said = found.map(({caseId, source, target, elasticity}) => [
      caseId,
      source.change,
      target.change,
      Number(elasticity.toFixed(3)),
    ]);
    // log(1.125) / log(1.67) and log(1.15) / log(1.18), by hand
    expect(said).toEqual([
      ["personalize-email", 0.67, 0.125, 0.23],
      ["pomelo", 0.18, 0.15, 0.844],
    ]);
  });

  it("names every entry whose case or metric is not there", async () => {
    const faults: Fault[] = [];
    const link = "business" as const;
    const list = [
      {case: "nobody", link, source: "a", target: "b"},
      {case: "pomelo", link, source: "Clicks", target: "Revenue from category pages"},
    ];
    expect(readPrecedents(list, await readCases("data/cases"), faults)).toEqual([]);
    expect(faults.map(({column, value}) => [column, value])).toEqual([
      ["0.case", "nobody"],
      ["1.source", "Clicks"],
    ]);
  });
});

describe("impliedElasticity", () => {
  it("is positive where both ends improve, whichever way each improves", () => {
    const fewer = {change: -0.2, better: "lower" as const};
    const more = {change: 0.25, better: "higher" as const};
    expect(impliedElasticity(fewer, more)).toBeCloseTo(1, 12);
    expect(impliedElasticity(more, fewer)).toBeCloseTo(1, 12);
  });

  it("refuses changes from which nothing follows", () => {
    const grown = {change: 0.1, better: "higher" as const};
    expect(() => impliedElasticity({...grown, change: 0}, grown)).toThrow("nothing changed");
    expect(() => impliedElasticity(grown, {...grown, change: -1})).toThrow("not above −1: -1");
  });
});
