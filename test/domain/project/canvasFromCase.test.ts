import fc from "fast-check";
import {beforeAll, describe, expect, it} from "vitest";
import {readCases} from "../../../loaders/readCases.js";
import {canvasBlockNames} from "../../../src/domain/canvas.js";
import type {CaseStudy} from "../../../src/domain/caseStudy.js";
import {conditionNames} from "../../../src/domain/conditions.js";
import {canvasFromCase} from "../../../src/domain/project/canvasFromCase.js";
import {workCanvasSchema} from "../../../src/domain/project/workCanvas.js";
import {anyCase} from "../anyCase.js";

let cases: CaseStudy[];
beforeAll(async () => {
  cases = await readCases("data/cases");
});

const counted = () => {
  let count = 0;
  return (kind: string) => `${kind}-${++count}`;
};

describe("A canvas from a case", () => {
  it("holds the solution, the data and the services, and each condition tied to the case", () => {
    const pomelo = cases.find(({id}) => id === "pomelo")!;
    const canvas = canvasFromCase(pomelo, "en", counted());
    expect(canvas.title).toBe("Pomelo: Less time to find what one likes");
    expect(canvas.notes.map(({block, text, kind}) => [block, text, kind])).toEqual([
      ["value_propositions", pomelo.solution.en, "case"],
      ["key_resources", "Customers' preferences and sales", "case"],
      ["key_resources", "Amazon Personalize", "case"],
    ]);
    const [value, data] = canvas.notes;
    expect(canvas.arrows.customer).toMatchObject({
      from: data!.id,
      to: value!.id,
      statement: pomelo.conditions.customer.statement.en,
      ties: [{kind: "case", case: "pomelo"}],
    });
    // The case names no revenue: the arrow has no end there.
    expect(canvas.arrows.business).toMatchObject({from: value!.id, to: null});
    expect(canvas.arrows.data).toMatchObject({from: null, to: data!.id});
  });

  it("is sound for every case of the library in both languages", () => {
    for (const study of cases)
      for (const locale of ["en", "ja"] as const)
        expect(() => workCanvasSchema.parse(canvasFromCase(study, locale))).not.toThrow();
  });

  it("holds the case's own canvas where there is one, word for word, and joins what is there", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom("en" as const, "ja" as const), (study, locale) => {
        const canvas = workCanvasSchema.parse(canvasFromCase(study, locale, counted()));
        if (study.canvas !== undefined)
          expect(canvas.notes.map(({block, text}) => [block, text])).toEqual(
            canvasBlockNames.flatMap((block) => study.canvas![block].map((text) => [block, text[locale]])),
          );
        for (const name of conditionNames)
          expect(canvas.arrows[name].statement).toBe(study.conditions[name].statement[locale]);
      }),
      {seed: 6, numRuns: 100},
    );
  });

  it("cuts a text that is too long, and never through a character", () => {
    const study = {...cases[0]!, solution: {en: `${"a".repeat(498)}😀${"b".repeat(10)}`, ja: "x"}};
    const {notes} = canvasFromCase(study, "en");
    expect(notes[0]!.text).toBe(`${"a".repeat(498)}…`);
  });
});
