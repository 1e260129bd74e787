import type {Estimate, LinkReport, LoopReport, Needed, Verdict} from "../analysis/loop/report.js";
import type {LoopSummary} from "../analysis/loop/summary.js";
import {linkNames, links} from "../domain/links.js";
import type {LinkName, MeasureName} from "../domain/links.js";
import type {Cadence, Measure} from "../domain/loop.js";
import type {Locale} from "../domain/texts.js";
import {
  formatEffect,
  formatNumber,
  formatPercent,
  formatPercentRange,
  formatPeriods,
  joinRange,
} from "./format.js";
import {evidenceWords, measureWords, verdictWords} from "./words.js";

/** What condition 3 as a whole is: a chain holds only as far as its weaker half. */
export function conditionVerdict(report: LoopReport, condition: 1 | 2 | 3): Verdict {
  const verdicts = linkNames
    .filter((name) => links[name].condition === condition)
    .map((name) => report.links[name].verdict);
  return (["fails", "no-data", "unclear"] as const).find((each) => verdicts.includes(each)) ?? "holds";
}

/**
 * The diagram's one sentence: whether the loop closes, and if so what a turn of it returns. A gain whose interval
 * reaches below one is never called growth; a loop that is not closed is named by the conditions that stop it.
 *
 * @example
 * loopSentence(report, "en") // "Not a loop: condition 2 fails."
 */
export function loopSentence(report: LoopReport, locale: Locale): string {
  if (report.verdict === "closed") return closedSentence(report.gain, locale);
  const failing = conditionsThat(report, "fails");
  const missing = conditionsThat(report, "no-data");
  const unproven = conditionsThat(report, "unclear");
  if (locale === "ja") {
    if (failing.length > 0) return `ループではない：条件${failing.join("と")}が成り立たない。`;
    const parts = [
      ...(unproven.length > 0 ? [`条件${unproven.join("と")}が未確認`] : []),
      ...(missing.length > 0 ? [`条件${missing.join("と")}にデータがない`] : []),
    ];
    return parts.length > 0 ? `まだ判断できない：${parts.join("、")}。` : "まだ判断できない。";
  }
  if (failing.length > 0)
    return `Not a loop: ${conditionList(failing)} ${failing.length > 1 ? "fail" : "fails"}.`;
  const parts = [
    ...(unproven.length > 0
      ? [`${conditionList(unproven)} ${unproven.length > 1 ? "are" : "is"} unproven`]
      : []),
    ...(missing.length > 0
      ? [`${conditionList(missing)} ${missing.length > 1 ? "have" : "has"} no data`]
      : []),
  ];
  return parts.length > 0 ? `Cannot tell yet: ${parts.join("; ")}.` : "Cannot tell yet.";
}

function closedSentence(gain: Estimate | null, locale: Locale): string {
  if (gain === null)
    return locale === "ja"
      ? "ループは閉じている。利得は推定できず、自ら成長するかは分からない。"
      : "The loop closes; its gain is unknown, so whether it grows by itself cannot be told.";
  const share = returnedShare(gain.value, locale);
  const span = formatPercentRange(gain.low, gain.high, locale);
  if (gain.low >= 1)
    return locale === "ja"
      ? `ループは閉じていて、自ら成長する：一周ごとにひと押しの${share}が返る。`
      : `The loop closes and grows by itself: each turn returns ${share} of a push.`;
  if (gain.high < 1)
    return locale === "ja"
      ? `ループは閉じているが、一周で返るのはひと押しの${share}だけ：助けにはなるが、自ら成長はしない。`
      : `The loop closes, but each turn returns only ${share} of a push: it helps, it does not grow by itself.`;
  return locale === "ja"
    ? `ループは閉じている。一周で返るのはひと押しの約${share}（${span}）で、自ら成長するかは分からない。`
    : `The loop closes; each turn returns about ${share} of a push (${span}): it may or may not grow by itself.`;
}

function returnedShare(gain: number, locale: Locale): string {
  if (gain > 0 && gain < 0.0005) return locale === "ja" ? "0.1%未満" : "less than 0.1\u00a0%";
  return formatPercent(gain, locale);
}

