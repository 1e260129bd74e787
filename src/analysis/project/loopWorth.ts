import {conditionNames} from "../../domain/conditions.js";
import type {ConditionName} from "../../domain/conditions.js";
import {links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {KeptLoop} from "../../domain/project/keptLoop.js";
import type {Evidence} from "../loop/report.js";
import {stepScores} from "./confidenceScale.js";
import type {StepName} from "./confidenceScale.js";
import {nothing, worth} from "./worth.js";
import type {Worth} from "./worth.js";
import {joined, worthTexts} from "./worthTexts.js";

/** The step that a settled link reaches, by the evidence that settled it. A what-if's link is set, not observed. */
const evidenceSteps: Record<Evidence, StepName> = {
  experiment: "test",
  release: "users",
  curve: "users",
  association: "market",
  none: "estimate",
};

/** The condition that a link belongs to. */
export const conditionOf = (link: LinkName): ConditionName => conditionNames[links[link].condition - 1]!;

/**
 * What a link of a kept loop is worth to an arrow. A link that cannot be told, and whatever synthetic data say, is no more than an
 * estimate.
 *
 * @example
 * loopWorth(shop, "business", "business").score // 10
 */
export function loopWorth(
  {links: verdicts, synthetic}: KeptLoop,
  link: LinkName,
  condition: ConditionName,
): Worth {
  const {verdict, evidence} = verdicts[link];
  if (conditionOf(link) !== condition) return nothing(worthTexts.otherLink(link, condition));
  if (verdict === "no-data") return nothing(worthTexts.linkWithoutData(link));
  const half = link === "collection" || link === "learning" ? link : "both";
  if (verdict === "unclear") return worth("counts", stepScores.estimate, worthTexts.linkUnclear(link), half);
  const says =
    verdict === "holds" ? worthTexts.linkHolds(link, evidence) : worthTexts.linkFails(link, evidence);
  const score = stepScores[evidenceSteps[evidence]];
  return worth(
    verdict === "holds" ? "counts" : "against",
    synthetic ? Math.min(score, stepScores.estimate) : score,
    synthetic ? joined(says, worthTexts.synthetic) : says,
    half,
  );
}
