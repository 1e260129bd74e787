import {expect, it} from "vitest";
import {
  chosenCases,
  hiddenCount,
  shareAddress,
} from "../../../../src/components/cases/compare/chosenCases.js";
import type {CaseStudy} from "../../../../src/domain/index.js";

const study = (id: string) => ({id}) as CaseStudy;
const published = ["a", "b", "c", "d", "e", "f", "g"].map(study);

it("finds cases in the order of the list, says which do not exist, and keeps six side by side", () => {
  const {shown, over, missing} = chosenCases(["g", "x", "a", "b", "c", "d", "e", "f"], published, []);
  expect(shown.map(({study: {id}}) => id)).toEqual(["g", "a", "b", "c", "d", "e"]);
  expect(over.map(({study: {id}}) => id)).toEqual(["f"]);
  expect(missing).toEqual(["x"]);
});

it("an id that both have is the published case's", () => {
  const {shown} = chosenCases(["a", "own"], published, [study("a"), study("own")]);
  expect(shown.map(({isPrivate}) => isPrivate)).toEqual([false, true]);
});

it("a link carries no private case, not even its id, but how many there are", () => {
  const chosen = chosenCases(["a", "own", "b"], published, [study("own")]);
  expect(shareAddress("https://example.com/cases/compare?cases=a,own,b&lang=en#top", chosen, "ja")).toBe(
    "https://example.com/cases/compare?cases=a,b&private=1&lang=ja",
  );
});

it("takes only a count for the number of private cases", () => {
  expect(["2", "-3", "1e9", "", null].map(hiddenCount)).toEqual([2, 0, 0, 0, 0]);
});
