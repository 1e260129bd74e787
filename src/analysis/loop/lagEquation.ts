import type {Cadence} from "../../domain/loop.js";
import {fillGaps} from "./fillGaps.js";
import {calendarTerms} from "./calendarTerms.js";
import {longRunEffect} from "./longRunEffect.js";
import type {LongRunEffect, LongRunInput} from "./longRunEffect.js";
import type {EvidenceOptions} from "./linkEvidence.js";
import {ljungBoxTest} from "../statistics/ljungBoxTest.js";
import {nestedP, trendBends} from "./trendBends.js";

export interface LagEquationInput {
  source: readonly number[];
  target: readonly number[];
  covariates: readonly (readonly number[])[];
  cadence: Cadence;
  /** 1 where only a delayed effect identifies the link, 0 where the source is dated or the target its by-product. */
  firstLag: 0 | 1;
}

/** An equation chosen for two series, and the effect that it gives. */
export interface LagEquation {
  input: LongRunInput;
  effect: LongRunEffect;
  /** Whether the trend was allowed to bend. */
  bent: boolean;
}

/** From this many rows on, Student's critical value and Bonferroni's correction do without a bootstrap. */
const LARGE = 2000;

/**
 * Sets up the lagged equation of a link and estimates its long-run effect: two own lags of the target (one below 50 periods, up to four
 * while the residuals are autocorrelated), delays of the source up to `maxLag` or a twelfth of the sample, calendar and covariates. The
 * trend may bend where the data ask for it (F test at 5 %). The search for the delay is part of `longRunEffect` and paid for there.
 *
 * @throws {AnalysisError} where the rows are too few or a regressor is collinear.
 * @example
 * lagEquation({source, target, covariates: [], cadence: "week", firstLag: 1}, options).effect.value
 */
export function lagEquation(
  {source, target, covariates, cadence, firstLag}: LagEquationInput,
  {level, maxLag, bootstrapDraws, random}: EvidenceOptions,
): LagEquation {
  const n = target.filter((value, t) => !Number.isNaN(value) && !Number.isNaN(source[t])).length;
  const lastLag = Math.max(firstLag + 1, Math.min(maxLag, Math.floor(n / 12)));
  const input: LongRunInput = {
    y: target,
    x: source,
    terms: Object.values(calendarTerms(target.length, cadence)),
    covariates,
    covariateLags: Math.min(4, lastLag),
    yLags: n < 50 ? 1 : 2,
    delays: [firstLag, lastLag],
  };
  const textbook = (equation: LongRunInput) => longRunEffect(equation, {level, draws: 0, random});
  let chosen = input;
  let fit = textbook(chosen);
  while (chosen.yLags < 4 && fit.n > 60 && isAutocorrelated(fit, chosen.yLags)) {
    chosen = {...chosen, yLags: chosen.yLags + 1};
    fit = textbook(chosen);
  }
  let bent = false;
  if (n >= 60) {
    const withBends = {...chosen, terms: [...chosen.terms, ...trendBends(target.length)]};
    const larger = textbook(withBends);
    bent = nestedP(fit, larger) < 0.05;
    if (bent) chosen = withBends;
  }
  const effect = longRunEffect(chosen, {level, draws: n > LARGE ? 0 : bootstrapDraws, random});
  return {input: chosen, effect, bent};
}

/**
 * Copies of a source with its dates shifted round the circle, after its straight trend is taken off, as placebos.
 *
 * @param count How many shifts, spread over all that keep clear of the real lags.
 * @example
 * shiftedSources([1, 2, 3, …], 39, 8).length // 39
 */
export function shiftedSources(source: readonly number[], count: number, keepClear: number): number[][] {
  const filled = fillGaps(source);
  const first = filled.findIndex((value) => !Number.isNaN(value));
  const last = filled.findLastIndex((value) => !Number.isNaN(value));
  const n = last - first + 1;
  const slope = (filled[last] - filled[first]) / Math.max(1, n - 1);
  const level = Array.from({length: n}, (_, t) => filled[first + t] - slope * t);
  const room = n - 2 * keepClear;
  return Array.from({length: Math.min(count, Math.max(0, room))}, (_, i) => {
    const shift = keepClear + Math.floor((room * (i + 0.5)) / Math.min(count, room));
    const shifted = filled.map(() => NaN);
    for (let t = 0; t < n; t++) shifted[first + t] = level[(t - shift + n) % n];
    return shifted;
  });
}

function isAutocorrelated({residuals, n}: LongRunEffect, yLags: number): boolean {
  return ljungBoxTest({x: residuals, lags: Math.min(10, Math.floor(n / 5)), fitted: yLags}).p < 0.05;
}
