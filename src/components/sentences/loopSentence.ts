import type {Estimate, LoopReport, Verdict} from "../../analysis/loop/report.js";
import {linkNames, links} from "../../domain/links.js";
import type {Cadence} from "../../domain/loop.js";
import type {Locale} from "../../domain/texts.js";
import {formatPercent, formatPercentRange, formatPeriods} from "../format.js";
import {linkNumber} from "./linkSentence.js";

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
