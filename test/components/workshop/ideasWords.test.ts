import {expect, it} from "vitest";
import {criteriaText} from "../../../src/components/workshop/ideasWords.js";

it("says of criteria how many are met, and of an idea that nobody has judged only that", () => {
  expect(criteriaText({yes: 3, no: 1, unknown: 1}, "en")).toBe("3 of 5 criteria met, 1 not, 1 not known");
  expect(criteriaText({yes: 0, no: 1, unknown: 4}, "ja")).toBe("基準 5 つのうち 0 つを満たす(否 1、不明 4)");
  expect(criteriaText({yes: 0, no: 0, unknown: 5}, "en")).toBe("5 criteria, none judged yet");
});
