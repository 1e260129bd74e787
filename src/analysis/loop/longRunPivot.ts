import {leastSquares} from "../statistics/leastSquares.js";
import type {Random} from "../statistics/random.js";
import {isStationary} from "../statistics/stationary.js";
import {fillGaps} from "./fillGaps.js";

/** An equation whose outcome alone is drawn anew: everything but the outcome's own lags is fixed. */
interface Equation {
  fixed: readonly Float64Array[];
  /** Which fixed columns are lags of the source. */
  sourceColumns: ReadonlySet<number>;
  /** Periods whose outcome is known. */
  rows: readonly number[];
  /** First period of the equation; earlier ones start the recursion. */
  start: number;
  yLags: number;
}

/** A world in which the equation holds with given own lags. */
interface World {
  /** The long-run effect in this world. */
  effect: number;
  /** A new outcome path, missing where the data are missing and filled as they were. */
  draw(random: Random): Float64Array;
}

export interface Pivot {
  world(y: readonly number[], phi: readonly number[]): World;
  /** Own-lag coefficients fitted to a path. */
  ownLags(y: Float64Array): number[];
  /** The t statistic of "the long-run effect is `effect`" fitted to a path. */
  statistic(y: Float64Array, effect: number): number;
  /** `phi` less its small-sample bias, as far as it stays stationary. */
  correct(phi: readonly number[], meanOfDraws: readonly number[]): number[];
}

/**
 * Prepares an equation for thousands of refits in which only the outcome changes: the fixed columns are projected out once
 * (Frisch, Waugh and Lovell), so that a refit costs a few inner products.
 */
export function createPivot({fixed, sourceColumns, rows, start, yLags}: Equation): Pivot {
  const n = rows.length;
  const k = fixed.length;
  const {basis, project, unit} = projection(fixed, sourceColumns, n);
  const gather = (y: ArrayLike<number>, lag: number) => Float64Array.from(rows, (t) => y[t - lag]);
  const dot = (a: Float64Array, b: Float64Array) => {
    let total = 0;
    for (let i = 0; i < a.length; i++) total += a[i] * b[i];
    return total;
  };

  /** Fits a path; fixed columns are gone, own lags remain. */
  const refit = (y: ArrayLike<number>) => {
    const columns = Array.from({length: yLags + 1}, (_, lag) => gather(y, lag));
    const parts = columns.map((column) => basis.map((q) => dot(q, column)));
    const cross = (i: number, j: number) => {
      let total = dot(columns[i], columns[j]);
      for (let c = 0; c < k; c++) total -= parts[i][c] * parts[j][c];
      return total;
    };
    const size = yLags;
    const gram = Array.from({length: size}, (_, i) =>
      Array.from({length: size}, (_, j) => cross(i + 1, j + 1)),
    );
    const right = Array.from({length: size}, (_, i) => cross(i + 1, 0));
    const inverse = invert(gram);
    const phi = inverse.map((row) => row.reduce((total, value, j) => total + value * right[j], 0));
    const rss = cross(0, 0) - phi.reduce((total, value, i) => total + value * right[i], 0);
    return {columns, inverse, phi, rss};
  };

  const ownLags = (y: Float64Array) => refit(y).phi;

  const statistic = (y: Float64Array, effect: number) => {
    const {columns, inverse, phi, rss} = refit(y);
    let value = dot(project, columns[0]) - effect;
    const d = phi.map((_, l) => effect - dot(project, columns[l + 1]));
    let variance = unit;
    for (let i = 0; i < yLags; i++) {
      value += d[i] * phi[i];
      for (let j = 0; j < yLags; j++) variance += d[i] * inverse[i][j] * d[j];
    }
    return value / Math.sqrt((variance * rss) / (n - k - yLags));
  };

  const world = (y: readonly number[], phi: readonly number[]): World => {
    const net = gather(y, 0);
    phi.forEach((value, l) => gather(y, l + 1).forEach((lagged, i) => (net[i] -= value * lagged)));
    const level = new Float64Array(n);
    for (const q of basis) {
      const part = dot(q, net);
      for (let i = 0; i < n; i++) level[i] += part * q[i];
    }
    const scale = Math.sqrt(n / (n - k - yLags));
    const shocks = net.map((value, i) => (value - level[i]) * scale);
    const effect = dot(project, net) / (1 - phi.reduce((a, b) => a + b, 0));
    const end = rows[n - 1];
    const levels = new Float64Array(end + 1).fill(NaN);
    rows.forEach((t, i) => (levels[t] = level[i]));
    const known = fillGaps(levels);
    const missing: number[] = [];
    for (let t = start; t <= end; t++) if (Number.isNaN(levels[t])) missing.push(t);
    const first = rows[0];
    return {
      effect,
      draw(random) {
        const path = Float64Array.from(y.slice(0, end + 1));
        for (let t = first; t <= end; t++) {
          let value = known[t] + shocks[random.integer(n)];
          for (let l = 0; l < yLags; l++) value += phi[l] * path[t - l - 1];
          path[t] = value;
        }
        if (missing.length === 0) return path;
        for (const t of missing) if (t > first) path[t] = NaN;
        return Float64Array.from(fillGaps(path));
      },
    };
  };

  const correct = (phi: readonly number[], mean: readonly number[]) => {
    if (!isStationary(phi)) return [...phi];
    for (let share = 1; share > 0; share -= 0.05) {
      const corrected = phi.map((value, l) => value - share * (mean[l] - value));
      if (isStationary(corrected)) return corrected;
    }
    return [...phi];
  };

  return {world, ownLags, statistic, correct};
}

/** An orthonormal basis of the fixed columns, and the vector that reads Σβ of the source's columns off an outcome. */
function projection(fixed: readonly Float64Array[], sourceColumns: ReadonlySet<number>, n: number) {
  const k = fixed.length;
  const {rootInverse, inverse} = leastSquares(fixed, new Float64Array(n));
  const basis = Array.from({length: k}, (_, j) => {
    const q = new Float64Array(n);
    for (let i = 0; i <= j; i++) {
      const share = rootInverse[i * k + j];
      for (let t = 0; t < n; t++) q[t] += share * fixed[i][t];
    }
    return q;
  });
  const project = new Float64Array(n);
  let unit = 0;
  for (const i of sourceColumns)
    for (let j = 0; j < k; j++) {
      const share = inverse[i * k + j];
      if (sourceColumns.has(j)) unit += share;
      for (let t = 0; t < n; t++) project[t] += share * fixed[j][t];
    }
  return {basis, project, unit};
}

/** Inverse of a small symmetric positive definite matrix by Gauss–Jordan elimination. */
function invert(matrix: number[][]): number[][] {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let c = 0; c < size; c++) {
    const pivot = work[c][c];
    work[c] = work[c].map((value) => value / pivot);
    for (let r = 0; r < size; r++) {
      if (r === c) continue;
      const factor = work[r][c];
      work[r] = work[r].map((value, j) => value - factor * work[c][j]);
    }
  }
  return work.map((row) => row.slice(size));
}
