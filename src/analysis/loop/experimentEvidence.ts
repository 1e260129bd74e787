import {AnalysisError} from "../../domain/errors.js";
import type {LinkName} from "../../domain/links.js";
import {links} from "../../domain/links.js";
import type {ArmResult, Experiment, LoopDataset, Measure} from "../../domain/loop.js";
import {measureValues} from "../../domain/loop.js";
import {chiSquaredUpper, normalP, normalQuantile} from "../statistics/distributions.js";
import {checkNames} from "./report.js";
import type {EvidenceOptions, LinkEvidence} from "./linkEvidence.js";
import {lagEquation} from "./lagEquation.js";
import {linkSeries, scaleValue} from "./linkSeries.js";
import {checkTexts, reasonTexts} from "./texts.js";
import {usableCovariates} from "./usableCovariates.js";

/** An effect per unit of the source's change, with its standard error. */
export interface Effect {
  value: number;
  se: number;
}

/**
 * Evidence from A/B tests on a link. Each test's elasticity is the difference of the arms on the target's scale over the change of
 * the source on its own scale; several are pooled by inverse variance, and the interval is widened where they disagree by more
 * than chance (Birge's ratio).
 *
 * The arms' standard errors come from the delta method. A test counts as long-run only as far as it ran long enough.
 *
 * @returns null where no test speaks to the link, or its effect cannot be put on the scales of the measures.
 * @example
 * experimentEvidence(loop, "customer", options)?.elasticity // {value: 0.87, low: 0.7, …}
 * @see Borenstein et al., Introduction to Meta-Analysis, 2009, ch. 11
 */
export function experimentEvidence(
  loop: LoopDataset,
  link: LinkName,
  options: EvidenceOptions,
): LinkEvidence | null {
  const {level} = options;
  const used = experimentEffects(loop, link);
  const effects = used.map(({effect}) => effect);
  if (effects.length === 0) return null;
  const pooled = pool(effects);
  const half = normalQuantile((1 + level) / 2) * pooled.se;
  const lag = lagInSeries(loop, link, options);
  const people = used.reduce((total, {test: {control, treatment}}) => total + control.n + treatment.n, 0);
  return {
    evidence: "experiment",
    elasticity: {value: pooled.value, low: pooled.value - half, high: pooled.value + half, level},
    lag,
    p: normalP(pooled.value / pooled.se),
    n: people,
    unit: "people",
    more: (times) => people * (times - 1),
    checks: checkNames.map((name) => ({
      name,
      passed: null,
      statistic: null,
      p: null,
      note: checkTexts.notForDated,
    })),
    notes: [
      reasonTexts.experiments(effects.length, people),
      ...(lag === null ? [] : [reasonTexts.lagFromSeries]),
      ...(pooled.disagreement < 0.05 ? [reasonTexts.experimentsDisagree(pooled.disagreement)] : []),
    ],
  };
}

/**
 * The effect of each A/B test on a link, on the scale of its elasticity; tests whose arms have no value on the target's scale (a mean
 * of 0 under a logarithm, no successes, …) are left out. Empty where the loop lacks one of the measures.
 *
 * @example
 * experimentEffects(loop, "customer")[0].effect // {value: 0.84, se: 0.08}
 */
export function experimentEffects(loop: LoopDataset, link: LinkName): {test: Experiment; effect: Effect}[] {
  const [source, target] = [loop.measures[links[link].source], loop.measures[links[link].target]];
  if (source === undefined || target === undefined) return [];
  const base = lastKnown(measureValues(loop, links[link].source) ?? []);
  return loop.experiments
    .filter((experiment) => experiment.link === link)
    .flatMap((test) => {
      const effect = effectOf(test, source, target, base);
      return effect === null ? [] : [{test, effect}];
    });
}

/** A test says how much, not how late: the delay is read off the series, where they are long enough to show one. */
function lagInSeries(loop: LoopDataset, link: LinkName, options: EvidenceOptions): number | null {
  const series = linkSeries(loop, link);
  if (series === null) return null;
  const covariates = usableCovariates(loop, link).map((name) => loop.columns[name]);
  const firstLag = link === "collection" ? 0 : 1;
  try {
    const input = {...series, covariates, cadence: loop.cadence, firstLag} as const;
    return lagEquation(input, {...options, bootstrapDraws: 0}).effect.lag;
  } catch (error) {
    if (error instanceof AnalysisError) return null;
    throw error;
  }
}

/** Null where the arms have no value on the target's scale (a mean of 0 under a logarithm, no successes, …). */
function effectOf(
  {control, treatment, exposure}: Experiment,
  source: Measure,
  target: Measure,
  base: number,
): Effect | null {
  const [a, b] = [armOnScale(control, target), armOnScale(treatment, target)];
  // Under a logarithm the base cancels; without one the relative change needs the source's latest level.
  const from = source.transform === "log" ? 1 : base;
  const change = scaleValue(from * (1 + exposure), source) - scaleValue(from, source);
  const value = (b.value - a.value) / change;
  const se = Math.hypot(a.se, b.se) / Math.abs(change);
  return Number.isFinite(value) && se > 0 && Number.isFinite(se) ? {value, se} : null;
}

function armOnScale(arm: ArmResult, measure: Measure): Effect {
  const mean = "successes" in arm ? arm.successes / arm.n : arm.mean;
  const se = Math.sqrt("successes" in arm ? mean * (1 - mean) : arm.sd ** 2) / Math.sqrt(arm.n);
  const slope =
    measure.transform === "log" ? 1 / mean : measure.transform === "logit" ? 1 / (mean * (1 - mean)) : 1;
  return {value: scaleValue(mean, measure), se: se * Math.abs(slope)};
}

/**
 * Effects pooled by inverse variance, the standard error widened by Birge's ratio where they disagree; `disagreement` is the p-value of
 * Cochran's Q, 1 for a single effect.
 *
 * @param effects At least one.
 * @example
 * pool([{value: 0.8, se: 0.1}, {value: 1, se: 0.1}]) // {value: 0.9, se: 0.1, disagreement: 0.157…}
 * @see Borenstein et al., Introduction to Meta-Analysis, 2009, ch. 11
 */
export function pool(effects: readonly Effect[]): Effect & {disagreement: number} {
  const weights = effects.map(({se}) => se ** -2);
  const total = weights.reduce((a, b) => a + b);
  const value = effects.reduce((sum, effect, i) => sum + (weights[i] / total) * effect.value, 0);
  const q = effects.reduce((sum, effect, i) => sum + weights[i] * (effect.value - value) ** 2, 0);
  const df = effects.length - 1;
  const birge = df === 0 ? 1 : Math.sqrt(Math.max(1, q / df));
  return {value, se: birge / Math.sqrt(total), disagreement: df === 0 ? 1 : chiSquaredUpper(q, df)};
}

const lastKnown = (values: readonly number[]) => values.findLast((value) => !Number.isNaN(value)) ?? NaN;
