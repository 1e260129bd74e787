import type {CaseStudy} from "../../domain/caseStudy.js";
import type {ConditionName} from "../../domain/conditions.js";
import type {SupportLevel} from "../../domain/supportLevels.js";
import type {Task} from "../../domain/tasks.js";
import type {Locale} from "../../domain/texts.js";
import {needTexts} from "./caseNeed.js";
import type {CaseNeed, NeedText} from "./caseNeed.js";
import {caseParts} from "./caseParts.js";
import {commonWords} from "./commonWords.js";
import type {CommonWord} from "./commonWords.js";
import {rarityOf} from "./rarity.js";
import {wordsOf} from "./words.js";

/** How many points each part of a need can bring at most. */
export const fitWeights = {customerProblem: 40, businessProblem: 20, data: 15, task: 15, doubt: 10} as const;

/** What share of its points evidence of the condition in doubt brings. */
export const supportShares: Record<SupportLevel, number> = {
  measured: 1,
  reported: 0.5,
  inferred: 0.25,
  absent: 0,
};

/** Why a case is in the list, with the points that this brought. */
export type Reason =
  | {kind: NeedText; points: number; words: CommonWord[]}
  | {kind: "task"; points: number; task: Task}
  | {kind: "doubt"; points: number; condition: ConditionName; support: SupportLevel};

/** A case that has something in common with a need. */
export interface RankedCase {
  id: string;
  /** 0 to 100: points as a share of those that the stated parts of the need can bring. */
  score: number;
  /** Most points first; only what brought some. */
  reasons: Reason[];
}

/**
 * Cases that have something in common with a need, best first; ties in the order of `cases`. A text brings the share of its words
 * that the case has too, rare words weighing more (inverse document frequency), times its points; the same task all of its points;
 * evidence of the condition in doubt a share by how well it is supported. Where anything else is stated, evidence alone does not
 * make a case fit.
 *
 * @param options.locale In which language the case's own words are quoted; words of both are compared.
 * @returns Empty where nothing is stated, or no case fits.
 * @example
 * rankCases(cases, {customerProblem: "Borrowers wait for a loan", businessProblem: "", data: "", task: null, doubt: null}, {locale: "en"})[0].id // "fannie-mae"
 * @see Spärck Jones, "A statistical interpretation of term specificity and its application in retrieval", Journal of Documentation 28(1), 1972
 */
export function rankCases(
  cases: readonly CaseStudy[],
  need: CaseNeed,
  {locale}: {locale: Locale},
): RankedCase[] {
  const texts = needTexts
    .map((name) => ({name, words: wordsOf(need[name])}))
    .filter(({words}) => words.length > 0)
    .map((text) => ({...text, rarity: rarityOf(cases.map((study) => caseParts(study)[text.name]))}));
  const fitOf = (study: CaseStudy): Reason[] => [
    ...texts.flatMap(({name, words, rarity}): Reason[] => {
      const common = commonWords(words, caseParts(study)[name], {rarity, locale});
      return common.share === 0
        ? []
        : [{kind: name, points: fitWeights[name] * common.share, words: common.words}];
    }),
    ...(need.task !== null && study.tasks.includes(need.task)
      ? [{kind: "task", points: fitWeights.task, task: need.task} as const]
      : []),
  ];
  const evidenceOf = ({conditions}: CaseStudy): Reason[] => {
    if (need.doubt === null) return [];
    const {support} = conditions[need.doubt];
    const points = fitWeights.doubt * supportShares[support];
    return points === 0 ? [] : [{kind: "doubt", points, condition: need.doubt, support}];
  };
  const stated = [
    ...texts.map(({name}) => name),
    ...(["task", "doubt"] as const).filter((name) => need[name] !== null),
  ];
  const possible = stated.reduce((sum, part) => sum + fitWeights[part], 0);
  const asksForFit = stated.some((part) => part !== "doubt");
  return cases
    .map((study): RankedCase => {
      const fit = fitOf(study);
      const reasons = asksForFit && fit.length === 0 ? [] : [...fit, ...evidenceOf(study)];
      const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
      return {
        id: study.id,
        score: (100 * points) / possible,
        reasons: reasons.sort((a, b) => b.points - a.points),
      };
    })
    .filter(({reasons}) => reasons.length > 0)
    .sort((a, b) => b.score - a.score);
}
