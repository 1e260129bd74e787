import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {analyzeLoop} from "../../../src/analysis/loop/analyzeLoop.js";
import {checkTexts, measureTexts, reasonTexts, warningTexts} from "../../../src/analysis/loop/texts.js";
import {linkNames, measureNames} from "../../../src/domain/index.js";
import type {Text} from "../../../src/domain/index.js";
import {simulatedLoop} from "./simulatedLoop.js";
import {unreadable} from "./soundReport.js";

const p = fc.double({min: 0, max: 1, noNaN: true});
/** Relative changes: never below −1, and no error grows more than a thousandfold. */
const change = fc.double({min: -1, max: 1000, noNaN: true});
const count = fc.integer({min: 0, max: 10_000});
const estimate = fc.record({value: change, low: change, high: change, level: p});
const word = fc.stringMatching(/^[a-z_]{1,12}$/).filter((text) => !unreadable.test(text));
const cadence = fc.constantFrom("day" as const, "week" as const, "month" as const);
const kind = fc.constantFrom(
  "experiment" as const,
  "release" as const,
  "association" as const,
  "curve" as const,
);

/** Every sentence that takes a value, for arbitrary values. */
const sentences: Record<string, fc.Arbitrary<Text>> = {
  notRun: word.map(checkTexts.notRun),
  reverse: fc.tuple(p, p).map((args) => checkTexts.reverse(...args)),
  unitRoots: fc.boolean().map(checkTexts.unitRoots),
  autocorrelation: p.map(checkTexts.autocorrelation),
  placebo: fc.tuple(count, count).map((args) => checkTexts.placebo(...args)),
  commonDriver: fc
    .tuple(fc.double({min: -1, max: 1, noNaN: true}), fc.boolean(), fc.array(word, {maxLength: 3}))
    .map((args) => checkTexts.commonDriver(...args)),
  missing: fc.tuple(count, count, fc.boolean()).map((args) => checkTexts.missing(...args)),
  missingMeasure: fc.constantFrom(...measureNames).map(reasonTexts.missingMeasure),
  constant: fc.constantFrom(...measureNames).map(reasonTexts.constant),
  notEstimable: word.map(reasonTexts.notEstimable),
  spikes: fc.array(fc.constantFrom("2024-01-01", "2024-01-08"), {minLength: 1}).map(reasonTexts.spikes),
  tooFewPeriods: fc.tuple(count, count).map((args) => reasonTexts.tooFewPeriods(...args)),
  releases: count.map(reasonTexts.releases),
  experiments: fc.tuple(count, count).map((args) => reasonTexts.experiments(...args)),
  experimentsDisagree: p.map(reasonTexts.experimentsDisagree),
  curve: fc.tuple(count, fc.constantFrom("power", "exponential")).map((args) => reasonTexts.curve(...args)),
  doubling: estimate.map(reasonTexts.doubling),
  negligible: fc.double({min: 0, max: 10, noNaN: true}).map(reasonTexts.negligible),
  notAfterCorrection: p.map(reasonTexts.notAfterCorrection),
  checkFailed: p.map((value) => reasonTexts.checkFailed(checkTexts.autocorrelation(value))),
  missingPeriods: fc.tuple(count, cadence).map((args) => warningTexts.missing(...args)),
  zeroFlow: count.map(warningTexts.zeroFlow),
  mixedEvidence: fc.array(kind, {minLength: 2, maxLength: 4}).map(warningTexts.mixedEvidence),
};

function expectReadable({en, ja}: Text) {
  for (const text of [en, ja]) {
    expect(text).not.toMatch(unreadable);
    expect(text.trim().length).toBeGreaterThan(2);
  }
  expect(ja).toMatch(/[ぁ-んァ-ン一-龠]/);
}

describe("sentences of the loop report", () => {
  it("cover every text there is", () => {
    const all = [checkTexts, reasonTexts, warningTexts].flatMap((texts) => Object.values<unknown>(texts));
    const functions = all.filter((text) => typeof text === "function");
    expect(Object.keys(sentences)).toHaveLength(functions.length);
  });

  it.each(Object.keys(sentences))("%s reads well in both languages whatever the numbers", (name) => {
    fc.assert(fc.property(sentences[name], expectReadable), {seed: 6, numRuns: 60});
  });

  it("without values read well in both languages", () => {
    const all = [checkTexts, reasonTexts, warningTexts, measureTexts].flatMap((texts) =>
      Object.values<unknown>(texts),
    );
    const plain = all.filter((text): text is Text => typeof text === "object");
    expect(plain.length).toBeGreaterThan(10);
    plain.forEach(expectReadable);
  });

  it("agree in number", () => {
    expect(reasonTexts.releases(1).en).toContain("1 dated change of");
    expect(reasonTexts.releases(2).en).toContain("2 dated changes of");
    expect(warningTexts.missing(1, "week").en).toContain("1 week missing");
    expect(warningTexts.missing(3, "day").en).toContain("3 days missing");
  });
});

describe("the report's locale", () => {
  it("changes sentences and nothing else", () => {
    const loop = simulatedLoop({periods: 100, missing: 0.05, releases: 6});
    const [en, ja] = (["en", "ja"] as const).map((locale) => analyzeLoop(loop, {locale, draws: 100}));
    const silent = (key: string, value: unknown) =>
      ["note", "reasons", "warnings"].includes(key) ? undefined : value;
    expect(JSON.stringify(ja, silent)).toBe(JSON.stringify(en, silent));
    for (const link of linkNames) {
      expect(ja.links[link].reasons).toHaveLength(en.links[link].reasons.length);
      for (const text of [...ja.links[link].reasons, ...ja.links[link].checks.map(({note}) => note)])
        expect(text).toMatch(/[ぁ-んァ-ン一-龠]/);
    }
    expect(ja.warnings).toHaveLength(en.warnings.length);
  });

  it("reaches the reasons of links that could not be analysed", () => {
    const {links} = analyzeLoop(simulatedLoop({periods: 12, curvePoints: 2}), {locale: "ja", draws: 10});
    for (const link of linkNames)
      for (const reason of links[link].reasons)
        expect(reason, link).not.toMatch(/[a-z]{4,} [a-z]{2,} [a-z]{2,}/);
  });
});
