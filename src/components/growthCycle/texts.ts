import type {LinkReport, LoopReport} from "../../analysis/loop/report.js";
import type {LoopSummary, MeasureSummary} from "../../analysis/loop/summary.js";
import {linkNames, links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {Cadence} from "../../domain/loop.js";
import type {Locale, Text} from "../../domain/texts.js";
import {
  formatDate,
  formatEffect,
  formatPercent,
  formatPercentRange,
  formatPeriods,
  formatRange,
  joinRange,
} from "../format.js";
import {linkNumber, measureLabel, neededPhrase} from "../sentences.js";
import {evidenceWords, verdictWords} from "../words.js";
import {periodsPerYear} from "./card.js";

/** Fixed words of the diagram. */
export const words = {
  assumed: {en: "set by a lever", ja: "レバーで設定"},
  noGain: {en: "no gain", ja: "利得なし"},
  growsFromOne: {en: "grows by itself from 1", ja: "1以上で自ら成長"},
  bottleneck: {en: "bottleneck", ja: "ボトルネック"},
  synthetic: {en: "synthetic", ja: "合成データ"},
  noData: {en: "no data", ja: "データなし"},
  lowerIsBetter: {en: "lower is better", ja: "低いほどよい"},
  bothHalves: {en: "both halves together", ja: "2つで1つの条件"},
  condition: {en: "Condition", ja: "条件"},
  width: {en: "Arrow width = elasticity", ja: "矢印の太さ＝弾力性"},
  choose: {en: "Choose an arrow to see its evidence.", ja: "矢印を選ぶと根拠を表示します。"},
  pause: {en: "Pause motion", ja: "動きを止める"},
  play: {en: "Play motion", ja: "動かす"},
  links: {en: "Links of the growth cycle", ja: "成長サイクルのつながり"},
} satisfies Record<string, Text>;

/** What the series span: `156 weeks, 4 Jan 2021 to 25 Dec 2023`. */
export function spanText({periods, cadence}: LoopSummary, locale: Locale): string {
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return words.noData[locale];
  const range = joinRange(formatDate(first, locale, cadence), formatDate(last, locale, cadence), locale);
  const count = formatPeriods(periods.length, cadence, locale);
  return locale === "ja" ? `${count}（${range}）` : `${count}, ${range}`;
}

/** What the gain is, and over which time it is reckoned. */
export function gainCaption({report, cadence}: LoopSummary, locale: Locale): string {
  if (report.horizon === periodsPerYear[cadence])
    return locale === "ja" ? "1年のループ利得" : "Loop gain over a year";
  const time = formatPeriods(report.horizon, cadence, locale);
  return locale === "ja" ? `${time}のループ利得` : `Loop gain over ${time}`;
}

/** The gain as number and interval, or why there is none. */
export function gainTexts(report: LoopReport, locale: Locale): {value: string; detail: string} {
  const {gain} = report;
  if (gain !== null) {
    const level = formatPercent(gain.level, locale);
    const digits = gainDigits(gain.value);
    const range = formatRange(gain, locale, digits);
    const detail = locale === "ja" ? `${level}区間 ${range}` : `${range} (${level} interval)`;
    return {value: formatEffect(gain.value, locale, {digits}), detail};
  }
  const missing = linkNames.filter((link) => report.links[link].elasticity === null).map(linkNumber);
  const value = words.noGain[locale];
  if (missing.length === 0)
    return {value, detail: locale === "ja" ? "推定できない" : "it cannot be estimated"};
  return {
    value,
    detail:
      locale === "ja" ? `条件${missing.join("・")}に推定値がない` : `no estimate for ${missing.join(", ")}`,
  };
}

/** Gains are products of fractions and often small: as many decimals as show a first digit, from two to four. */
function gainDigits(gain: number): number {
  const size = Math.abs(gain);
  return size === 0 || size >= 0.01 ? 2 : size >= 0.001 ? 3 : 4;
}

/** The estimate of a link in pieces that a line may end after; a learning curve says what doubling the rows does. */
export function estimateParts({elasticity, assumed, doubling}: LinkReport, locale: Locale): string[] {
  if (assumed === true && elasticity !== null)
    return [formatEffect(elasticity.value, locale, {sign: true}), words.assumed[locale]];
  if (doubling !== null) {
    const change = formatPercent(doubling.value, locale, {sign: true});
    const range = `(${formatPercentRange(doubling.low, doubling.high, locale, {sign: true})})`;
    return locale === "ja"
      ? ["データ倍で", `誤差${change}`, range]
      : ["doubling the rows:", `error ${change}`, range];
  }
  if (elasticity === null) return [locale === "ja" ? "推定値なし" : "no estimate"];
  return [formatEffect(elasticity.value, locale, {sign: true}), `(${formatRange(elasticity, locale)})`];
}

const samePeriod: Record<Cadence, Text> = {
  day: {en: "same day", ja: "同じ日"},
  week: {en: "same week", ja: "同じ週"},
  month: {en: "same month", ja: "同じ月"},
};

/** Evidence, lag and what is needed: the phrases at the foot of a chip. */
export function chipPhrases(summary: LoopSummary, link: LinkName, locale: Locale): string[] {
  const report = summary.report.links[link];
  const phrases: string[] = report.evidence === "none" ? [] : [evidenceWords[report.evidence][locale]];
  if (report.lag !== null && Number.isFinite(report.lag)) {
    const lag = formatPeriods(report.lag, summary.cadence, locale);
    if (report.lag === 0) phrases.push(samePeriod[summary.cadence][locale]);
    else phrases.push(locale === "ja" ? `遅れ ${lag}` : `lag ${lag}`);
  }
  if (report.verdict === "unclear") {
    const needed = neededPhrase(report.needed, summary.cadence, locale);
    if (needed !== null) phrases.push(needed);
  }
  return phrases;
}

/** An arrow in a full sentence, for people who do not see it. */
export function arrowLabel(summary: LoopSummary, link: LinkName, locale: Locale): string {
  const report = summary.report.links[link];
  const from = measureLabel(summary, links[link].source, locale);
  const to = measureLabel(summary, links[link].target, locale);
  const verdict = verdictWords[report.verdict][locale];
  const estimate = estimateParts(report, locale).join(" ");
  const bottleneck = summary.report.bottleneck === link ? [words.bottleneck[locale]] : [];
  const rest = [estimate, ...chipPhrases(summary, link, locale), ...bottleneck];
  return locale === "ja"
    ? `条件${linkNumber(link)}、${from}から${to}：${verdict}。${rest.join("、")}。`
    : `Condition ${linkNumber(link)}, from ${from} to ${to}: ${verdict}; ${rest.join(", ")}.`;
}

/** A measure's unit with its direction where lower is better. */
export function unitText(measure: MeasureSummary, locale: Locale): string {
  if (measure.better === "higher") return measure.unit;
  return locale === "ja"
    ? `${measure.unit}（${words.lowerIsBetter.ja}）`
    : `${measure.unit}, ${words.lowerIsBetter.en}`;
}

/** What one tick on an arrow stands for. */
export function tickText(step: number, cadence: Cadence, locale: Locale): string {
  const time = formatPeriods(step, cadence, locale);
  return locale === "ja" ? `目盛り1つ＝遅れ${time}` : `one tick = ${time} of lag`;
}
