import type {ConditionName} from "../../domain/conditions.js";
import type {Milestone} from "../../domain/project/plan.js";
import {stepScores} from "./confidenceScale.js";
import {resultConfidence} from "./resultConfidence.js";
import {nothing, worth} from "./worth.js";
import type {Worth} from "./worth.js";
import {joined, worthTexts} from "./worthTexts.js";

/**
 * What a milestone is worth to an arrow: what its result is worth on the plan's own page (`resultConfidence`), with the reason in full.
 *
 * @example
 * milestoneWorth(reached, "customer").score // 7
 */
export function milestoneWorth(milestone: Milestone, condition: ConditionName): Worth {
  const {result, target} = milestone;
  if (milestone.condition !== condition) return nothing(worthTexts.otherCondition(milestone, condition));
  const noMore = (why: Worth["why"]) => worth("counts", stepScores.estimate, why, "unknown");
  if (result === null) return noMore(worthTexts.noResult);
  const {value, low, high, kind, n} = result;
  const {expected, stop, baseline, better} = target;
  const {outcome, weight} = resultConfidence(milestone);
  const isAnecdote = weight === stepScores.anecdote && kind !== "anecdote";
  const said = (why: Worth["why"]) => (isAnecdote ? joined(why, worthTexts.few(n)) : why);
  if (outcome === "against")
    return worth("against", weight, said(worthTexts.stopped(milestone, value, stop!)), "unknown");
  if (expected === null) return noMore(worthTexts.noExpectation);
  const isReached = better === "higher" ? value >= expected : value <= expected;
  const met = worthTexts.met(milestone, value, expected);
  if (outcome === "met") return worth("counts", weight, said(met), "unknown");
  if (!isReached) return noMore(worthTexts.between(milestone, value, expected));
  const reaches = (mark: number | null) =>
    mark !== null && (better === "higher" ? (low ?? value) <= mark : (high ?? value) >= mark);
  const other = reaches(baseline) ? baseline! : stop!;
  return noMore(joined(met, worthTexts.metWithinNoise(low ?? value, high ?? value, other)));
}
