import type {ErrorPoint} from "./curvePoints.js";
import type {CurveShape} from "./curveShape.js";

/** The points on a shape's coordinate, with the sums that no rate changes. */
export interface CurveData {
  shape: CurveShape;
  x: number[];
  y: number[];
  w: number[];
  /** Sum of the weights. */
  weight: number;
  /** Weighted mean error. */
  mean: number;
}

export function curveData(shape: CurveShape, points: readonly ErrorPoint[]): CurveData {
  const w = points.map((p) => p.weight);
  const y = points.map((p) => p.error);
  const weight = w.reduce((sum, wi) => sum + wi, 0);
  const mean = y.reduce((sum, yi, i) => sum + w[i] * yi, 0) / weight;
  return {shape, x: points.map((p) => shape.x(p.n)), y, w, weight, mean};
}

/**
 * Least squares at one rate. With m the fitted mean error (= floor + drop·decayMean),
 *
 *     RSS(m, drop) = weight·(m − mean)² + spread·(drop − freeDrop)² + freeRss,
 *
 * so every likelihood region is an ellipse with its axes along m and drop, and drop, floor ≥ 0 is a cone at the origin.
 */
export interface CurveAtRate {
  rate: number;
  /** Weighted mean of exp(−rate·x). */
  decayMean: number;
  /** Weighted sum of squares of exp(−rate·x) about its mean. */
  spread: number;
  /** Drop and residual sum of squares without the bounds. */
  freeDrop: number;
  freeRss: number;
  /** The best drop and floor within the bounds, and their residual sum of squares. */
  drop: number;
  floor: number;
  rss: number;
  /** d rss / d rate along the best drop and floor (envelope theorem). */
  slope: number;
}

export function curveAtRate({x, y, w, weight, mean}: CurveData, rate: number): CurveAtRate {
  // 1 − exp(−rate·x), in which slow rates keep their digits.
  const fall = x.map((xi) => -Math.expm1(-rate * xi));
  const fallMean = sum(fall, w) / weight;
  const centred = fall.map((f) => f - fallMean);
  const spread = sum(centred, w, centred);
  const freeDrop =
    -sum(
      centred,
      w,
      y.map((yi) => yi - mean),
    ) / spread;
  const decayMean =
    sum(
      x.map((xi) => Math.exp(-rate * xi)),
      w,
    ) / weight;
  const rssOf = (m: number, drop: number) =>
    sum(
      y.map((yi, i) => (yi - m + drop * centred[i]) ** 2),
      w,
    );
  const freeRss = rssOf(mean, freeDrop);

  let drop = freeDrop;
  let floor = mean - freeDrop * decayMean;
  if (drop <= 0) {
    drop = 0;
    floor = mean;
  } else if (floor <= 0) {
    const decay = x.map((xi) => Math.exp(-rate * xi));
    drop = sum(decay, w, y) / sum(decay, w, decay);
    floor = 0;
  }
  const bounded = drop !== freeDrop;
  const m = floor + drop * decayMean;
  const rss = bounded ? rssOf(m, drop) : freeRss;
  const slope =
    2 *
    drop *
    sum(
      y.map((yi, i) => (yi - m + drop * centred[i]) * x[i] * Math.exp(-rate * x[i])),
      w,
    );
  return {rate, decayMean, spread, freeDrop, freeRss, drop, floor, rss, slope};
}

/** Σ aᵢbᵢcᵢ */
function sum(a: number[], b: number[], c?: number[]): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i] * b[i] * (c === undefined ? 1 : c[i]);
  return total;
}
