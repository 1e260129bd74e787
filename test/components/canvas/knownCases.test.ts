import {expect, it} from "vitest";
import {knownCases} from "../../../src/components/canvas/knownCases.js";
import {caseOf} from "../../analysis/project/evidence.js";

it("puts a person's own cases first, in place of published ones of the same id", () => {
  const own = [caseOf("shop", "inferred")];
  const published = [caseOf("app", "measured"), caseOf("shop", "measured")];
  expect(knownCases(own, published)).toEqual([own[0], published[0]]);
  expect(knownCases([], published)).toEqual(published);
});
