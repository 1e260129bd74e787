import type {LeverRanking} from "../../../analysis/loop/leverRanking.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {Locale} from "../../../domain/texts.js";
import {formatEffect, formatPeriods} from "../../format.js";
import {measureLabel} from "../../sentences.js";
import {plotFigure} from "../plotFigure.js";
import {leverWords} from "./leverWords.js";
import {rankingPlot} from "./rankingPlot.js";
import type {RankingRow} from "./rankingPlot.js";
import {effectText, leverText, linkText, rankingNote, rankingTitle, shownEffect} from "./rankingTexts.js";

/**
 * The levers of a loop by what each does to the KPI, with the fixed bottleneck among them.
 *
 * @param options.draws Behind the ranking.
 * @example
 * rankingFigure(summary, leverRanking(report), {width: 640, draws: 2000, locale: "en"})
 */
export function rankingFigure(
  summary: LoopSummary,
  ranking: LeverRanking,
  {width, draws, locale}: {width: number; draws: number; locale: Locale},
): HTMLElement {
  const rows = rankingRows(summary, ranking, locale);
  const kpi = measureLabel(summary, "business_kpi", locale);
  const time = formatPeriods(ranking.horizon, summary.cadence, locale);
  const label = locale === "ja" ? `${time}後の${kpi}の変化` : `Change of ${kpi} after ${time}`;
  const figure = plotFigure(rankingPlot(rows, {width, label, locale}), {
    title: rankingTitle(summary, ranking, locale),
    numbers: rows.map((row) => `${row.label}: ${row.text}`).join(locale === "ja" ? "。" : "; "),
    note: rankingNote(ranking, draws, locale),
    name: `${summary.id}-levers`,
    source: `${leverWords.source[locale]}: ${summary.source ?? summary.product}`,
    locale,
    rows: () =>
      rows.map(({label: lever, low, value, high, isChange}) => ({
        lever,
        change_of: kpi,
        unit: isChange ? "fraction" : (summary.measures.business_kpi?.unit ?? ""),
        periods_from_now: ranking.horizon,
        low,
        median: value,
        high,
      })),
  });
  // All numbers stand in the figure already, beside what they belong to.
  figure.querySelector(".numbers")!.remove();
  return figure;
}

function rankingRows(summary: LoopSummary, {levers, fix}: LeverRanking, locale: Locale): RankingRow[] {
  const named = levers.map((lever) => ({...lever, label: leverText(summary, lever, locale), isFix: false}));
  if (fix !== null) named.push({...fix, lever: fix.link, label: fixLabel(summary, fix, locale), isFix: true});
  named.sort((a, b) => b.effect.value - a.effect.value);
  return named.map(({label, isFix, effect, capped}) => {
    const shown = shownEffect(summary, effect);
    return {...shown, label, isFix, text: effectText(shown, capped, locale)};
  });
}

function fixLabel(
  summary: LoopSummary,
  {link, elasticity}: NonNullable<LeverRanking["fix"]>,
  locale: Locale,
): string {
  const [name, to] = [linkText(summary, link, locale), formatEffect(elasticity, locale)];
  return locale === "ja"
    ? `ボトルネック${name}を直す（弾力性${to}）`
    : `Bottleneck ${name} fixed: elasticity ${to}`;
}
