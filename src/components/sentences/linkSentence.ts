import type {Estimate, LinkReport, Verdict} from "../../analysis/loop/report.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import {links} from "../../domain/links.js";
import type {LinkName, MeasureName} from "../../domain/links.js";
import type {Cadence, Measure} from "../../domain/loop.js";
import type {Locale} from "../../domain/texts.js";
import {formatEffect, formatPercent, formatPercentRange, formatPeriods, joinRange} from "../format.js";
import {evidenceWords, measureWords, verdictWords} from "../words.js";

/** The number a link wears: `1`, `2`, and the halves of the third condition, `3a` and `3b`. */
export function linkNumber(link: LinkName): string {
  return {customer: "1", business: "2", collection: "3a", learning: "3b"}[link];
}

/**
 * What a link says in plain words, with interval, delay and kind of evidence. Elasticities are per 1 %; for a source on
 * the logit scale per 1 % of its odds, for one on its own scale per unit.
 *
 * @example
 * linkSentence(summary, "business", "en")
 * // "Condition 2 holds: 1 % better share liked moves active users by +0.40 % (0.20 to 0.60), 3 weeks later. Evidence: releases."
 */
export function linkSentence(summary: LoopSummary, link: LinkName, locale: Locale): string {
  const report = summary.report.links[link];
  const head =
    locale === "ja"
      ? `条件${linkNumber(link)}：${verdictWords[report.verdict].ja}。`
      : `Condition ${linkNumber(link)} ${verdictPhrase(report.verdict)}`;
  const effect = report.elasticity === null ? null : effectClause(summary, link, report.elasticity, locale);
  if (effect === null) return locale === "ja" ? `${head}推定値はない。` : `${head}: there is no estimate.`;
  const lag = lagClause(report, summary.cadence, locale);
  const evidence = evidenceWords[report.evidence][locale];
  return locale === "ja"
    ? `${head}${effect}${lag}。根拠：${evidence}。`
    : `${head}: ${effect}${lag}. Evidence: ${evidence}.`;
}

function verdictPhrase(verdict: Verdict): string {
  return {holds: "holds", fails: "fails", unclear: "cannot be told yet", "no-data": "has no data"}[verdict];
}

function effectClause(summary: LoopSummary, link: LinkName, elasticity: Estimate, locale: Locale): string {
  const {doubling} = summary.report.links[link];
  if (doubling !== null) return doublingClause(doubling, locale);
  const {source, target} = links[link];
  const step = stepClause(summary, source, locale);
  const {scale, unit} = targetScale(summary, source, target, locale);
  const number = (value: number, sign: boolean) => formatEffect(value * scale, locale, {sign});
  const range = joinRange(number(elasticity.low, false), number(elasticity.high, false), locale);
  const moved = moveClause(summary, target, locale);
  const sure = summary.report.links[link].verdict === "holds";
  const amount = `${number(elasticity.value, true)}${unit}`;
  return locale === "ja"
    ? `${step}と、${moved}が${amount}（${range}）改善する${sure ? "" : "と推定される"}`
    : `${step} ${sure ? "moves" : "is estimated to move"} ${moved} by ${amount} (${range})${oriented(summary, target)}`;
}

/** Elasticities are oriented so that better is up; where the measure itself improves downwards, that must be said. */
function oriented(summary: LoopSummary, target: MeasureName): string {
  return summary.measures[target]?.better === "lower" ? " towards better, which is lower" : "";
}

function doublingClause({value, low, high}: Estimate, locale: Locale): string {
  const change = formatPercent(value, locale, {sign: true});
  const range = formatPercentRange(low, high, locale, {sign: true});
  return locale === "ja"
    ? `学習データが倍になると誤差が${change}変わる（${range}）`
    : `doubling the training rows changes the error by ${change} (${range})`;
}

function scaleOf(summary: LoopSummary, name: MeasureName): Measure["transform"] {
  return summary.measures[name]?.transform ?? "log";
}

/** A measure's label, or what it stands for where the loop does not have it. */
export function measureLabel(summary: LoopSummary, name: MeasureName, locale: Locale): string {
  return summary.measures[name]?.label[locale] ?? measureWords[name][locale];
}

function stepClause(summary: LoopSummary, source: MeasureName, locale: Locale): string {
  const label = measureLabel(summary, source, locale);
  const scale = scaleOf(summary, source);
  const percent = formatPercent(0.01, locale);
  if (locale === "ja") {
    if (scale === "none") return `${label}が1単位よくなる`;
    return `${label}${scale === "logit" ? "のオッズ" : ""}が${percent}よくなる`;
  }
  if (scale === "none") return `one unit better in “${label}”`;
  return scale === "logit"
    ? `${percent} better odds of “${label}”`
    : `a ${percent} improvement in “${label}”`;
}

function moveClause(summary: LoopSummary, target: MeasureName, locale: Locale): string {
  const label = measureLabel(summary, target, locale);
  const odds = scaleOf(summary, target) === "logit";
  if (locale === "ja") return `${label}${odds ? "のオッズ" : ""}`;
  return `${odds ? "the odds of " : ""}“${label}”`;
}

/** What an elasticity is multiplied by to be read on the target's scale: a step of the source is 0.01 in logs. */
function targetScale(summary: LoopSummary, source: MeasureName, target: MeasureName, locale: Locale) {
  const step = scaleOf(summary, source) === "none" ? 1 : 0.01;
  if (scaleOf(summary, target) === "none") return {scale: step, unit: locale === "ja" ? "単位" : " units"};
  return {scale: step * 100, unit: locale === "ja" ? "%" : "\u00a0%"};
}

function lagClause({lag}: LinkReport, cadence: Cadence, locale: Locale): string {
  if (lag === null || !Number.isFinite(lag)) return "";
  if (lag === 0) return locale === "ja" ? "（同じ期のうちに）" : ", within the same period";
  const time = formatPeriods(lag, cadence, locale);
  return locale === "ja" ? `（${time}後）` : `, ${time} later`;
}
