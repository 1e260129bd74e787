import {beforeAll, describe, expect, it} from "vitest";
import {readCases} from "../../../loaders/readCases.js";
import {closingCounts, supportCounts, taskEffects} from "../../../src/analysis/cases/casePatterns.js";
import {wilson} from "../../../src/analysis/statistics/wilson.js";
import {
  closingNumbers,
  closingTitle,
  effectsTitle,
  rangeWords,
  shareWords,
  thinTitle,
} from "../../../src/components/cases/patterns/patternSentences.js";
import type {CaseStudy} from "../../../src/domain/index.js";

let cases: CaseStudy[];
const some = (...ids: string[]) => cases.filter(({id}) => ids.includes(id));
beforeAll(async () => {
  cases = await readCases("data/cases");
});

describe("sentences of patterns", () => {
  it("give a share with what it is of and its interval", () => {
    // R: prop.test(2, 29, correct = FALSE)$conf.int gives 0.0191 to 0.2196
    expect(shareWords(wilson(2, 29), "en")).toBe("2 of 29 (6.9\u00a0%; 1.9 to 22\u00a0%)");
    expect(shareWords(wilson(2, 29), "ja")).toBe("29 件中 2 件(6.9%、1.9〜22%)");
  });

  it("say how many sources are silent on the third condition, and leave out ways of no case", () => {
    const counts = closingCounts(some("uber-eats", "c-span", "pomelo"));
    expect(closingTitle(counts, "en")).toBe("2 of 3 cases do not say how growth makes the model better");
    expect(closingNumbers(counts, "en")).toMatch(
      /^Outcomes become known: 1 of 3 .*; The source does not say how: 2 of 3/,
    );
  });

  it("count a figure once though its case has several tasks", () => {
    expect(effectsTitle(taskEffects(some("fannie-mae")), 29, "en")).toBe(
      "1 of 29 cases gives 1 figure as a relative change; all are improvements",
    );
  });

  it("say between which changes a task's figures lie", () => {
    const effects = taskEffects(some("pomelo"));
    expect(rangeWords("Recommendation", effects, "en")).toBe(
      "Recommendation: 3 figures of 1 case, +15\u00a0% to +400\u00a0%",
    );
    expect(rangeWords("推薦", effects.slice(0, 1), "ja")).toBe("推薦:1 件の事例の 1 個、+400%");
  });

  it("begin with the condition that fewest cases measure", () => {
    expect(thinTitle(supportCounts(some("pomelo", "bizreach")), "en")).toBe(
      "Of 2 cases, 0 measure ③ Data, 1 measure ② Business, 2 measure ① Customer",
    );
  });
});
