import {EFFORT} from "../../../analysis/loop/leverRanking.js";
import type {LeverRanking, RankedLever} from "../../../analysis/loop/leverRanking.js";
import type {Estimate} from "../../../analysis/loop/report.js";
import {valueAt} from "../../../analysis/loop/simulate/simulationStart.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import {links} from "../../../domain/links.js";
import type {LinkName} from "../../../domain/links.js";
import type {Locale} from "../../../domain/texts.js";
import {
  formatEffect,
  formatNumber,
  formatPercent,
  formatPercentRange,
  formatPeriods,
  joinRange,
} from "../../format.js";
import {linkNumber, measureLabel} from "../../sentences.js";
import {leverWords, periodWords} from "./leverWords.js";

/** What a lever does to the KPI: a fraction where its scale is one of ratios, in its unit at today's level otherwise. Low is the smaller. */
export interface ShownEffect {
  low: number;
  value: number;
  high: number;
  isChange: boolean;
}

/** An effect on the KPI's scale as people read it. */
export function shownEffect({start}: LoopSummary, {low, value, high}: Estimate): ShownEffect {
  const today = start.values.business_kpi;
  const isChange = today === undefined || today.transform === "log";
  const sign = today?.better === "lower" ? -1 : 1;
  const show = (deviation: number) =>
    isChange ? Math.expm1(sign * deviation) : valueAt(deviation, today) - today.value;
  const [a, b] = [show(low), show(high)];
  return {low: Math.min(a, b), value: show(value), high: Math.max(a, b), isChange};
}

/** An effect with its interval: `+2 % (+1.4 to +2.7 %)`; where futures are held at the cap, only the middle. */
export function effectText(effect: ShownEffect, capped: number, locale: Locale): string {
  const {low, value, high, isChange} = effect;
  const signed = (each: number) => `${each > 0 ? "+" : ""}${formatNumber(each, locale)}`;
  const middle = isChange ? formatPercent(value, locale, {sign: true}) : signed(value);
  const range =
    capped > 0
      ? leverWords.farUp[locale]
      : isChange
        ? formatPercentRange(low, high, locale, {sign: true})
        : joinRange(signed(low), signed(high), locale);
  return locale === "ja" ? `${middle}（${range}）` : `${middle} (${range})`;
}

/** What is done in the comparison, in words. */
export function leverText(summary: LoopSummary, lever: RankedLever, locale: Locale): string {
  const {cadence} = summary;
  const ja = locale === "ja";
  const size = formatPercent(EFFORT, locale);
  if (lever.lever === "model")
    return ja ? `モデルを${size}よくする（ずっと）` : `Model ${size} better, for good`;
  if (lever.lever === "kpi-once") {
    const kpi = measureLabel(summary, "business_kpi", locale);
    const when = periodWords.nextOnly[cadence][locale];
    return ja ? `${kpi}を${size}押し上げる（${when}）` : `${kpi} pushed by ${size}, ${when}`;
  }
  if (lever.lever === "rows") {
    const when = periodWords.next[cadence][locale];
    return ja ? `学習データを${when}2倍にする` : `Twice the training rows, ${when}`;
  }
  const {elasticity} = summary.report.links[lever.lever];
  const [now, high] = [elasticity!.value, elasticity!.high].map((value) => formatEffect(value, locale));
  return ja
    ? `${linkText(summary, lever.lever, locale)}を区間の上限まで強める（${now}→${high}）`
    : `${linkText(summary, lever.lever, locale)} at the top of its interval: ${high} instead of ${now}`;
}

/** A link by its number and ends. */
export function linkText(summary: LoopSummary, link: LinkName, locale: Locale): string {
  const {source, target} = links[link];
  const [from, to] = [source, target].map((name) => measureLabel(summary, name, locale));
  return locale === "ja" ? `${linkNumber(link)}「${from}→${to}」` : `${linkNumber(link)} ${from} → ${to}`;
}

/**
 * Which lever moves the KPI most, as a statement; where no interval stays clear of zero, that.
 *
 * @example
 * rankingTitle(summary, ranking, "en") // "Model 5 % better, for good: moves Weekly active users most, +2 % (+1.4 to +2.7 %) after 52 weeks"
 */
