import {beforeAll, expect, it} from "vitest";
import {readCases} from "../../../../loaders/readCases.js";
import {loopSkeleton} from "../../../../src/components/cases/page/loopSkeleton.js";
import type {Fault} from "../../../../src/domain/errors.js";
import type {CaseStudy} from "../../../../src/domain/index.js";
import {manifestSchema} from "../../../../src/domain/loop.js";
import {parseYaml} from "../../../../src/domain/parseYaml.js";

let cases: CaseStudy[];
beforeAll(async () => {
  cases = await readCases("data/cases");
});

const read = (study: CaseStudy, locale: "en" | "ja") => {
  const faults: Fault[] = [];
  const manifest = manifestSchema.parse(parseYaml("loop.yaml", loopSkeleton(study, locale), faults));
  expect(faults).toEqual([]);
  return manifest;
};

it("is a valid loop.yaml for every case in both languages", () => {
  for (const study of cases)
    for (const locale of ["en", "ja"] as const) {
      const {measures, solution} = read(study, locale);
      expect(Object.keys(measures)).toHaveLength(4);
      expect(solution![locale]).toBe(study.solution[locale].replace(/\s+/g, " "));
    }
});

it("names the case's measures with their direction, and leaves out what its source does not say", () => {
  const pomelo = cases.find(({id}) => id === "pomelo")!;
  const manifest = read(pomelo, "en");
  expect(manifest.measures.customer_experience!.label!.en).toBe(pomelo.metrics[0]!.name.en);
  expect(manifest.measures.model_quality!.label).toBeUndefined();
  expect(manifest.business_problem).toBeUndefined();
  // "%" is the unit of the change, not of the measure.
  expect(manifest.measures.customer_experience!.unit).not.toBe("%");
});

it("a text that looks like YAML stays a text", () => {
  const study = {...cases[0]!, solution: {en: 'a: "b" # c\n- d', ja: "x"}};
  expect(read(study, "en").solution!.en).toBe('a: "b" # c - d');
});
