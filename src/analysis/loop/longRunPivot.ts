import {leastSquares} from "../statistics/leastSquares.js";
import type {Random} from "../statistics/random.js";
import {isStationary} from "../statistics/stationary.js";
import {fillGaps} from "./fillGaps.js";
import {invertSmall} from "./invertSmall.js";
import {fitForm, formRss, formSize, noSource} from "./lagForms.js";
import type {CrossProducts, Form, FormFit} from "./lagForms.js";

/** An equation for the outcome: fixed columns, lags of the source, own lags. All columns have one value a row. */
export interface Equation {
  /** Calendar and covariates. */
  base: readonly Float64Array[];
  /** Lags of the source. */
  source: readonly Float64Array[];
  /** Periods whose outcome is known. */
  rows: readonly number[];
  /** First period of the equation; earlier ones start the recursion. */
  start: number;
  yLags: number;
}

/** A world in which the equation holds. */
export interface World {
  /** The long-run effect in this world. */
  effect: number;
  /** A new outcome path, missing where the data are missing and filled as they were. */
  draw(random: Random): Float64Array;
}

/** The best form's fit. */
export interface SearchFit extends FormFit {
  /**
   * How much better the outcome is explained with the source than without: the root of the fall in BIC, plus what one
   * coefficient costs, so that for a single one-coefficient form it is about |t|; 0 where the source explains nothing.
   */
  strength: number;
}

/** An equation whose outcome alone is drawn anew. */
export interface Pivot {
  /** Takes the form with the smallest BIC, and fits it. */
  search(y: ArrayLike<number>, forms: readonly Form[]): SearchFit;
  fit(y: ArrayLike<number>, form: Form): FormFit;
  /** The fits of all forms whose BIC is at most `within` above the smallest. */
  rivals(y: ArrayLike<number>, forms: readonly Form[], within: number): FormFit[];
  /** What a fit leaves unexplained. */
  residuals(y: ArrayLike<number>, fit: FormFit): Float64Array;
  /** The world of own lags `phi`, the source's effect estimated given `phi`. */
  world(y: ArrayLike<number>, phi: readonly number[], form: Form): World;
}

/** How many standard errors a fit's long-run effect lies from `effect`. */
export function distance({numerator, denominator, variance}: FormFit, effect: number): number {
  const square = variance.numerator - 2 * effect * variance.covariance + effect ** 2 * variance.denominator;
  return (numerator - effect * denominator) / Math.sqrt(square);
}

/**
 * Own lags less their small-sample bias, as far as they stay stationary.
 *
 * @param mean What the own lags come out as, on average, in worlds where `phi` is true.
 * @example
 * correctBias([0.6], [0.55]) // [0.65]
 * @see Kilian, "Small-sample confidence intervals for impulse response functions", Rev. Econ. Statistics 80(2), 1998
 */
export function correctBias(phi: readonly number[], mean: readonly number[]): number[] {
  if (!isStationary(phi)) return [...phi];
  for (let share = 1; share > 0; share -= 0.05) {
    const corrected = phi.map((value, l) => value - share * (mean[l] - value));
    if (isStationary(corrected)) return corrected;
  }
  return [...phi];
}

/**
 * Prepares an equation for thousands of refits in which only the outcome changes: the fixed columns are projected out once
 * (Frisch, Waugh and Lovell), so that a refit, the search for its form included, costs a few inner products.
 *
 * @example
 * createPivot(equation).search(y, forms).numerator
 */
