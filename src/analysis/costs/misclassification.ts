import {AnalysisError} from "../../domain/errors.js";
import {requireFinite, requireSameLength} from "../statistics/guards.js";

/** What a wrong decision costs, in one unit of the reader's choice, e.g. money; at least 0. */
export interface MisclassificationCosts {
  /** Of calling a 0 positive. */
  falsePositive: number;
  /** Of calling a 1 negative. */
  falseNegative: number;
}

/** Rows with a predicted probability of class 1 and the class that came true. */
export interface ScoredRows {
  /** Within 0 to 1, one per row. */
  probabilities: readonly number[];
  /** 0 or 1, one per row. */
  y: readonly number[];
  costs: MisclassificationCosts;
}

/** Rows by decision and truth. */
export interface Confusion {
  tp: number;
  fp: number;
  tn: number;
  fn: number;
}

/** Mean cost per row. */
export function meanCost(
  {tp, fp, tn, fn}: Confusion,
  {falsePositive, falseNegative}: MisclassificationCosts,
): number {
  return (fp * falsePositive + fn * falseNegative) / (tp + fp + tn + fn);
}

/**
 * Refuses what has no expected cost: no rows, lengths that differ, a probability outside 0 to 1, a class that is neither 0 nor 1,
 * a cost that is negative or not finite.
 *
 * @throws AnalysisError naming the quantity, the 0-based row and the value
 */
export function requireScoredRows({probabilities, y, costs}: ScoredRows): void {
  if (y.length === 0) throw new AnalysisError("y has no rows; a mean cost needs at least one.");
  requireSameLength("probabilities", probabilities, "y", y);
  requireFinite("probabilities", probabilities);
  probabilities.forEach((p, i) => {
    if (p < 0 || p > 1)
      throw new AnalysisError(`probabilities[${i}] is ${p}; a probability is within 0 to 1.`);
  });
  y.forEach((yi, i) => {
    if (yi !== 0 && yi !== 1) throw new AnalysisError(`y[${i}] is ${yi}; a class is 0 or 1.`);
  });
  for (const name of ["falsePositive", "falseNegative"] as const) {
    if (!(costs[name] >= 0 && Number.isFinite(costs[name]))) {
      throw new AnalysisError(`costs.${name} is ${costs[name]}; a cost is a finite number of at least 0.`);
    }
  }
}

/** @throws AnalysisError where a threshold is outside 0 to 1 */
export function requireThreshold(name: string, threshold: number): void {
  if (!(threshold >= 0 && threshold <= 1)) {
    throw new AnalysisError(`${name} is ${threshold}; a threshold is within 0 to 1.`);
  }
}