/** Numbers of the conditions with a link of this verdict, each once. */
function conditionsThat(report: LoopReport, verdict: Verdict): number[] {
  return ([1, 2, 3] as const).filter((condition) => conditionVerdict(report, condition) === verdict);
}

function conditionList(conditions: number[]): string {
  const last = conditions.at(-1)!;
  if (conditions.length === 1) return `condition ${last}`;
  return `conditions ${conditions.slice(0, -1).join(", ")} and ${last}`;
}

/** Which link is the bottleneck, in a sentence; null where the report names none. */
export function bottleneckSentence(report: LoopReport, locale: Locale): string | null {
  if (report.bottleneck === null) return null;
  const part = linkNumber(report.bottleneck);
  return locale === "ja" ? `ボトルネックは条件${part}。` : `The bottleneck is condition ${part}.`;
}

/** How long a push takes once round, in a sentence; null where a lag is unknown. */
export function delaySentence(report: LoopReport, cadence: Cadence, locale: Locale): string | null {
  if (report.delay === null || !Number.isFinite(report.delay)) return null;
  const time = formatPeriods(report.delay, cadence, locale);
  return locale === "ja" ? `一周に約${time}かかる。` : `One turn takes about ${time}.`;
}

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

/** How much more data would settle an unclear link; null where the report does not say or no amount would. */
function neededAmount(needed: Needed | null, cadence: Cadence, locale: Locale): string | null {
  if (needed === null || needed.amount === null || !Number.isFinite(needed.amount)) return null;
  const {amount, unit} = needed;
  if (locale === "ja") {
    const more = unit === "periods" ? formatPeriods(amount, cadence, locale) : formatNumber(amount, locale);
    return `あと${more}${{periods: "", rows: "行", people: "人"}[unit]}`;
  }
  const one = amount === 1;
  const noun = {
    periods: one ? cadence : `${cadence}s`,
    rows: one ? "row" : "rows",
    people: one ? "person" : "people",
  };
  return `${formatNumber(amount, locale)} more ${noun[unit]}`;
}

/** What an unclear link needs, in a phrase; null where the report does not say. */
export function neededPhrase(needed: Needed | null, cadence: Cadence, locale: Locale): string | null {
  if (needed === null) return null;
  const amount = neededAmount(needed, cadence, locale);
  if (amount === null)
    return locale === "ja" ? "データを増やしても決まらない" : "more data would not settle it";
  return locale === "ja" ? `${amount}必要` : `needs ${amount}`;
}

/**
 * What would settle a link that does not hold, a sentence of advice: more data where the report says how much, and the
 * better kind of evidence. Null where the link holds.
 */
export function settlingSentence(report: LinkReport, cadence: Cadence, locale: Locale): string | null {
  const {verdict, needed, evidence} = report;
  const ja = locale === "ja";
  if (verdict === "holds") return null;
  if (verdict === "no-data")
    return ja
      ? "決め手：このつながりの両端を毎期記録する。"
      : "To settle it: record both ends of this link every period.";
  if (verdict === "fails")
    return ja
      ? "次の一手：この施策を変えるか、別の指標で仮説を立て直す。"
      : "Next: change what is done here, or state the hypothesis on another measure.";
  const measured = evidence === "experiment" || evidence === "curve";
  const better = measured
    ? {en: "the same measurement on a larger sample", ja: "同じ測定をより大きな標本で行う"}[locale]
    : {en: "an A/B test", ja: "A/Bテスト"}[locale];
  if (needed === null) return ja ? `決め手：${better}。` : `To settle it: ${better}.`;
  const amount = neededAmount(needed, cadence, locale);
  if (amount === null)
    return measured
      ? {en: "More data of this kind would not settle it.", ja: "同じ種類のデータを増やしても決まらない。"}[
          locale
        ]
      : {
          en: "More data would not settle it; an A/B test might.",
          ja: "データを増やしても決まらない。決め手はA/Bテスト。",
        }[locale];
  if (measured) return ja ? `決め手：${amount}。` : `To settle it: ${amount}.`;
  return ja ? `決め手：${amount}、または${better}。` : `To settle it: ${amount}, or ${better}.`;
}
