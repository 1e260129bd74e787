import type {Locale} from "../../domain/texts.js";
import {formatNumber, formatPercent, formatPeriods} from "../format.js";
import type {PowerResult} from "./powerResult.js";
import type {PowerState} from "./powerState.js";

/**
 * The answer in a sentence: how long until the link is found, with the approximation's own uncertainty.
 *
 * @example
 * waitSentence(result, usualState, "en") // "After 95 weeks of data (88 to 104) the link would be found with a chance of 80 %."
 */
export function waitSentence(
  {periods, sooner, later}: PowerResult,
  state: PowerState,
  locale: Locale,
): string {
  const ja = locale === "ja";
  const asked = formatPercent(state.power / 100, locale);
  const time = (count: number) => formatPeriods(count, state.cadence, locale);
  if (periods === null)
    return ja
      ? `データを 20 年集めても、このつながりが${asked}の確率で見つかるようにはなりません。`
      : `Even 20 years of data would not find this link with a chance of ${asked}.`;
  const number = (count: number | null) => (count === null ? null : formatNumber(count, locale));
  const [low, high] = [number(sooner), number(later)];
  if (ja) {
    const range = low === null ? "" : high === null ? `（早ければ ${low}）` : `（${low}〜${high}）`;
    return `${time(periods)}${range}のデータがあれば、このつながりは${asked}の確率で見つかります。`;
  }
  const range = low === null ? "" : high === null ? ` (${low} or more)` : ` (${low} to ${high})`;
  return `After ${time(periods)} of data${range} the link would be found with a chance of ${asked}.`;
}

/**
 * The chance of finding the link after half a year, a year and two years.
 *
 * @example
 * soonSentence(result, usualState, "en") // "After 26 weeks the chance is 22 %, after 52 weeks 53 %, after 104 weeks 84 %."
 */
export function soonSentence({soon}: PowerResult, {cadence}: PowerState, locale: Locale): string {
  const parts = soon.map(({periods, power}) => {
    const time = formatPeriods(periods, cadence, locale);
    return {time, chance: formatPercent(power, locale)};
  });
  if (locale === "ja")
    return `見つかる確率は、${parts.map(({time, chance}) => `${time}で ${chance}`).join("、")}です。`;
  const [first, ...rest] = parts;
  return `After ${first.time} the chance is ${first.chance}, ${rest.map(({time, chance}) => `after ${time} ${chance}`).join(", ")}.`;
}

/**
 * What an A/B test with the push that was asked for would need, and how much sooner it settles the link.
 *
 * @example
 * testSentence(result, usualState, "en") // "An A/B test with 53,670 people for 14 weeks settles it 81 weeks sooner."
 */
export function testSentence({periods, experiments}: PowerResult, state: PowerState, locale: Locale): string {
  const ja = locale === "ja";
  const plan = experiments.find(({push}) => push === state.push)?.plan ?? null;
  if (plan === null)
    return ja
      ? "この変更では割合が 100% を超えるため、A/B テストは組めません。"
      : "No A/B test can be planned: the change would push the share beyond 100 %.";
  const people = formatNumber(plan.people, locale);
  const time = (count: number) => formatPeriods(count, state.cadence, locale);
  const size = ja
    ? `A/B テストなら ${people} 人、${time(plan.periods)}`
    : `An A/B test with ${people} people for ${time(plan.periods)}`;
  if (periods === null)
    return ja ? `${size}で決着します。観察だけでは決着しません。` : `${size} settles it; watching would not.`;
  const sooner = periods - plan.periods;
  if (sooner <= 0)
    return ja
      ? `${size}かかり、観察より早くはなりません。`
      : `${size} takes no less time than watching; it would still be the better evidence.`;
  return ja ? `${size}で、${time(sooner)}早く決着します。` : `${size} settles it ${time(sooner)} sooner.`;
}
