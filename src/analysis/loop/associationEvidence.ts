import type {LinkName} from "../../domain/links.js";
import type {LoopDataset} from "../../domain/loop.js";
import {
  autocorrelation,
  commonDriver,
  missingWeeks,
  placebo,
  reverseDirection,
  unitRoots,
} from "./associationChecks.js";
import type {CheckResult, EvidenceOptions, LinkEvidence} from "./linkEvidence.js";
import {lagEquation, shiftedSources} from "./lagEquation.js";
import type {LagEquation} from "./lagEquation.js";
import {isolatedSpikes} from "./isolatedSpikes.js";
import {linkSeries} from "./linkSeries.js";
import type {LinkSeries} from "./linkSeries.js";
import {longRunEffect} from "./longRunEffect.js";
import type {LongRunInput} from "./longRunEffect.js";
import {checkTexts, reasonTexts} from "./texts.js";
import {usableCovariates} from "./usableCovariates.js";

/**
 * Shifted copies of the source in a placebo test; fewer for long series, where each costs more and matters less.
 *
 * @param n Rows of the equation.
 */
export function placeboCount(n: number): number {
  return n > 2000 ? 9 : 39;
}

/**
 * Evidence from a lagged association: how the target follows the source, the calendar and the covariates known. Identified only by
 * delay, so lags start at one period; `collection` alone starts at zero, because rows are left behind by use itself in the same
 * period.
 *
 * @returns null where the loop lacks a series of the link.
 * @throws {AnalysisError} where the series are too short, constant or collinear.
 * @example
 * associationEvidence(loop, "business", options)?.elasticity // {value: 0.31, low: 0.12, …}
 */
export function associationEvidence(
  loop: LoopDataset,
  link: LinkName,
  options: EvidenceOptions,
): LinkEvidence | null {
  const series = linkSeries(loop, link);
  if (series === null) return null;
  const [source, target] = [series.source, series.target].map(withoutSpikes);
  const names = usableCovariates(loop, link);
  const equation = lagEquation(
    {
      source,
      target,
      covariates: names.map((name) => loop.columns[name]),
      cadence: loop.cadence,
      firstLag: link === "collection" ? 0 : 1,
    },
    options,
  );
  const {input, effect} = equation;
  const checks: CheckResult[] = [
    effect.lag === 0
      ? {name: "reverse direction", passed: null, statistic: null, p: null, note: checkTexts.notWithinPeriod}
      : reverseDirection(source, target, Math.max(input.yLags, effect.lag)),
    unitRoots(effect),
    autocorrelation(effect, input.yLags),
    placebo(
      effect.strength,
      shiftedSources(source, placeboCount(effect.n), input.delays[1] + input.yLags),
      (x) => strengthWith({...input, x}, options),
    ),
    link === "collection"
      ? {name: "common driver", passed: null, statistic: null, p: null, note: checkTexts.notForRows}
      : commonDriver(input, names),
    missingWeeks(source, target, ...input.covariates.map((values) => Array.from(values))),
  ];
  return {
    ...fromEquation(equation, options.level),
    evidence: "association",
    checks,
    // A stock that only grows and a quality that improves over time go together with or without learning.
    ...(link === "learning" ? {doubt: reasonTexts.learningNeedsCurve} : {}),
    notes: [...spikeNotes(loop, series), ...notesOf(equation)],
  };
}

/**
 * What a lagged equation says of a link, whatever its source.
 *
 * @example
 * fromEquation(lagEquation(input, options), 0.95).lag // 3
 */
export function fromEquation(
  {effect}: LagEquation,
  level: number,
): Omit<LinkEvidence, "evidence" | "checks" | "notes"> {
  const {value, interval, widest, p, n, lag} = effect;
  return {
    elasticity: interval === null ? null : {value, ...interval, level},
    widest,
    lag,
    p: interval === null ? null : p,
    n,
    unit: "periods",
    more: (times) => n * (times - 1),
  };
}

/** Strength of an equation with another source, for placebos. */
export function strengthWith(input: LongRunInput, {level, random}: EvidenceOptions): number {
  return longRunEffect(input, {level, draws: 0, random}).strength;
}

/**
 * A series with its isolated spikes taken for missing, as an association reads it.
 *
 * @example
 * withoutSpikes(values).filter(Number.isNaN).length // one more for each spike
 */
export function withoutSpikes(values: readonly number[]): number[] {
  const spikes = new Set(isolatedSpikes(values));
  return values.map((value, t) => (spikes.has(t) ? NaN : value));
}

function spikeNotes(loop: LoopDataset, {source, target}: LinkSeries): LinkEvidence["notes"] {
  const places = [...new Set([...isolatedSpikes(source), ...isolatedSpikes(target)])].sort((a, b) => a - b);
  return places.length === 0 ? [] : [reasonTexts.spikes(places.map((t) => loop.periods[t]))];
}

function notesOf({effect, bent}: LagEquation): LinkEvidence["notes"] {
  return [
    ...(effect.interval === null ? [reasonTexts.unbounded] : []),
    ...(bent ? [reasonTexts.bent] : []),
    reasonTexts.associationOnly,
  ];
}