export function createPivot({base, source, rows, start, yLags}: Equation): Pivot {
  const n = rows.length;
  const basis = orthonormal(base, n);
  const left = source.map((column) => withoutBase(column, basis));
  const sourceProducts = left.map((a) => Float64Array.from(left, (b) => dot(a, b)));
  const gather = (y: ArrayLike<number>, lag: number) => {
    const column = new Float64Array(n);
    for (let i = 0; i < n; i++) column[i] = y[rows[i] - lag];
    return column;
  };

  const crossProducts = (y: ArrayLike<number>): CrossProducts => {
    const lags = Array.from({length: yLags + 1}, (_, lag) => gather(y, lag));
    const parts = lags.map((column) => products(basis, column));
    const own = lags.map(() => new Float64Array(yLags + 1));
    for (let i = 0; i <= yLags; i++)
      for (let j = 0; j <= i; j++) own[i][j] = own[j][i] = dot(lags[i], lags[j]) - dot(parts[i], parts[j]);
    return {
      own,
      mixed: left.map((a) => products(lags, a)),
      source: sourceProducts,
      n,
      baseSize: base.length,
    };
  };

  const bicOf = (products: CrossProducts, form: Form) => {
    const k = base.length + formSize(form, yLags) + 1;
    return n * Math.log(formRss(products, form) / n) + k * Math.log(n);
  };

  const search = (y: ArrayLike<number>, forms: readonly Form[]) => {
    const products = crossProducts(y);
    let best = forms[0];
    let least = Infinity;
    for (const form of forms) {
      const bic = bicOf(products, form);
      if (bic < least) [best, least] = [form, bic];
    }
    const fall = bicOf(products, noSource) - least + Math.log(n);
    return {...fitForm(products, best), strength: Math.sqrt(Math.max(0, fall))};
  };

  const rivals = (y: ArrayLike<number>, forms: readonly Form[], within: number) => {
    const products = crossProducts(y);
    const bics = forms.map((form) => bicOf(products, form));
    const least = bics.reduce((a, b) => Math.min(a, b));
    return forms.filter((_, i) => bics[i] <= least + within).map((form) => fitForm(products, form));
  };

  const fit = (y: ArrayLike<number>, form: Form) => fitForm(crossProducts(y), form);

  /** The outcome less its own lags. */
  const netOf = (y: ArrayLike<number>, phi: readonly number[]) => {
    const net = gather(y, 0);
    phi.forEach((value, l) => subtract(net, gather(y, l + 1), value));
    return net;
  };

  const residuals = (y: ArrayLike<number>, {window, beta, phi}: FormFit) => {
    const rest = withoutBase(netOf(y, phi), basis);
    beta.forEach((value, i) => subtract(rest, left[window[0] + i], value));
    return rest;
  };

  const world = (y: ArrayLike<number>, phi: readonly number[], {shape, window}: Form): World => {
    const net = netOf(y, phi);
    const rest = withoutBase(net, basis);
    const lags = left.slice(window[0], window[1] + 1);
    // A delay enters as one column, its lags tied together by φ.
    const columns = shape === "window" ? lags : [tied(lags, [1, ...phi.map((value) => -value)])];
    const right = Float64Array.from(columns, (a) => dot(a, rest));
    let effect = 0;
    invertSmall(columns.map((a) => Float64Array.from(columns, (b) => dot(a, b)))).forEach((row, i) => {
      const beta = dot(row, right);
      effect += shape === "window" ? beta / (1 - total(phi)) : beta;
      subtract(rest, columns[i], beta);
    });
    const scale = Math.sqrt(n / (n - base.length - columns.length - yLags));
    const shocks = rest.map((value) => value * scale);
    const end = rows[n - 1];
    const levels = new Float64Array(end + 1).fill(NaN);
    rows.forEach((t, i) => (levels[t] = net[i] - rest[i]));
    const known = fillGaps(levels);
    const first = rows[0];
    const missing: number[] = [];
    for (let t = Math.max(start, first); t <= end; t++) if (Number.isNaN(levels[t])) missing.push(t);
    return {
      effect,
      draw(random) {
        const path = new Float64Array(end + 1);
        for (let t = 0; t < first; t++) path[t] = y[t];
        for (let t = first; t <= end; t++) {
          let value = known[t] + shocks[random.integer(n)];
          for (let l = 0; l < yLags; l++) value += phi[l] * path[t - l - 1];
          path[t] = value;
        }
        if (missing.length === 0) return path;
        for (const t of missing) path[t] = NaN;
        return Float64Array.from(fillGaps(path));
      },
    };
  };

  return {search, rivals, fit, residuals, world};
}

function orthonormal(columns: readonly Float64Array[], n: number): Float64Array[] {
  const k = columns.length;
  const {rootInverse} = leastSquares(columns, new Float64Array(n));
  return columns.map((_, j) => {
    const q = new Float64Array(n);
    for (let i = 0; i <= j; i++) subtract(q, columns[i], -rootInverse[i * k + j]);
    return q;
  });
}

function withoutBase(column: Float64Array, basis: readonly Float64Array[]): Float64Array {
  const rest = column.slice();
  // Twice is enough: the second pass removes what rounding left of the first.
  for (let pass = 0; pass < 2; pass++) for (const q of basis) subtract(rest, q, dot(q, rest));
  return rest;
}

function tied(columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const sum = new Float64Array(columns[0].length);
  columns.forEach((column, i) => subtract(sum, column, -weights[i]));
  return sum;
}

function subtract(from: Float64Array, column: Float64Array, times: number): void {
  for (let i = 0; i < from.length; i++) from[i] -= times * column[i];
}

function products(columns: readonly Float64Array[], column: Float64Array): Float64Array {
  const sums = new Float64Array(columns.length);
  for (let i = 0; i < columns.length; i++) sums[i] = dot(columns[i], column);
  return sums;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
