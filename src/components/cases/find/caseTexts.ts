import type {CaseStudy} from "../../../domain/caseStudy.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import {industryLabels} from "../../../domain/industries.js";
import {taskLabels} from "../../../domain/tasks.js";
import type {Text} from "../../../domain/texts.js";
import {caseWords} from "../caseWords.js";
import {findWords} from "./findWords.js";

/** A text of a case with the name of the place where it stands. */
export interface CaseText {
  place: Text;
  text: Text;
}

/**
 * All that a case says, by the places that its page shows, the heading first. Keys of the file are no content.
 *
 * @example
 * caseTexts(pomelo)[0].text.en // the title
 */
export function caseTexts(study: CaseStudy): CaseText[] {
  const {conditions: claims, metrics, sources, canvas} = study;
  const list = (place: Text, texts: readonly (Text | null | undefined)[]): CaseText[] =>
    texts.flatMap((text) => (text === null || text === undefined ? [] : [{place, text}]));
  return [
    ...list(findWords.title, [study.title]),
    ...list(caseWords.organisation, [study.organisation]),
    ...list(caseWords.product, [study.product]),
    ...list(findWords.mechanism, [study.mechanism]),
    ...list(caseWords.customerProblem, [study.customer_problem]),
    ...list(caseWords.businessProblem, [study.business_problem]),
    ...list(caseWords.solution, [study.solution]),
    ...list(caseWords.impact, [study.impact]),
    ...conditionNames.flatMap((name) => list(conditionPlace(name), [claims[name].statement])),
    ...list(
      caseWords.metrics,
      metrics.flatMap(({name, note}) => [name, note]),
    ),
    ...list(
      caseWords.tasks,
      study.tasks.map((task) => taskLabels[task]),
    ),
    ...list(caseWords.industry, [industryLabels[study.industry]]),
    ...list(caseWords.techniques, study.techniques),
    ...list(caseWords.services, study.services),
    ...list(caseWords.dataUsed, study.data_used),
    ...list(caseWords.canvas, canvas === undefined ? [] : Object.values(canvas).flat()),
    ...list(
      caseWords.sources,
      sources.flatMap(({title, place}) => [title, place]),
    ),
  ];
}

const conditionPlace = (name: keyof typeof conditions): Text => {
  const {number, name: label} = conditions[name];
  return {en: `${number} ${label.en}`, ja: `${number} ${label.ja}`};
};
