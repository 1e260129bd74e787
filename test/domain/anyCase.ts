import fc from "fast-check";
import {canvasBlockNames} from "../../src/domain/canvas.js";
import {caseSchema} from "../../src/domain/caseStudy.js";
import type {CaseStudy} from "../../src/domain/caseStudy.js";
import {closingNames} from "../../src/domain/closings.js";
import {conditionNames} from "../../src/domain/conditions.js";
import {industryNames} from "../../src/domain/industries.js";
import {taskNames} from "../../src/domain/tasks.js";

/** Texts that YAML could mistake for something else, among all others. */
const line = fc
  .oneof(
    fc.string({unit: "grapheme", minLength: 1, maxLength: 30}),
    fc.constantFrom(
      "null",
      "true",
      "2021-01-01",
      "- a",
      "a: b",
      "# no comment",
      "{en: x}",
      "1e3",
      "*a",
      "&a",
      "!tag",
      "|",
      "> x",
      '"',
      "'",
      "改行\nあり:「そう」",
      "<script>alert(1)</script>",
      "%",
      "…\n\n…",
      "~",
      "---\nx",
    ),
  )
  .map((text) => text.trim())
  // Lone halves of characters cannot be saved in UTF-8.
  .filter((text) => text !== "" && !/\p{Surrogate}/u.test(text));
const text = fc.record({en: line, ja: line});
const texts = fc.array(text, {maxLength: 3});
const number = fc.oneof(
  fc.integer({min: -1000, max: 1000}),
  fc.double({noNaN: true, noDefaultInfinity: true}),
);
const metric = fc
  .record(
    {
      name: text,
      unit: text,
      after: number.map((value) => (Object.is(value, -0) ? 0 : value)),
      better: fc.constantFrom("higher" as const, "lower" as const),
      condition: fc.constantFrom(...conditionNames),
      bound: fc.constantFrom("at-least" as const, "at-most" as const),
      note: text,
    },
    {requiredKeys: ["name", "unit", "after", "better", "condition"]},
  )
  .map((each) => ({...each}));
const claim = fc.record({
  statement: text,
  support: fc.constantFrom("reported" as const, "inferred" as const),
});

/** Any valid case, with odd texts among the plain. */
export const anyCase: fc.Arbitrary<CaseStudy> = fc
  .record(
    {
      id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
      organisation: text,
      product: text,
      title: text,
      mechanism: text,
      industry: fc.constantFrom(...industryNames),
      year: fc.option(fc.integer({min: 1950, max: 2100})),
      tasks: fc.uniqueArray(fc.constantFrom(...taskNames), {minLength: 1, maxLength: 4}),
      techniques: texts,
      services: texts,
      data_used: texts,
      customer_problem: fc.option(text),
      business_problem: fc.option(text),
      solution: text,
      impact: fc.option(text),
      conditions: fc.record({customer: claim, business: claim, data: claim}),
      closes_by: fc.option(fc.constantFrom(...closingNames), {nil: null}),
      metrics: fc.array(metric, {maxLength: 3}),
      canvas: fc.record(
        Object.fromEntries(canvasBlockNames.map((name) => [name, texts])) as Record<
          (typeof canvasBlockNames)[number],
          typeof texts
        >,
      ),
      canvas_note: text,
      sources: fc.array(
        fc.record({title: text, address: fc.constant("https://example.com/a#b"), place: text}),
        {minLength: 1, maxLength: 2},
      ),
    },
    {noNullPrototype: true},
  )
  .map((study) => caseSchema.parse(study));
