import type {Simulation} from "../../../analysis/index.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {MeasureName} from "../../../domain/links.js";
import type {Locale} from "../../../domain/texts.js";
import {formatNumber, formatPercent, formatPercentRange, formatPeriods, joinRange} from "../../format.js";
import {linkNumber, measureLabel} from "../../sentences.js";
import type {Forecast} from "./computeForecast.js";
import type {Fan, NodeFans} from "./fanData.js";
import {leverWords} from "./leverWords.js";

/** A value of a node for people: in its unit, or as a change against today. */
export function nodeValue(value: number, {isChange}: Pick<NodeFans, "isChange">, locale: Locale): string {
  return isChange ? formatPercent(value, locale, {sign: true}) : formatNumber(value, locale);
}

/** Whether a fan's end is held at the cap as a whole, so that not even its median is a number. */
export const isBeyondMeasure = ({far}: Fan): boolean => far.low && far.high;

/**
 * Where a node stands at the horizon: `15,268 (15,150 to 15,400)`. An end that the simulation holds at its cap is only “very far”.
 */
function standing(fan: Fan, node: NodeFans, locale: Locale): string {
  const {low, median, high} = fan.points.at(-1)!;
  if (isBeyondMeasure(fan)) return leverWords.farUp[locale];
  const end = (value: number, isFar: boolean) =>
    isFar ? leverWords.farUp[locale] : nodeValue(value, node, locale);
  const range = joinRange(end(low, fan.far.low), end(high, fan.far.high), locale);
  return locale === "ja"
    ? `${nodeValue(median, node, locale)}（${range}）`
    : `${nodeValue(median, node, locale)} (${range})`;
}

/**
 * The forecast in a sentence with numbers, of one node.
 *
 * @example
 * nodeSentence(summary, nodes[2], "en") // "Weekly active users: 15,268 (15,150 to 15,400) instead of 14,975 (14,955 to 14,999)."
 */
export function nodeSentence(summary: LoopSummary, node: NodeFans, locale: Locale): string {
  const label = measureLabel(summary, node.name, locale);
  const asIs = standing(node.asIs, node, locale);
  if (node.withLevers === null) return locale === "ja" ? `${label}：${asIs}。` : `${label}: ${asIs}.`;
  const changed = standing(node.withLevers, node, locale);
  return locale === "ja"
    ? `${label}：${changed}、今のままなら${asIs}。`
    : `${label}: ${changed} instead of ${asIs}.`;
}

/**
 * What comes of the KPI, in a sentence.
 *
 * @example
 * headline(summary, nodes, forecast, "en")
 * // "After 52 weeks: Weekly active users 15,268 (15,150 to 15,400) instead of 14,975 (14,955 to 14,999), +2 % (+1.4 to +2.7 %)."
 */
export function headline(
  summary: LoopSummary,
  nodes: readonly NodeFans[],
  {asIs, effect}: Forecast,
  locale: Locale,
): string {
  const node = nodes.find(({name}) => name === "business_kpi")!;
  const label = measureLabel(summary, node.name, locale);
  const time = formatPeriods(asIs.periods.length, summary.cadence, locale);
  const before = standing(node.asIs, node, locale);
  if (node.withLevers === null) {
    const today = node.isChange ? null : formatNumber(node.asIs.points[0].median, locale);
    if (locale === "ja")
      return `今のまま進むと、${time}後の${label}は${before}${today === null ? "" : `（現在${today}）`}。`;
    return `As it goes: after ${time}, ${label} ${before}${today === null ? "" : `; today ${today}`}.`;
  }
  const after = standing(node.withLevers, node, locale);
  const change = effect === null ? null : changeOf(summary, effect, locale);
  if (locale === "ja")
    return `${time}後の${label}：${after}。今のままなら${before}${change === null ? "" : `、差は${change}`}。`;
  return `After ${time}: ${label} ${after} instead of ${before}${change === null ? "" : `, ${change}`}.`;
}

/** The change of the KPI in per cent, where its scale is one of ratios and no future is beyond measure. */
function changeOf({start}: LoopSummary, {nodes}: Simulation, locale: Locale): string | null {
  const today = start.values.business_kpi;
  const {quantiles, capped} = nodes.business_kpi;
  if ((today !== undefined && today.transform !== "log") || capped.at(-1)! > 0) return null;
  // Where lower is better the measure is divided by what the deviation multiplies by.
  const sign = today?.better === "lower" ? -1 : 1;
  const [a, , median, , b] = quantiles.at(-1)!.map((deviation) => Math.expm1(sign * deviation));
  const range = formatPercentRange(Math.min(a, b), Math.max(a, b), locale, {sign: true});
  const value = formatPercent(median, locale, {sign: true});
  return locale === "ja" ? `${value}（${range}）` : `${value} (${range})`;
}

/**
 * How to read the fans, and what had to be assumed.
 *
 * @example
 * forecastNote(summary, nodes, forecast, "en") // "Line: median; bands: half and 95 % of 1,000 futures. …"
 */
export function forecastNote(
  summary: LoopSummary,
  nodes: readonly NodeFans[],
  {asIs, withLevers}: Forecast,
  locale: Locale,
): string {
  const ja = locale === "ja";
  const draws = formatNumber(asIs.draws, locale);
  const level = formatPercent(asIs.level, locale);
  const {closed, lag, rows} = asIs.assumptions;
  const numbers = (links: typeof closed) => links.map(linkNumber).join(", ");
  const label = (name: MeasureName) => measureLabel(summary, name, locale);
  const cut = nodes.filter((node) => node.cut).map(({name}) => label(name));
  const isCapped = [asIs, withLevers].some((each) =>
    Object.values(each?.nodes ?? {}).some(({capped}) => capped.some((share) => share > 0)),
  );
  return [
    ja
      ? `線は中央値、帯は${draws}通りの未来の半分と${level}。推定値の不確かさだけを含み、週ごとのばらつきや季節は含まない。`
      : `Line: median; bands: half and ${level} of ${draws} futures. They hold what is not known of the links, not the noise of single periods or the seasons.`,
    ja
      ? "学習曲線は現在の傾きのまま続くとみなすため、行数が大きく増える先は楽観的。"
      : "Rows go on teaching at the learning curve's slope of today, which is too hopeful far above today's rows.",
    closed.length === 0
      ? ""
      : ja
        ? `条件${numbers(closed)}は推定値がないため、つながりがないものとした。`
        : `Condition ${numbers(closed)}: no estimate, so the link is taken as closed until a lever opens it.`,
    lag.length === 0
      ? ""
      : ja
        ? `条件${numbers(lag)}は時間差が分からないため0とした。`
        : `Condition ${numbers(lag)}: the delay is not known and is taken as none.`,
    rows
      ? ja
        ? "行数が分からないため、新しい行は増えないとした。"
        : "Rows are not known, so none come in."
      : "",
    cut.length === 0
      ? ""
      : ja
        ? `${cut.join("、")}の${level}の帯は図からはみ出す。`
        : `The ${level} band of ${cut.join(", ")} runs off the figure.`,
    isCapped
      ? ja
        ? "一部の未来ではループが際限なく膨らむ。帯の端は「桁違い」という意味でしかない。"
        : "In some futures the loop grows without bound; there the band's edge means only “very far”."
      : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(ja ? "" : " ");
}
