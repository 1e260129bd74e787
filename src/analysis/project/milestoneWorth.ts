import type {ConditionName} from "../../domain/conditions.js";
import type {Milestone, MilestoneResult} from "../../domain/project/plan.js";
import {stepScores} from "./confidenceScale.js";
import {nothing, worth} from "./worth.js";
import type {Worth} from "./worth.js";
import {joined, worthTexts} from "./worthTexts.js";

/** Results about fewer are told, not counted. */
const leastCounted = 5;

/**
 * What a milestone is worth to an arrow: a plan until it is measured; then, where the expected value is reached, as much as the way
 * it was measured; where the value at which to stop was not beaten, as much against; in between no more than a plan. A result whose
 * interval reaches the baseline cannot be told from no change.
 *
 * @example
 * milestoneWorth(reached, "customer").score // 7
 */
export function milestoneWorth(milestone: Milestone, condition: ConditionName): Worth {
  const {result, target} = milestone;
  if (milestone.condition !== condition) return nothing(worthTexts.otherCondition(milestone, condition));
  const noMore = (why: Worth["why"]) => worth("counts", stepScores.estimate, why, "unknown");
  if (result === null) return noMore(worthTexts.noResult);
  const {value, low, high} = result;
  const {expected, stop, baseline, better} = target;
  const isAtLeast = (aim: number) => (better === "higher" ? value >= aim : value <= aim);
  const isBeyond = (aim: number) => (better === "higher" ? value > aim : value < aim);
  const {score, remark} = strength(result);
  const said = (why: Worth["why"]) => (remark === null ? why : joined(why, remark));
  if (stop !== null && !isBeyond(stop))
    return worth("against", score, said(worthTexts.stopped(milestone, value, stop)), "unknown");
  if (expected === null) return noMore(worthTexts.noExpectation);
  if (!isAtLeast(expected)) return noMore(worthTexts.between(milestone, value, expected));
  const met = worthTexts.met(milestone, value, expected);
  if (low !== null && high !== null && baseline !== null && low <= baseline && baseline <= high)
    return noMore(joined(met, worthTexts.metWithinNoise(low, high, baseline)));
  return worth("counts", score, said(met), "unknown");
}

function strength({kind, n}: MilestoneResult): {score: number; remark: Worth["why"] | null} {
  const isFew = n < leastCounted && (kind === "users" || kind === "test");
  return isFew
    ? {score: stepScores.anecdote, remark: worthTexts.few(n)}
    : {score: stepScores[kind], remark: null};
}
