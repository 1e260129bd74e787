import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Locale} from "../../domain/texts.js";
import {fitAddress} from "../cases/fit/fitAddress.js";
import {element} from "../element.js";
import {linkNumber} from "../sentences.js";
import {loopWords} from "./loopWords.js";

/**
 * Where to go from a loop's verdicts: cases for its bottleneck, a plan, how long an effect takes to tell, other KPIs, the tables in SQL.
 *
 * @param options.canPlan Whether the page on plans knows the loop: those that the site ships, unless the caller knows of others.
 * @example
 * display(nextSteps(summary, {locale: "en"}))
 */
export function nextSteps(
  summary: LoopSummary,
  {locale, canPlan = !summary.id.startsWith("own-")}: {locale: Locale; canPlan?: boolean},
): HTMLElement {
  const {bottleneck} = summary.report;
  const step = (role: string, href: string, text: string) =>
    element("a", {class: "pill", href, "data-role": role}, text);
  return element(
    "nav",
    {class: "pills next-steps", lang: locale, "aria-label": loopWords.next[locale]},
    bottleneck === null
      ? null
      : step("fit", fitAddress(summary, locale), loopWords.toCases(linkNumber(bottleneck))[locale]),
    // A person's own loop is only known to the page on plans once the project keeps it.
    bottleneck === null || !canPlan
      ? null
      : step(
          "plan",
          `../plan?loop=${encodeURIComponent(summary.id)}&lang=${locale}`,
          loopWords.toPlan[locale],
        ),
    step("power", "./power", loopWords.toPower[locale]),
    step("metric", "./metric", loopWords.toMetric[locale]),
    step("sql", "./sql", loopWords.toSql[locale]),
  );
}
