import type {LinkSeriesFigure} from "../../analysis/loop/linkFigures.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import {links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {formatNumber, formatPercent} from "../format.js";
import {targetLabel} from "../loop/linkFinding.js";
import {measureLabel} from "../sentences.js";
import {brokenWords} from "./brokenWords.js";
import {firstAndLastYear} from "./firstAndLastYear.js";

/**
 * How far both ends of a link moved from the first year to the last, source first, as a label with its change and in a sentence. An end
 * whose years cannot be compared is left out.
 *
 * @example
 * endChanges(figures.business, summary, {link: "business", locale: "en"})[0].change // "+9 %"
 */
export function endChanges(
  {source, target}: Pick<LinkSeriesFigure, "source" | "target">,
  summary: LoopSummary,
  {link, locale}: {link: LinkName; locale: Locale},
): {label: string; change: string; sentence: string}[] {
  const to = targetLabel(summary, link, locale);
  const ends = [
    {label: measureLabel(summary, links[link].source, locale), values: source},
    {
      // New rows are a number a period, not a state.
      label: link === "collection" ? brokenWords.perPeriod[summary.cadence](to)[locale] : to,
      values: target,
    },
  ];
  return ends.flatMap(({label, values}) => {
    const years = firstAndLastYear(values, summary.cadence);
    if (years === null) return [];
    const change = formatPercent(years.change, locale, {sign: true});
    const [first, last] = [formatNumber(years.first, locale), formatNumber(years.last, locale)];
    return [{label, change, sentence: brokenWords.years({label, first, last, change})[locale]}];
  });
}
