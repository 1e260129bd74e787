import {invertSmall} from "./invertSmall.js";
import type {RatioVariance} from "./fieller.js";

/** Which lags of the source an equation holds: from the first to the last, as places among the source's columns. */
export type LagWindow = readonly [number, number];

/**
 * How the source enters. `window`: with free coefficients on a window of lags. `delay`: with one effect after one delay, the outcome's
 * noise being autoregressive, which ties the coefficients of neighbouring lags to the own lags: θ, −φ₁θ, −φ₂θ, …
 */
export interface Form {
  shape: "window" | "delay";
  window: LagWindow;
}

/** The form of an equation without the source. */
export const noSource: Form = {shape: "window", window: [0, -1]};

/** Cross products of the outcome's lags (0 first) and the source's lags, calendar and covariates taken out. */
export interface CrossProducts {
  /** own[i][j]: outcome at lag i times outcome at lag j. */
  own: readonly Float64Array[];
  /** mixed[i][j]: lag i of the source times outcome at lag j. */
  mixed: readonly Float64Array[];
  /** source[i][j]: lag i of the source times lag j. */
  source: readonly Float64Array[];
  /** Rows, and coefficients of calendar and covariates. */
  n: number;
  baseSize: number;
}

/** An equation fitted to one path of the outcome. */
export interface FormFit extends Form {
  /** Coefficients of the window's lags of the source. */
  beta: number[];
  /** Coefficients of the own lags. */
  phi: number[];
  /** Two quantities whose ratio is the long-run effect. */
  numerator: number;
  denominator: number;
  variance: RatioVariance;
  rss: number;
  df: number;
}

/** Turns of the search for a delay's θ and φ; each shrinks the rest by an order of magnitude. */
const TURNS = 6;

/** Coefficients of a form beside calendar and covariates. */
export function formSize({shape, window}: Form, yLags: number): number {
  return yLags + (shape === "delay" ? 1 : window[1] - window[0] + 1);
}

/**
 * What a form leaves unexplained, without the rest of the fit: the inner loop of the search.
 *
 * @example
 * formRss(products, {shape: "delay", window: [3, 5]}) // 0.042
 */
export function formRss(products: CrossProducts, form: Form): number {
  return form.shape === "delay"
    ? searchDelay(products, form.window[0]).rss
    : solveWindow(products, form.window).rss;
}

/**
 * Fits a form by least squares; a delay's restriction by turns in θ and φ (Cochrane and Orcutt), its standard error by Gauss and Newton.
 *
 * @example
 * fitForm(products, {shape: "window", window: [3, 5]}).numerator // Σβ
 */
export function fitForm(products: CrossProducts, form: Form): FormFit {
  return form.shape === "delay" ? fitDelay(products, form) : fitWindow(products, form);
}

/** The normal equations of a window: its lags of the source first, own lags after. */
function windowEquations({own, mixed, source}: CrossProducts, [from, to]: LagWindow) {
  const width = to - from + 1;
  const size = width + own.length - 1;
  const gram: Float64Array[] = [];
  const right = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const row = new Float64Array(size);
    for (let j = 0; j < size; j++) {
      if (i < width) row[j] = j < width ? source[from + i][from + j] : mixed[from + i][j - width + 1];
      else row[j] = j < width ? mixed[from + j][i - width + 1] : own[i - width + 1][j - width + 1];
    }
    gram.push(row);
    right[i] = i < width ? mixed[from + i][0] : own[i - width + 1][0];
  }
  return {gram, right, width, size};
}

/** Residual sum of squares of a window by Cholesky, without its inverse. */
function solveWindow(products: CrossProducts, window: LagWindow): {rss: number} {
  const {gram, right, size} = windowEquations(products, window);
  let rss = products.own[0][0];
  for (let c = 0; c < size; c++) {
    const row = gram[c];
    let value = right[c];
    for (let k = 0; k < c; k++) value -= row[k] * right[k];
    let square = row[c];
    for (let k = 0; k < c; k++) square -= row[k] * row[k];
    const root = Math.sqrt(square);
    right[c] = value / root;
    rss -= right[c] * right[c];
    for (let r = c + 1; r < size; r++) {
      const below = gram[r];
      let cross = below[c];
      for (let k = 0; k < c; k++) cross -= below[k] * row[k];
      below[c] = cross / root;
    }
  }
  return {rss};
}

