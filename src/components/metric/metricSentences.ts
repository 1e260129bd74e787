import type {CandidateReport, MetricPart} from "../../analysis/metric/metricReport.js";
import {metricTests} from "../../analysis/metric/metricReport.js";
import type {MetricSummary, SummarySeries} from "../../analysis/metric/metricSummary.js";
import type {Verdict} from "../../analysis/loop/report.js";
import type {Locale} from "../../domain/texts.js";
import {formatEffect, formatPeriods, joinRange} from "../format.js";
import {verdictWords} from "../words.js";
import {metricWords, roleWords} from "./metricWords.js";

const order: readonly Verdict[] = ["holds", "fails", "unclear", "no-data"];

/**
 * The score of a candidate in words: how many of the three properties hold, and what is known of the others.
 *
 * @example
 * scoreSentence({holds: 2, fails: 0, unclear: 1, "no-data": 0}, "en") // "2 of 3 hold; 1 cannot be told yet"
 */
export function scoreSentence(score: CandidateReport["score"], locale: Locale): string {
  if (locale === "ja") {
    const parts = order.filter((verdict) => verdict !== "holds" && score[verdict] > 0);
    const rest = parts.map((verdict) => `${verdictWords[verdict].ja} ${score[verdict]}`);
    return [`3 つのうち ${score.holds} つが成り立つ`, ...rest].join("、");
  }
  const say: Record<Exclude<Verdict, "holds">, (n: number) => string> = {
    fails: (n) => (n === 1 ? "1 fails" : `${n} fail`),
    unclear: (n) => `${n} cannot be told yet`,
    "no-data": (n) => (n === 1 ? "1 has no data" : `${n} have no data`),
  };
  const rest = order.flatMap((verdict) =>
    verdict === "holds" || score[verdict] === 0 ? [] : [say[verdict](score[verdict])],
  );
  return [`${score.holds} of 3 ${score.holds === 1 ? "holds" : "hold"}`, ...rest].join("; ");
}

/** The two ends of a question, and in which order: what moves, and what is moved. */
export function endsOf(
  summary: MetricSummary,
  candidate: SummarySeries,
  {role}: Pick<MetricPart, "role">,
): {source: SummarySeries; target: SummarySeries} | null {
  const other = summary.heldAgainst[role];
  if (other === undefined) return null;
  return metricTests[role].direction === "into"
    ? {source: other, target: candidate}
    : {source: candidate, target: other};
}

/**
 * What the data say on one question, in plain words: by how much the target moves for 1 % of the source, with interval and delay.
 *
 * @example
 * partSentence(summary, summary.candidates[0], part, "en")
 * // "Holds: 1 % better odds of “Satisfied sessions” go with +0.74 % (0.48 to 1.13) in the odds of “Recommended items added to favourites”, 1 week later."
 */
export function partSentence(
  summary: MetricSummary,
  candidate: SummarySeries,
  part: MetricPart,
  locale: Locale,
): string {
  const ja = locale === "ja";
  const head = ja ? `${verdictWords[part.verdict].ja}：` : `${sentenceCase(verdictWords[part.verdict].en)}: `;
  const ends = endsOf(summary, candidate, part);
  if (ends === null || part.elasticity === null) {
    const why = part.reasons[0]?.[locale] ?? metricWords.noEstimate[locale];
    return `${head}${why}`;
  }
  const {source, target} = ends;
  const step = source.transform === "none" ? 1 : 0.01;
  const scale = step * (target.transform === "none" ? 1 : 100);
  const unit = target.transform === "none" ? ` ${target.unit}` : ja ? "%" : "\u00a0%";
  const {value, low, high} = part.elasticity;
  const number = (at: number, sign = false) => formatEffect(at * scale, locale, {sign});
  const amount = `${number(value, true)}${unit}`;
  const range = joinRange(number(low), number(high), locale);
  const [from, to] = [source.label[locale], target.label[locale]];
  const odds = (series: SummarySeries) => series.transform === "logit";
  const when = delay(part.lag, summary, locale);
  if (ja) {
    const change = source.transform === "none" ? "1 単位" : " 1% ";
    return `${head}「${from}」${odds(source) ? "のオッズ" : ""}が${change}よくなると、「${to}」${odds(target) ? "のオッズ" : ""}は${when}${amount}（${range}）よくなる${part.verdict === "holds" ? "" : "と推定される"}。`;
  }
  const change =
    source.transform === "none"
      ? `one unit better in “${from}”`
      : odds(source)
        ? `1\u00a0% better odds of “${from}”`
        : `a 1\u00a0% improvement in “${from}”`;
  const verb = part.verdict === "holds" ? "goes with" : "is estimated to go with";
  return `${head}${change} ${verb} ${amount} (${range}) in ${odds(target) ? "the odds of " : ""}“${to}”${when}.`;
}

function delay(lag: number | null, {cadence}: MetricSummary, locale: Locale): string {
  if (lag === null) return "";
  if (lag === 0) return locale === "ja" ? "同じ期間に" : " in the same period";
  const time = formatPeriods(lag, cadence, locale);
  return locale === "ja" ? `${time}後に` : `, ${time} later`;
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of what a candidate is held against, as the table has it. */
export function roleLabel(summary: MetricSummary, {role}: Pick<MetricPart, "role">, locale: Locale): string {
  return summary.heldAgainst[role]?.label[locale] ?? roleWords[role][locale];
}
