import {AnalysisError} from "../../domain/errors.js";
import type {LinkName} from "../../domain/links.js";
import type {Experiment, LoopDataset} from "../../domain/loop.js";
import {normalQuantile} from "../statistics/distributions.js";
import {twoProportionTest} from "../statistics/twoProportionTest.js";
import {welchTest} from "../statistics/welchTest.js";
import {experimentEffects, pool} from "./experimentEvidence.js";
import type {Effect} from "./experimentEvidence.js";
import type {Estimate} from "./report.js";

/** One A/B test as a forest plot shows it. */
export interface ExperimentMark {
  id: string;
  metric: string;
  /** ISO dates. */
  start: string;
  end: string;
  control: number;
  treatment: number;
  /** Relative change of the link's source in the treatment arm. */
  exposure: number;
  elasticity: Estimate;
  /** Relative change of the metric; null where an arm's mean is not above zero. */
  lift: Estimate | null;
}

/** All A/B tests on a link, and what they say together. */
export interface ExperimentFigure {
  experiments: ExperimentMark[];
  pooled: Estimate;
  /** p of "all tests have one effect"; 1 for a single test. */
  disagreement: number;
}

/**
 * The A/B tests on a link, each with its elasticity and its lift, and the pooled elasticity that the link reports.
 *
 * @returns null without a test that can be put on the link's scales.
 * @example
 * experimentFigure(loop, "customer", 0.95)?.pooled // {value: 0.84, low: 0.69, high: 1.00, level: 0.95}
 */
export function experimentFigure(loop: LoopDataset, link: LinkName, level: number): ExperimentFigure | null {
  const used = experimentEffects(loop, link);
  if (used.length === 0) return null;
  const pooled = pool(used.map(({effect}) => effect));
  return {
    experiments: used.map(({test, effect}) => ({
      id: test.id,
      metric: test.metric,
      start: test.start,
      end: test.end,
      control: test.control.n,
      treatment: test.treatment.n,
      exposure: test.exposure,
      elasticity: estimateOf(effect, level),
      lift: liftOf(test, level),
    })),
    pooled: estimateOf(pooled, level),
    disagreement: pooled.disagreement,
  };
}

function estimateOf({value, se}: Effect, level: number): Estimate {
  const half = normalQuantile((1 + level) / 2) * se;
  return {value, low: value - half, high: value + half, level};
}

function liftOf({control, treatment}: Experiment, level: number): Estimate | null {
  try {
    if ("successes" in control && "successes" in treatment)
      return twoProportionTest({control, treatment, level}).lift;
    if ("mean" in control && "mean" in treatment) return welchTest({control, treatment, level}).lift;
    return null;
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return null;
  }
}
