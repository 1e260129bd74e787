import fc from "fast-check";
import {stepActivities} from "../../../src/domain/project/agenda.js";
import type {Agenda} from "../../../src/domain/project/agenda.js";

/** A text as the schema keeps it. */
const anyText = fc
  .tuple(fc.string({minLength: 1, maxLength: 40}), fc.string({minLength: 1, maxLength: 40}))
  .map(([en, ja]) => ({en: en.trim() || "a", ja: ja.trim() || "あ"}));

const anyStep = fc.record({
  name: anyText,
  minutes: fc.integer({min: 1, max: 600}),
  purpose: anyText,
  output: anyText,
  activity: fc.constantFrom(...stepActivities),
});

/** Any agenda that its schema takes, of one to four parts. Ids are `step-0`, `step-1`, … in the order in which they stand. */
export const anyAgenda: fc.Arbitrary<Agenda> = fc
  .record({
    title: anyText,
    parts: fc.array(
      fc.record({
        name: anyText,
        purpose: anyText,
        output: anyText,
        steps: fc.array(anyStep, {minLength: 1, maxLength: 5}),
      }),
      {minLength: 1, maxLength: 4},
    ),
  })
  .map(({title, parts}) => {
    let count = 0;
    return {
      id: "any",
      title,
      parts: parts.map((part, i) => ({
        id: `part-${i}`,
        ...part,
        steps: part.steps.map((step) => ({id: `step-${count++}`, ...step})),
      })),
    };
  });
