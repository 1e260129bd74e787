import type {ConditionName} from "../../domain/conditions.js";
import type {CanvasArrow} from "../../domain/project/workCanvas.js";
import type {Text} from "../../domain/texts.js";
import {stepOf, stepScores} from "./confidenceScale.js";
import type {ConfidenceStep} from "./confidenceScale.js";
import {confidenceTexts} from "./confidenceTexts.js";
import {tieWorth} from "./tieWorth.js";
import type {EvidenceSources, Worth} from "./worth.js";

/** A tie of an arrow by its id, with what it is worth. */
export interface TieWorth extends Worth {
  id: string;
}

/** How sure one may be of an arrow, by what is attached to it and by nothing else. */
export interface ArrowConfidence {
  /** From 0.01 to 10: always that of a step. */
  score: number;
  step: ConfidenceStep;
  /** In the order of the arrow's ties. */
  ties: TieWorth[];
  /** What keeps the score down although something stronger is attached; null where nothing does. */
  limit: "half" | "against" | null;
  /** The halves of condition ③ for which there is nothing beyond anecdotes, where the other has it. */
  missingHalf: "collection" | "learning" | "unknown" | null;
  /** What the score comes from, in a sentence. */
  why: Text;
}

/**
 * Confidence in an arrow of a canvas on the ICE confidence scale.
 *
 * The strongest evidence counts; weak evidence does not add up. Condition ③ has two halves, more use brings more data and more data
 * improve the model: evidence beyond anecdotes counts only where both have it, as much as the weaker. Evidence against holds the
 * arrow at 0.5 (an estimate) unless the evidence for it is stronger, that is on a higher step; a test against is therefore never
 * outweighed. Without data from the market or from users the score never exceeds 1.
 *
 * @example
 * arrowConfidence(canvas.arrows.customer, "customer", {cases, project}).score // 0.01 while nothing is attached
 * @see Gilad, "The confidence meter", itamargilad.com
 */
export function arrowConfidence(
  {ties}: CanvasArrow,
  condition: ConditionName,
  context: EvidenceSources,
): ArrowConfidence {
  const worths = ties.map((tie): TieWorth => ({id: tie.id, ...tieWorth(tie, condition, context)}));
  const {score: inFavour, strongest, missingHalf} = favour(worths);
  const against = best(worths.filter(({state}) => state === "against"));
  const isHeld = against > 0 && inFavour <= against && inFavour > stepScores.estimate;
  const score = isHeld ? stepScores.estimate : inFavour;
  const limit = isHeld ? "against" : strongest > inFavour ? "half" : null;
  return {
    score,
    step: stepOf(score),
    ties: worths,
    limit,
    missingHalf,
    why: confidenceTexts.score({
      ...{score, against, limit, missingHalf},
      ties: ties.length,
      counting: worths.filter(({state}) => state === "counts").length,
    }),
  };
}

/** What speaks for an arrow: the strongest, of condition ③ the weaker of its halves. */
function favour(worths: readonly Worth[]): {
  score: number;
  strongest: number;
  missingHalf: ArrowConfidence["missingHalf"];
} {
  const counting = worths.filter(({state}) => state === "counts");
  const bestOf = (half: "collection" | "learning") =>
    best(counting.filter((each) => each.half === half || each.half === "both"));
  const [collection, learning] = [bestOf("collection"), bestOf("learning")];
  const strongest = Math.max(stepScores.opinion, best(counting));
  const oneHalf = Math.min(strongest, stepScores.anecdote);
  const score = Math.max(oneHalf, Math.min(collection, learning));
  return {score, strongest, missingHalf: strongest > score ? weaker(collection, learning) : null};
}

/** Where neither half is known to have more, it is not said which half the evidence speaks of. */
const weaker = (collection: number, learning: number) =>
  collection === learning ? "unknown" : collection < learning ? "collection" : "learning";

const best = (worths: readonly Worth[]) => Math.max(0, ...worths.map(({score}) => score));
