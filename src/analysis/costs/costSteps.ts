import {type Confusion, meanCost, type ScoredRows} from "./misclassification.js";

/**
 * Thresholds that all decide alike: those in (from, to], and 0 itself in the first step. Together the steps cover [0, 1].
 */
export interface CostStep {
  from: number;
  to: number;
  cost: number;
  confusion: Confusion;
}

/** The cost as a function of the threshold: a staircase with a step at each distinct probability. O(n log n). */
export function costSteps({probabilities, y, costs}: ScoredRows): CostStep[] {
  const order = probabilities.map((_, i) => i).sort((i, j) => probabilities[i] - probabilities[j]);
  const positives = y.filter((yi) => yi === 1).length;
  const confusion = {tp: positives, fp: y.length - positives, tn: 0, fn: 0};
  const steps: CostStep[] = [];
  let from = 0;
  for (const i of order) {
    const p = probabilities[i];
    // Thresholds up to p call the row positive. Those at p = 0 do so at threshold 0 only: a step of one point.
    if (p > from || (p === 0 && steps.length === 0)) {
      steps.push({from, to: p, cost: meanCost(confusion, costs), confusion: {...confusion}});
      from = p;
    }
    if (y[i] === 1) {
      confusion.tp--;
      confusion.fn++;
    } else {
      confusion.fp--;
      confusion.tn++;
    }
  }
  if (from < 1) steps.push({from, to: 1, cost: meanCost(confusion, costs), confusion: {...confusion}});
  return steps;
}
