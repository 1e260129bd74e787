import {LuDecomposition, Matrix} from "ml-matrix";
import type {LearningCurveParameter, LearningCurveParameters} from "./curveShape.js";
import type {FittedCurve} from "./fitCurve.js";

/**
 * Gauss–Newton standard errors s²·(JᵀWJ)⁻¹ with s² = rss / (n − free parameters), as R's `nls`; null for parameters on a
 * boundary, which are held fixed, and where the curve's columns are numerically the same. Computed for (drop, rate, floor), then carried over to (a, b, c) by the delta method.
 */
export function curveStandardErrors(
  {data: {x, w, shape}, best}: FittedCurve,
  a: number,
  fixed: readonly LearningCurveParameter[],
): LearningCurveParameters<number | null> {
  const {drop, rate} = best;
  const columns: {name: LearningCurveParameter; at: (x: number) => number}[] = [
    {name: "a", at: (xi) => Math.exp(-rate * xi)},
    {name: "b", at: (xi) => -drop * xi * Math.exp(-rate * xi)},
    {name: "c", at: () => 1},
  ];
  const free = columns.filter(({name}) => !fixed.includes(name));
  if (free.length === 0) return {a: null, b: null, c: null};
  const root = w.map(Math.sqrt);
  const jacobian = new Matrix(x.map((xi, i) => free.map(({at}) => root[i] * at(xi))));
  // Columns of unit length: the parameters' own sizes must not spoil the inversion.
  const lengths = free.map((_, j) => jacobian.getColumnVector(j).norm());
  const scaled = jacobian.clone().divRowVector(lengths);
  const gram = scaled.transpose().mmul(scaled);
  const decomposition = new LuDecomposition(gram);
  if (decomposition.isSingular()) return {a: null, b: null, c: null};
  const inverted = decomposition.solve(Matrix.eye(free.length));
  const variance = best.rss / (x.length - free.length);
  const covariance = (p: LearningCurveParameter, q: LearningCurveParameter) => {
    const i = free.findIndex(({name}) => name === p);
    const j = free.findIndex(({name}) => name === q);
    return i < 0 || j < 0 ? 0 : (variance * inverted.get(i, j)) / (lengths[i] * lengths[j]);
  };
  // a = drop·exp(rate·origin), b = rate·unit
  const byDrop = a / drop;
  const byRate = a * shape.origin;
  const varianceOfA =
    byDrop ** 2 * covariance("a", "a") +
    2 * byDrop * byRate * covariance("a", "b") +
    byRate ** 2 * covariance("b", "b");
  const errors = {
    a: Math.sqrt(Math.max(varianceOfA, 0)),
    b: shape.unit * Math.sqrt(covariance("b", "b")),
    c: Math.sqrt(covariance("c", "c")),
  };
  return {
    a: fixed.includes("a") ? null : errors.a,
    b: fixed.includes("b") ? null : errors.b,
    c: fixed.includes("c") ? null : errors.c,
  };
}
