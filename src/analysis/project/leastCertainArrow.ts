import {conditionNames, conditions} from "../../domain/conditions.js";
import type {ConditionName} from "../../domain/conditions.js";
import {linkNames} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import {linkCondition} from "../../domain/project/planLabels.js";
import type {WorkCanvas} from "../../domain/project/workCanvas.js";
import type {Text} from "../../domain/texts.js";
import {arrowConfidence} from "./confidence.js";
import {halfTexts} from "./confidenceTexts.js";
import type {EvidenceSources} from "./worth.js";

/** The arrow of a canvas that a plan puts to the test first. */
export interface LeastCertainArrow {
  condition: ConditionName;
  /** The link of a loop that measures it; of condition ③ the half that has less behind it. */
  link: LinkName;
  score: number;
  /** Why it is this one, in a sentence. */
  why: Text;
}

/**
 * The arrow of a canvas in which one may be least confident; of several the first in the cycle.
 *
 * @example
 * leastCertainArrow(canvas, {cases, project}).why.en
 * // "① rests on “Thematic support”, confidence 0.1: the least certain of the three."
 */
export function leastCertainArrow(
  {arrows}: Pick<WorkCanvas, "arrows">,
  sources: EvidenceSources,
): LeastCertainArrow {
  const all = conditionNames.map((condition) => ({
    condition,
    ...arrowConfidence(arrows[condition], condition, sources),
  }));
  const least = Math.min(...all.map(({score}) => score));
  const lowest = all.filter(({score}) => score === least);
  const {condition, score, step, ties, missingHalf} = lowest[0]!;
  const half = missingHalf === "learning" || missingHalf === "collection" ? missingHalf : null;
  const {number} = conditions[condition];
  const rests: Text =
    ties.length === 0
      ? {
          en: `${number} rests on nothing yet, confidence ${score}`,
          ja: `${number}にはまだ根拠がありません(確信度 ${score})`,
        }
      : {
          en: `${number} rests on “${step.label.en}”, confidence ${score}`,
          ja: `${number}の根拠は「${step.label.ja}」です(確信度 ${score})`,
        };
  const rank: Text =
    lowest.length === 1
      ? {en: "the least certain of the three", ja: "3 つの矢印のうち最も不確かです"}
      : {
          en: `no arrow is less certain, and it is the first of ${lowest.length} in the cycle`,
          ja: `同じくらい不確かな ${lowest.length} つのうち、サイクルで最初の矢印です`,
        };
  const missing: Text =
    half === null
      ? {en: "", ja: ""}
      : {
          en: ` Of its halves, “${halfTexts[half].en}” has less behind it.`,
          ja: `2 つの半分のうち「${halfTexts[half].ja}」の根拠が弱めです。`,
        };
  return {
    condition,
    link: half ?? linkNames.find((link) => linkCondition(link) === condition)!,
    score,
    why: {en: `${rests.en}: ${rank.en}.${missing.en}`, ja: `${rests.ja}。${rank.ja}。${missing.ja}`},
  };
}
