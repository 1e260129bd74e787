import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Locale} from "../../domain/texts.js";
import {fitAddress} from "../cases/fit/fitAddress.js";
import {element} from "../element.js";
import {linkNumber} from "../sentences.js";
import {loopWords} from "./loopWords.js";

/**
 * Where to go from a loop's verdicts: cases for its bottleneck, a plan, how long an effect takes to tell, other KPIs, the tables in SQL.
 *
 * @example
 * display(nextSteps(summary, {locale: "en"}))
 */
export function nextSteps(summary: LoopSummary, {locale}: {locale: Locale}): HTMLElement {
  const {bottleneck} = summary.report;
  // A person's own loop is only known to the page on plans once the project keeps it.
  const canPlan = bottleneck !== null && !summary.id.startsWith("own-");
  const step = (role: string, href: string, text: string) =>
    element("a", {class: "pill", href, "data-role": role}, text);
  return element(
    "nav",
    {class: "pills next-steps", lang: locale, "aria-label": loopWords.next[locale]},
    bottleneck === null
      ? null
      : step("fit", fitAddress(summary, locale), loopWords.toCases(linkNumber(bottleneck))[locale]),
    canPlan
      ? step(
          "plan",
          `../plan?loop=${encodeURIComponent(summary.id)}&lang=${locale}`,
          loopWords.toPlan[locale],
        )
      : null,
    step("power", "./power", loopWords.toPower[locale]),
    step("metric", "./metric", loopWords.toMetric[locale]),
    step("sql", "./sql", loopWords.toSql[locale]),
  );
}
