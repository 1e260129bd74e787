import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readCases} from "../../../loaders/readCases.js";
import {draftOf, metricDraft} from "../../../src/components/cases/form/caseDraft.js";
import {readDraft} from "../../../src/components/cases/form/draftFaults.js";
import {draftInput} from "../../../src/components/cases/form/draftInput.js";
import {previewCase} from "../../../src/components/cases/form/previewCase.js";
import {caseSchema} from "../../../src/domain/caseStudy.js";
import {canvasBlockNames} from "../../../src/domain/canvas.js";
import {anyCase} from "../../domain/anyCase.js";

const withMetric = (metric: Partial<ReturnType<typeof metricDraft>>) =>
  draftInput({...draftOf(), metrics: [{...metricDraft(), ...metric}]})["metrics"] as Record<
    string,
    unknown
  >[];

describe("A draft", () => {
  it("of a case makes the same case, whatever it holds", () => {
    fc.assert(
      fc.property(anyCase, (study) => {
        expect(readDraft(draftOf(study))).toEqual({study, faults: []});
      }),
      {seed: 5, numRuns: 150},
    );
  });

  it("of each case that there is makes that case, and its preview is the case", async () => {
    for (const study of await readCases("data/cases")) {
      expect(draftInput(draftOf(study))).toEqual(study);
      expect(previewCase(draftOf(study))).toEqual(study);
    }
  });

  it("survives whatever stands in a file or in the browser's storage", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record(Object.fromEntries(Object.keys(draftOf()).map((key) => [key, fc.anything()])), {
            requiredKeys: [],
          }),
        ),
        (input) => {
          const draft = draftOf(input);
          expect(draftOf(draft)).toEqual(draft);
          const {study, faults} = readDraft(draft);
          expect(study === null).toBe(faults.length > 0);
          caseSchema.shape.title.parse(previewCase(draft).title);
        },
      ),
      {seed: 5, numRuns: 300},
    );
  });

  it("reads numbers as they are typed, full-width and with a true minus, and leaves what is no number to be named", () => {
    const read = (change: string) => withMetric({change})[0]!["change"];
    expect(["18", "−2.5", "１５", " 4e2 ", ".5"].map(read)).toEqual([18, -2.5, 15, 400, 0.5]);
    expect(["", " "].map(read)).toEqual([undefined, undefined]);
    expect(["about 15", "1,000", "0x10", "Infinity"].map(read)).toEqual([
      "about 15",
      "1,000",
      "0x10",
      "Infinity",
    ]);
  });

  it("leaves out what is optional and empty", () => {
    expect(Object.keys(withMetric({})[0]!)).toEqual(["name", "unit", "better", "condition"]);
    expect(Object.keys(draftInput(draftOf()))).not.toContain("canvas_note");
  });

  it("that is empty names every field that is to be filled in, in both languages, and none else", () => {
    const {faults} = readDraft(draftOf());
    expect(faults.map(({path}) => path)).toEqual([
      "id",
      ...["organisation", "product", "title", "mechanism"].flatMap((field) => [`${field}.en`, `${field}.ja`]),
      "industry",
      "tasks",
      ...["customer_problem", "business_problem", "solution", "impact"].flatMap((field) => [
        `${field}.en`,
        `${field}.ja`,
      ]),
      ...["customer", "business", "data"].flatMap((name) =>
        ["statement.en", "statement.ja", "support"].map((key) => `conditions.${name}.${key}`),
      ),
      "sources.0.title.en",
      "sources.0.title.ja",
      "sources.0.address",
    ]);
    expect(faults.every(({isEmpty}) => isEmpty)).toBe(true);
    for (const {text} of faults) expect(text.ja).toMatch(/ください。$/);
  });

  it("names a change that does not agree with its values, at once and in both languages", () => {
    const text = {en: "a", ja: "あ"};
    const metric = {
      ...metricDraft(),
      name: text,
      unit: text,
      before: "20",
      after: "25",
      change: "5",
      relative: "true",
    };
    const {faults} = readDraft({
      ...draftOf(),
      metrics: [{...metric, better: "higher", condition: "customer"}],
    });
    expect(faults.filter(({path}) => path.startsWith("metrics"))).toEqual([
      {
        path: "metrics.0.change",
        isEmpty: false,
        text: {
          en: "From 20 to 25 is a change of 25 %: correct one of the three, or `relative:`.",
          ja: "20 から 25 への変化は 25 % です。3 つの値か変化の種類を直してください。",
        },
      },
    ]);
  });

  it("of a canvas with a block missing has all nine", () => {
    expect(Object.keys(draftOf({canvas: {channels: [{en: "a", ja: "あ"}]}}).canvas!)).toEqual(
      canvasBlockNames,
    );
  });
});

describe("previewCase", () => {
  it("leaves out an address that would run a script", () => {
    const draft = draftOf({sources: [{title: {en: "a", ja: "あ"}, address: "javascript:alert(1)"}]});
    expect(previewCase(draft).sources).toEqual([]);
  });
});
