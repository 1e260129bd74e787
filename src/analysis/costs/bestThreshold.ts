import {costSteps} from "./costSteps.js";
import {requireScoredRows, type ScoredRows} from "./misclassification.js";

/** Costs that differ by less than this share are one cost, rounded differently. */
const rounding = 1e-12;

/**
 * The threshold at which decisions cost least, and the mean cost per row there. Thresholds from 0 to 1, both included, are
 * considered; as a row is called positive at probability ≥ threshold, 0 calls every row positive, and 1 still calls those of
 * probability 1 positive. All thresholds of an interval (p, q] between two probabilities decide alike: the answer is the middle
 * of the widest interval of least cost, of the lower one where two are equally wide. O(n log n).
 *
 * With calibrated probabilities the answer nears falsePositive / (falsePositive + falseNegative). A model that was trained with the
 * costs as class weights has its cut at 0.5 already: choosing by both counts the costs twice.
 *
 * @throws AnalysisError for no rows, lengths that differ, probabilities outside 0 to 1, classes other than 0 and 1, negative costs
 * @example
 * bestThreshold({probabilities: [0.2, 0.6, 0.9], y: [0, 0, 1], costs: {falsePositive: 3, falseNegative: 30}})
 * // {threshold: 0.75, cost: 0}
 *
 * C. Elkan, "The foundations of cost-sensitive learning", IJCAI 2001.
 */
export function bestThreshold(rows: ScoredRows): {threshold: number; cost: number} {
  requireScoredRows(rows);
  const steps = costSteps(rows);
  const least = steps.reduce((cost, step) => Math.min(cost, step.cost), Infinity);
  const optimal = steps.map((step) => step.cost - least <= rounding * least);
  let best = {from: 0, to: -1};
  let from = 0;
  steps.forEach((step, i) => {
    if (!optimal[i]) return;
    // Neighbouring steps of least cost are one interval.
    if (i === 0 || !optimal[i - 1]) from = step.from;
    if (step.to - from > best.to - best.from) best = {from, to: step.to};
  });
  return {threshold: (best.from + best.to) / 2, cost: least};
}
