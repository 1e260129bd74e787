import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {leversSchema} from "../../src/domain/levers.js";
import {zodFaults} from "../../src/domain/zodFaults.js";
import {anyLevers} from "./anyLevers.js";

describe("leversSchema", () => {
  it("gives back any levers that travelled as JSON", () => {
    fc.assert(
      fc.property(anyLevers, (levers) => {
        const text = JSON.stringify(levers);
        expect(JSON.stringify(leversSchema.parse(JSON.parse(text)))).toBe(text);
      }),
      {seed: 20264},
    );
  });

  it("takes an empty object for nothing done, and adds nothing to it", () => {
    expect(leversSchema.parse({})).toEqual({});
    expect(leversSchema.parse({model: 0.05})).toEqual({model: 0.05});
  });

  it("lists every lever that stands out of range, with its value and what would be right", () => {
    const faultsOf = (input: unknown) => {
      const {error} = leversSchema.safeParse(input);
      return zodFaults(error!, input, "levers").map(({column, value, message}) => [column, value, message]);
    };
    expect(
      faultsOf({model: 7, rows: 1.5, lost: -0.1, links: {customer: 11, sideways: 1}, horizon: 0, kpi: "5 %"}),
    ).toEqual([
      ["model", 7, "Give a number from -0.5 to 1."],
      ["kpi", "5 %", "Give a number."],
      ["rows", 1.5, "Give a whole number from 0 to 1000000000000."],
      ["lost", -0.1, "Give a number from 0 to 0.5."],
      ["links.customer", 11, "Give a number from -10 to 10."],
      ["links.sideways", undefined, "No such key here: correct its spelling or remove it."],
      ["horizon", 0, "Give a whole number from 1 to 2000."],
    ]);
    expect(faultsOf({model: NaN})).toEqual([["model", NaN, "Give a number."]]);
  });
});
