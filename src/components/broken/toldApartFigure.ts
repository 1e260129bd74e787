import type {LoopSummary} from "../../analysis/loop/summary.js";
import {links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {formatEffect, formatEstimate, formatPercent, formatPeriods} from "../format.js";
import {effectAxis, effectEnd} from "../loop/evidence/effectAxis.js";
import {targetLabel} from "../loop/linkFinding.js";
import {sourceLine} from "../loop/loopNotes.js";
import {plotFigure} from "../loop/plotFigure.js";
import {verdictMarks, verdictWords} from "../words.js";
import {brokenWords} from "./brokenWords.js";
import type {FromLess} from "./toldApart.js";
import {cutTo, toldApartPlot} from "./toldApartPlot.js";

/**
 * The interval of a broken link from all its data above that from less, with the region of no practical effect.
 *
 * @param options.width Of the drawing, in pixels.
 * @returns null where one of the two has no estimate.
 * @example
 * toldApartFigure(summary, less, {link: "business", equivalence: 0.05, width: 480, colour: "var(--business)", locale: "en"})
 */
export function toldApartFigure(
  summary: LoopSummary,
  less: FromLess,
  {
    link,
    equivalence,
    width,
    colour,
    locale,
  }: {link: LinkName; equivalence: number; width: number; colour: string; locale: Locale},
): HTMLElement | null {
  const full = summary.report.links[link];
  if (full.elasticity === null || less.report.elasticity === null) return null;
  const count = (periods: number) => formatPeriods(periods, summary.cadence, locale);
  const [whole, part] =
    less.periods < summary.periods.length
      ? [brokenWords.all(count(summary.periods.length)), brokenWords.only(count(less.periods))]
      : [brokenWords.withTest, brokenWords.noTest];
  const rows = [
    {kept: whole[locale], estimate: full.elasticity, verdict: full.verdict},
    {kept: part[locale], estimate: less.report.elasticity, verdict: less.report.verdict},
  ].map(({kept, estimate, verdict}) => ({
    label: brokenWords.row(kept, `${verdictMarks[verdict]} ${verdictWords[verdict][locale]}`)[locale],
    estimate,
    verdict,
  }));
  const target = {
    ...effectEnd(summary, links[link].target, locale),
    label: targetLabel(summary, link, locale),
  };
  const ja = locale === "ja";
  const numbers = rows.map(
    ({label, estimate}) => `${label}${ja ? "、" : ", "}${formatEstimate(estimate, locale)}`,
  );
  return plotFigure(
    toldApartPlot(rows, {
      width,
      label: effectAxis(summary, effectEnd(summary, links[link].source, locale), target, locale),
      equivalence,
      colour,
      locale,
    }),
    {
      title: brokenWords.toldTitle({
        full: verdictWords[full.verdict][locale],
        less: verdictWords[less.report.verdict][locale],
      })[locale],
      numbers: `${numbers.join(ja ? "。" : "; ")}${ja ? "。" : ". "}${brokenWords.levels(formatPercent(full.elasticity.level, locale))[locale]}`,
      note: brokenWords.toldNote({
        region: formatEffect(equivalence, locale),
        cut: cutTo(rows, equivalence).cut,
      })[locale],
      name: `${summary.id}-${link}-all-and-less`,
      source: sourceLine(summary, locale),
      locale,
      rows: () =>
        rows.map(({label, verdict, estimate: {value, low, high, level}}) => ({
          data: label,
          verdict,
          effect: value,
          low,
          high,
          level,
        })),
    },
  );
}
