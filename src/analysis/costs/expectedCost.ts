import {
  type Confusion,
  meanCost,
  requireScoredRows,
  requireThreshold,
  type ScoredRows,
} from "./misclassification.js";

/**
 * What decisions at a threshold cost: the mean cost per row, where a row is called positive at probability ≥ threshold, and the
 * rows by decision and truth.
 *
 * @param threshold within 0 to 1
 * @throws AnalysisError for no rows, lengths that differ, probabilities or thresholds outside 0 to 1, classes other than 0 and 1,
 * negative costs
 * @example
 * expectedCost({probabilities: [0.2, 0.6, 0.9], y: [0, 0, 1], costs: {falsePositive: 3, falseNegative: 30}, threshold: 0.5})
 * // {cost: 1, confusion: {tp: 1, fp: 1, tn: 1, fn: 0}}
 *
 * C. Elkan, "The foundations of cost-sensitive learning", IJCAI 2001.
 */
export function expectedCost({probabilities, y, costs, threshold}: ScoredRows & {threshold: number}): {
  cost: number;
  confusion: Confusion;
} {
  requireScoredRows({probabilities, y, costs});
  requireThreshold("threshold", threshold);
  const confusion = {tp: 0, fp: 0, tn: 0, fn: 0};
  probabilities.forEach((p, i) => {
    if (p >= threshold) confusion[y[i] === 1 ? "tp" : "fp"]++;
    else confusion[y[i] === 1 ? "fn" : "tn"]++;
  });
  return {cost: meanCost(confusion, costs), confusion};
}
