import type {CaseNeed} from "../../../analysis/cases/caseNeed.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {ConditionName} from "../../../domain/conditions.js";
import type {LinkName} from "../../../domain/links.js";
import type {Locale} from "../../../domain/texts.js";
import {emptyNeed, needParameters} from "./fitState.js";

const conditionOf: Record<LinkName, ConditionName> = {
  customer: "customer",
  business: "business",
  collection: "data",
  learning: "data",
};

/**
 * Address of the page that finds cases, seen from a page of `/loop/`, with the loop's problems and the condition of its bottleneck
 * filled in. What the loop does not say is left open.
 *
 * @example
 * fitAddress(summary, "en") // "../cases/fit?problem=…&business=…&doubt=business&lang=en"
 */
export function fitAddress(
  {
    customer_problem,
    business_problem,
    report,
  }: Pick<LoopSummary, "customer_problem" | "business_problem"> & {
    report: Pick<LoopSummary["report"], "bottleneck">;
  },
  locale: Locale,
): string {
  return `../cases/${needAddress(
    {
      ...emptyNeed,
      customerProblem: customer_problem?.[locale] ?? "",
      businessProblem: business_problem?.[locale] ?? "",
      doubt: report.bottleneck === null ? null : conditionOf[report.bottleneck],
    },
    locale,
  )}`;
}

/**
 * Address of the page for a need, seen from a page of `/cases/`.
 *
 * @example
 * needAddress({...emptyNeed, task: "search"}, "ja") // "fit?task=search&lang=ja"
 */
export function needAddress(need: CaseNeed, locale: Locale): string {
  const query = new URLSearchParams();
  for (const [key, text] of Object.entries(needParameters(need))) if (text !== null) query.set(key, text);
  query.set("lang", locale);
  return `fit?${query.toString()}`;
}
