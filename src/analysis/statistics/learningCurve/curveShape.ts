import type {ErrorPoint} from "./curvePoints.js";

export type LearningCurveFamily = "power" | "exponential";
export type LearningCurveParameter = "a" | "b" | "c";
export type LearningCurveParameters<T = number> = Record<LearningCurveParameter, T>;

/**
 * Both families are error = drop·exp(−rate·x(n)) + floor on a coordinate x that is 0 at the smallest n. In it `drop` is what the
 * smallest n has above the floor, so that the fit is well conditioned whatever the unit of n.
 */
export interface CurveShape {
  family: LearningCurveFamily;
  /** The coordinate: log(n/n₁) for "power", (n − n₁)/(n_max − n₁) for "exponential". */
  x(n: number): number;
  /** dx / d log n, what turns a slope in x into an elasticity. */
  stretch(n: number): number;
  /** n at coordinate x; the inverse of `x`. */
  n(x: number): number;
  /** b = rate·unit. */
  unit: number;
  /** a = drop·exp(rate·origin). */
  origin: number;
}

/** The shape of a family over sorted points. */
export function curveShape(family: LearningCurveFamily, points: readonly ErrorPoint[]): CurveShape {
  const first = points[0].n;
  if (family === "power") {
    return {
      family,
      x: (n) => Math.log(n / first),
      stretch: () => 1,
      n: (x) => first * Math.exp(x),
      unit: 1,
      origin: Math.log(first),
    };
  }
  const range = points.at(-1)!.n - first;
  return {
    family,
    x: (n) => (n - first) / range,
    stretch: (n) => n / range,
    n: (x) => first + x * range,
    unit: 1 / range,
    origin: first / range,
  };
}
