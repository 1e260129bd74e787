import {assumedReport} from "../../../analysis/loop/assumedReport.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {Levers} from "../../../domain/levers.js";
import type {Locale} from "../../../domain/texts.js";
import {formatPeriods} from "../../format.js";
import type {Outlook} from "../../growthCycle/card.js";
import type {NodeFans} from "./fanData.js";
import {isBeyondMeasure, nodeValue} from "./forecastTexts.js";
import {leverWords} from "./leverWords.js";

/** A loop as levers would have it, to be drawn as a diagram. */
export interface WhatIf {
  /** The loop with set links taken as known; its title says that it is a what-if. */
  summary: LoopSummary;
  /** Where the nodes stand at the horizon. */
  outlook: Outlook;
}

/**
 * A loop as levers would have it: verdicts and gain with the links as they are set, and at each node its median at the horizon.
 *
 * @param nodes The fans of these levers.
 * @param options.equivalence Half width of the region that counts as no effect; the usual one where left out.
 * @returns null where nothing is done.
 * @example
 * whatIf(summary, {model: 0.05}, nodes, {locale: "en"})?.outlook.business_kpi // {amount: "→ 15,268", over: "in 52 weeks"}
 */
export function whatIf(
  summary: LoopSummary,
  levers: Levers,
  nodes: readonly NodeFans[],
  {equivalence, locale}: {equivalence?: number; locale: Locale},
): WhatIf | null {
  const outlook: Outlook = {};
  for (const node of nodes) {
    if (node.withLevers === null) return null;
    const {period, median} = node.withLevers.points.at(-1)!;
    const value = isBeyondMeasure(node.withLevers)
      ? leverWords.farUp[locale]
      : nodeValue(median, node, locale);
    const time = formatPeriods(period, summary.cadence, locale);
    outlook[node.name] = {
      amount: node.isChange ? value : `→ ${value}`,
      over: locale === "ja" ? `${time}後` : `in ${time}`,
    };
  }
  const {en, ja} = summary.title;
  return {
    summary: {
      ...summary,
      title: {en: `${leverWords.whatIf.en}: ${en}`, ja: `${leverWords.whatIf.ja}：${ja}`},
      report: assumedReport(summary.report, levers, {equivalence, locale}),
    },
    outlook,
  };
}
