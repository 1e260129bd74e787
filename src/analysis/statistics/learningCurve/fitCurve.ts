import {bestCurve, type BestCurve, scanRates} from "./bestCurve.js";
import {type CurveAtRate, type CurveData, curveData} from "./curveAtRate.js";
import type {ErrorPoint} from "./curvePoints.js";
import {curveShape, type LearningCurveFamily} from "./curveShape.js";

/** One family fitted: the best curve, and what its region is computed from. */
export interface FittedCurve {
  data: CurveData;
  scan: readonly CurveAtRate[];
  best: BestCurve;
}

export function fitCurve(family: LearningCurveFamily, points: readonly ErrorPoint[]): FittedCurve {
  const data = curveData(curveShape(family, points), points);
  const scan = scanRates(data);
  return {data, scan, best: bestCurve(data, scan)};
}

/** Error of the best curve at n. */
export function fittedError({data, best}: FittedCurve, n: number): number {
  return best.drop === 0 ? best.floor : best.floor + best.drop * Math.exp(-best.rate * data.shape.x(n));
}

/** −d log error / d log n of the best curve at n. */
export function fittedElasticity({data, best}: FittedCurve, n: number): number {
  const all = best.rate * data.shape.stretch(n);
  if (best.drop === 0 || best.floor === 0) return all;
  const fall = best.drop * Math.exp(-best.rate * data.shape.x(n));
  return (all * fall) / (best.floor + fall);
}

/** n at which the best curve comes down to an error: 0 where it is below it at every n, Infinity where it stays above. */
export function fittedRows({data, best}: FittedCurve, error: number): number {
  if (error < best.floor || (best.drop > 0 && error === best.floor)) return Infinity;
  if (best.drop === 0) return 0;
  return Math.max(data.shape.n(Math.log(best.drop / (error - best.floor)) / best.rate), 0);
}

/**
 * AICc with k = 4 (three parameters and the variance), from the normal likelihood that R's logLik.nls has;
 * null where n ≤ 5 leaves the correction undefined.
 */
export function aicc({data: {w}, best: {rss}}: FittedCurve): number | null {
  const n = w.length;
  const k = 4;
  if (n - k - 1 <= 0) return null;
  const logWeights = w.reduce((sum, wi) => sum + Math.log(wi), 0);
  const logLikelihood = (-n * (Math.log(2 * Math.PI) + 1 - Math.log(n) + Math.log(rss)) + logWeights) / 2;
  return -2 * logLikelihood + 2 * k + (2 * k * (k + 1)) / (n - k - 1);
}