function fitWindow(products: CrossProducts, form: Form): FormFit {
  const {gram, right, width, size} = windowEquations(products, form.window);
  const inverse = invertSmall(gram);
  const coefficients = inverse.map((row) => row.reduce((sum, value, j) => sum + value * right[j], 0));
  const rss = products.own[0][0] - coefficients.reduce((sum, value, i) => sum + value * right[i], 0);
  const df = products.n - products.baseSize - size;
  const block = (rows: [number, number], columns: [number, number]) => {
    let sum = 0;
    for (let i = rows[0]; i < rows[1]; i++)
      for (let j = columns[0]; j < columns[1]; j++) sum += inverse[i][j];
    return (rss / df) * sum;
  };
  const beta = coefficients.slice(0, width);
  const phi = coefficients.slice(width);
  return {
    ...form,
    beta,
    phi,
    numerator: total(beta),
    denominator: 1 - total(phi),
    variance: {
      numerator: block([0, width], [0, width]),
      denominator: block([width, size], [width, size]),
      covariance: -block([0, width], [width, size]),
    },
    rss,
    df,
  };
}

/** θ and φ of a delay that begins at a lag, and what they leave unexplained. */
function searchDelay({own, mixed, source}: CrossProducts, from: number) {
  const size = own.length;
  const filter = new Float64Array(size);
  filter[0] = 1;
  const noise = own.map((row) => new Float64Array(row));
  let theta = 0;
  let sourceSquare = 0;
  let rss = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const phi = solveOwnLags(noise);
    for (let l = 1; l < size; l++) filter[l] = -phi[l - 1];
    sourceSquare = 0;
    let cross = 0;
    let ownSquare = 0;
    for (let i = 0; i < size; i++) {
      const [sourceRow, mixedRow, ownRow, weight] = [source[from + i], mixed[from + i], own[i], filter[i]];
      for (let j = 0; j < size; j++) {
        const w = weight * filter[j];
        sourceSquare += w * sourceRow[from + j];
        cross += w * mixedRow[j];
        ownSquare += w * ownRow[j];
      }
    }
    theta = cross / sourceSquare;
    rss = ownSquare - theta * cross;
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++)
        noise[i][j] =
          own[i][j] - theta * (mixed[from + i][j] + mixed[from + j][i] - theta * source[from + i][from + j]);
  }
  return {theta, filter, noise, sourceSquare, rss};
}

/** Own lags that explain lag 0 best, given the cross products of all lags. */
function solveOwnLags(noise: readonly Float64Array[]): Float64Array {
  const inverse = invertSmall(noise.slice(1).map((row) => row.subarray(1)));
  const phi = new Float64Array(inverse.length);
  for (let i = 0; i < phi.length; i++)
    for (let j = 0; j < phi.length; j++) phi[i] += inverse[i][j] * noise[0][j + 1];
  return phi;
}

function fitDelay(products: CrossProducts, form: Form): FormFit {
  const {mixed, source, n, baseSize} = products;
  const from = form.window[0];
  const {theta, filter, noise, sourceSquare, rss} = searchDelay(products, from);
  const df = n - baseSize - formSize(form, filter.length - 1);
  const lags = Array.from(filter.subarray(1), (_, l) => l + 1);
  // What own lags and source share, which makes θ less certain than with φ known.
  const shared = lags.map((j) =>
    filter.reduce(
      (sum, weight, i) => sum + weight * (mixed[from + i][j] - theta * source[from + i][from + j]),
      0,
    ),
  );
  const inverse = invertSmall(noise.slice(1).map((row) => row.slice(1)));
  const known = inverse.reduce(
    (left, row, i) => left - shared[i] * row.reduce((sum, value, j) => sum + value * shared[j], 0),
    sourceSquare,
  );
  return {
    ...form,
    beta: Array.from(filter, (weight) => weight * theta),
    phi: lags.map((l) => -filter[l]),
    numerator: theta,
    denominator: 1,
    variance: {numerator: rss / df / known, denominator: 0, covariance: 0},
    rss,
    df,
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
