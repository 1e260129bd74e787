import {AnalysisError} from "../../../domain/errors.js";

/** One measured point of a learning curve. */
export interface LearningCurvePoint {
  /** Training rows, above 0. */
  n: number;
  /** Score on rows the model has not seen, in the score's own unit. */
  score: number;
  /** Standard error of the score, above 0. */
  se?: number;
}

/** A point as the fit sees it: the score turned into an error, the standard error into a weight. */
export interface ErrorPoint {
  n: number;
  error: number;
  weight: number;
}

/** Three parameters need a fourth size to be tested on. */
const distinctSizesNeeded = 4;

/**
 * Checks the points and turns scores into errors: the score itself where lower is better, 1 − score where
 * higher is better (which needs shares, within 0 to 1). Weights are 1/se² where every point has `se`, else 1.
 * The result is sorted, so that the order of the points cannot touch a digit of the fit.
 */
export function errorPoints(
  points: readonly LearningCurvePoint[],
  better: "higher" | "lower",
): {points: ErrorPoint[]; weighted: boolean} {
  points.forEach((point, i) => checkPoint(point, i, better));
  const sizes = new Set(points.map(({n}) => n)).size;
  if (sizes < distinctSizesNeeded) {
    throw new AnalysisError(
      `A learning curve has three parameters and needs at least ${distinctSizesNeeded} distinct n; got ${sizes}.`,
    );
  }
  const weighted = points.every(({se}) => se !== undefined);
  const errors = points.map(({n, score, se}) => ({
    n,
    error: better === "higher" ? 1 - score : score,
    weight: weighted ? 1 / se! ** 2 : 1,
  }));
  errors.sort((p, q) => p.n - q.n || p.error - q.error || p.weight - q.weight);
  return {points: errors, weighted};
}

function checkPoint({n, score, se}: LearningCurvePoint, i: number, better: "higher" | "lower"): void {
  const fail = (name: string, value: number, right: string) => {
    throw new AnalysisError(`Point ${i} of the learning curve has ${name} ${value}: ${right}`);
  };
  if (!(n > 0 && Number.isFinite(n)))
    fail("n", n, "n is the number of training rows, a finite number above 0.");
  if (!Number.isFinite(score))
    fail("score", score, "a score is a finite number; leave out what was not measured.");
  if (better === "higher" && !(score >= 0 && score <= 1)) {
    fail(
      "score",
      score,
      "where higher is better, scores are shares within 0 to 1; turn others into an error and say that lower is better.",
    );
  }
  if (better === "lower" && score < 0)
    fail("score", score, "where lower is better, a score is an error and at least 0.");
  if (se !== undefined && !(se > 0 && Number.isFinite(se))) {
    fail("se", se, "a standard error is a finite number above 0; leave it out where it is unknown.");
  }
}