export function rankingTitle(
  summary: LoopSummary,
  {levers, fix, horizon}: LeverRanking,
  locale: Locale,
): string {
  const kpi = measureLabel(summary, "business_kpi", locale);
  const time = formatPeriods(horizon, summary.cadence, locale);
  // Beyond rounding: what is gone again by then moves nothing.
  const sure = levers.find(({effect, capped}) => effect.low > 1e-6 && capped === 0);
  if (sure === undefined)
    return locale === "ja"
      ? `${time}後の${kpi}を確かに押し上げるレバーはない：どの区間も0を含む`
      : `No lever surely raises ${kpi} within ${time}: every interval reaches zero or beyond`;
  const what = leverText(summary, sure, locale);
  const effect = effectText(shownEffect(summary, sure.effect), sure.capped, locale);
  const isMost = sure === levers[0];
  const isBeaten = fix !== null && fix.effect.low > 0 && fix.effect.value > sure.effect.value;
  if (locale === "ja")
    return `${time}後の${kpi}に${isMost ? "最も効くのは" : "確かに効くもののうち最大は"}「${what}」：${effect}${isBeaten ? "。ボトルネックを直せばさらに大きい" : ""}`;
  const most = isMost ? `moves ${kpi} most` : `is the strongest lever that surely raises ${kpi}`;
  return `“${what}” ${most}: ${effect} after ${time}${isBeaten ? "; the bottleneck fixed would bring more" : ""}`;
}

/** How to read the comparison. */
export function rankingNote({levers, fix}: LeverRanking, draws: number, locale: Locale): string {
  const count = formatNumber(draws, locale);
  const isCapped = [...levers, ...(fix === null ? [] : [fix])].some(({capped}) => capped > 0);
  return locale === "ja"
    ? `レバーを一つずつ動かし、同じ${count}通りの未来で今のままと比べた。点は中央値、線は区間。ひし形はボトルネックを直した場合。大きさはそろえたが、かかる費用は同じではない。つながりを強めても、そこを通る変化が少なければ効き目は小さい。${isCapped ? "一部の未来ではループが際限なく膨らみ、区間は「桁違い」という意味でしかない。" : ""}`
    : `Each lever is pulled alone and compared with the loop as it is, in the same ${count} futures. Dot: median; line: interval; diamond: the bottleneck fixed. The efforts are alike in size, not in money: what each costs, only you know. A stronger link helps only as far as something passes through it.${isCapped ? " In some futures the loop grows without bound; there the interval means only “very far”." : ""}`;
}

/**
 * What comes of it when the bottleneck is fixed, in a sentence.
 *
 * @example
 * fixText(summary, ranking, "en") // "Condition 3b … is the bottleneck. At an elasticity of 0.30 instead of 0.04, …"
 */
export function fixText(summary: LoopSummary, {fix, horizon}: LeverRanking, locale: Locale): string {
  if (fix === null) return leverWords.noBottleneck[locale];
  const ja = locale === "ja";
  const {link, elasticity, gain, effect, capped} = fix;
  const now = summary.report.links[link].elasticity;
  const name = linkText(summary, link, locale);
  const kpi = measureLabel(summary, "business_kpi", locale);
  const time = formatPeriods(horizon, summary.cadence, locale);
  const [to, from] = [formatEffect(elasticity, locale), formatEffect(now?.value ?? null, locale)];
  const change = effectText(shownEffect(summary, effect), capped, locale);
  const turn =
    gain.fixed === null
      ? ""
      : gain.asIs === null
        ? ja
          ? `一周で返るのはひと押しの${share(gain.fixed, locale)}。`
          : ` Each turn would return ${share(gain.fixed, locale)} of a push.`
        : ja
          ? `一周で返るのは、ひと押しの${share(gain.asIs, locale)}から${share(gain.fixed, locale)}になる。`
          : ` Each turn would return ${share(gain.fixed, locale)} of a push instead of ${share(gain.asIs, locale)}.`;
  if (ja)
    return `ボトルネックは条件${name}。弾力性が${now === null ? "" : `${from}から`}${to}になれば、${time}後の${kpi}は今のままに比べて${change}。${turn}`;
  return `The bottleneck is condition ${name}. At an elasticity of ${to}${now === null ? "" : ` instead of ${from}`}, ${kpi} after ${time} differs by ${change} from the loop as it is.${turn}`;
}

function share({value, low, high}: Estimate, locale: Locale): string {
  const range = formatPercentRange(low, high, locale);
  return locale === "ja"
    ? `${formatPercent(value, locale)}（${range}）`
    : `${formatPercent(value, locale)} (${range})`;
}
