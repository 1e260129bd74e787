import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Metric} from "../../../domain/metric.js";

/** A figure that has a place on the common scale. */
export interface Effect {
  study: CaseStudy;
  metric: Metric;
  /** Change relative to before, in per cent, with the sign of the source. */
  change: number;
  /** The same, turned so that an improvement is positive. */
  improvement: number;
  /** Whether the change was computed from values before and after; otherwise the source gives it. */
  computed: boolean;
}

/** Why a figure has no place on the common scale. */
export type ApartReason = "absolute" | "single" | "bound" | "no-base";

export interface Apart {
  study: CaseStudy;
  metric: Metric;
  reason: ApartReason;
}

/**
 * The figures of cases on one scale, the change relative to before, as far as the sources allow it; the others apart, each
 * with the reason: only a change in a unit, a single value, a bound, or nothing above zero to relate it to. In the order
 * of the cases and their metrics.
 *
 * @example
 * compareEffects([pomelo, bizreach]).apart.map(({reason}) => reason) // ["bound", "bound"]
 */
export function compareEffects(cases: readonly CaseStudy[]): {drawn: Effect[]; apart: Apart[]} {
  const drawn: Effect[] = [];
  const apart: Apart[] = [];
  for (const study of cases)
    for (const metric of study.metrics) {
      const found = relativeChange(metric);
      if ("reason" in found) apart.push({study, metric, reason: found.reason});
      else {
        const improvement = metric.better === "higher" ? found.change : -found.change;
        drawn.push({study, metric, ...found, improvement});
      }
    }
  return {drawn, apart};
}

function relativeChange(metric: Metric): {change: number; computed: boolean} | {reason: ApartReason} {
  const {change, relative, bound} = metric;
  if (change !== undefined && relative) return {change, computed: false};
  if (bound !== undefined) return {reason: "bound"};
  const {before, after} = bothEnds(metric);
  if (before === undefined || after === undefined)
    return {reason: change === undefined ? "single" : "absolute"};
  if (before <= 0) return {reason: "no-base"};
  return {change: 100 * (after / before - 1), computed: true};
}

/** Values before and after, the one from the other and an absolute change where only one is given. */
function bothEnds({before, after, change}: Metric): {before?: number; after?: number} {
  if (change === undefined) return {before, after};
  if (before !== undefined) return {before, after: after ?? before + change};
  return {before: after === undefined ? undefined : after - change, after};
}
