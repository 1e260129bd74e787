import type {CaseStudy} from "../../domain/caseStudy.js";
import type {Text} from "../../domain/texts.js";
import type {NeedText} from "./caseNeed.js";
import {wordsOf} from "./words.js";

/** Words of a text in both languages by their key, each as the text first says it. */
export type Vocabulary = ReadonlyMap<string, Partial<Text>>;

/** Typing asks again and again of the same cases. */
const known = new WeakMap<CaseStudy, Record<NeedText, Vocabulary>>();

/**
 * Words of a case by the text of a need that they are held against: for the customer problem what the case says of it and of the
 * product, for the business problem what it says of results, for the data the data used and the solution.
 *
 * @example
 * caseParts(fannieMae).data.has("≈loan") // false
 */
export function caseParts(study: CaseStudy): Record<NeedText, Vocabulary> {
  const parts = known.get(study) ?? {
    customerProblem: vocabulary([
      ...[study.title, study.product, study.mechanism, study.customer_problem, study.solution],
      study.conditions.customer.statement,
    ]),
    businessProblem: vocabulary([
      ...[study.mechanism, study.business_problem, study.impact, study.conditions.business.statement],
    ]),
    data: vocabulary([...study.data_used, study.solution]),
  };
  known.set(study, parts);
  return parts;
}

function vocabulary(texts: readonly (Text | null)[]): Vocabulary {
  const words = new Map<string, Partial<Text>>();
  for (const text of texts)
    for (const locale of ["en", "ja"] as const)
      for (const {key, shown} of wordsOf(text?.[locale] ?? "")) {
        const word = words.get(key) ?? {};
        word[locale] ??= shown;
        words.set(key, word);
      }
  return words;
}
