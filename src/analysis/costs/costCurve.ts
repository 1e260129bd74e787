import {costSteps} from "./costSteps.js";
import {type Confusion, requireScoredRows, requireThreshold, type ScoredRows} from "./misclassification.js";

/**
 * The cost of decisions over thresholds: mean cost per row and the rows by decision and truth at each, as `expectedCost` gives
 * them one at a time, in O((n + m) log n) for m thresholds.
 *
 * @param thresholds within 0 to 1, in any order; left out, 0, 1 and every distinct probability, ascending: between two of them
 * the cost is that of the higher
 * @throws AnalysisError as `expectedCost`
 * @example
 * costCurve({probabilities: [0.2, 0.6, 0.9], y: [0, 0, 1], costs: {falsePositive: 3, falseNegative: 30}}).map(({cost}) => cost)
 * // thresholds 0, 0.2, 0.6, 0.9, 1: [2, 2, 1, 0, 10]
 */
export function costCurve({
  probabilities,
  y,
  costs,
  thresholds,
}: ScoredRows & {thresholds?: readonly number[]}): {threshold: number; cost: number; confusion: Confusion}[] {
  requireScoredRows({probabilities, y, costs});
  thresholds?.forEach((threshold, i) => requireThreshold(`thresholds[${i}]`, threshold));
  const steps = costSteps({probabilities, y, costs});
  const at = thresholds ?? [...new Set([0, ...steps.map(({to}) => to)])];
  return at.map((threshold) => {
    // The first step that reaches up to the threshold.
    let low = 0;
    let high = steps.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (steps[middle].to >= threshold) high = middle;
      else low = middle + 1;
    }
    return {threshold, cost: steps[low].cost, confusion: {...steps[low].confusion}};
  });
}
