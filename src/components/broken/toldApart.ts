import type {LinkReport} from "../../analysis/loop/report.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {formatEffect, formatEstimate, formatPeriods, formatRange} from "../format.js";
import {evidenceWords, verdictWords} from "../words.js";
import {brokenWords} from "./brokenWords.js";

/** A broken link seen through less data: without its experiments, or, where there are none, in its first periods only. */
export interface FromLess {
  /** How many there are. */
  periods: number;
  report: LinkReport;
}

/**
 * Why a link fails and is not merely unclear: where its interval lies, and what less data would have said.
 *
 * @param options.equivalence Half width of the region of practical equivalence.
 * @returns Sentences; none where a report has no estimate.
 * @example
 * toldApart(summary, less, {link: "business", equivalence: 0.05, locale: "en"})[0] // "“Fails” is a finding, not the lack of one. …"
 */
export function toldApart(
  summary: LoopSummary,
  {periods, report: less}: FromLess,
  {link, equivalence, locale}: {link: LinkName; equivalence: number; locale: Locale},
): string[] {
  const {elasticity} = summary.report.links[link];
  if (elasticity === null || less.elasticity === null) return [];
  const words = {
    estimate: formatEstimate(less.elasticity, locale),
    evidence: evidenceWords[less.evidence][locale],
    verdict: verdictWords[less.verdict][locale],
    periods: formatPeriods(periods, summary.cadence, locale),
  };
  return [
    brokenWords.inside({range: formatRange(elasticity, locale), region: formatEffect(equivalence, locale)})[
      locale
    ],
    (periods < summary.periods.length ? brokenWords.fewPeriods(words) : brokenWords.withoutTest(words))[
      locale
    ],
  ];
}
