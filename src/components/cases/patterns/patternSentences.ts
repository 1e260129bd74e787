import type {ClosingCount, SupportCount, TaskEffect} from "../../../analysis/cases/casePatterns.js";
import type {Share} from "../../../analysis/statistics/wilson.js";
import {closingLabels} from "../../../domain/closings.js";
import {conditions} from "../../../domain/conditions.js";
import type {Locale} from "../../../domain/texts.js";
import {formatPercent, formatPercentRange, joinRange} from "../../format.js";
import {patternWords} from "./patternWords.js";

/**
 * A share with its interval and what it is of.
 *
 * @example
 * shareWords(wilson(2, 29), "en") // "2 of 29 (6.9 %; 1.9 to 22 %)"
 */
export function shareWords({count, of, share, low, high}: Share, locale: Locale): string {
  const part = `${formatPercent(share, locale)}${locale === "ja" ? "、" : "; "}${formatPercentRange(low, high, locale)}`;
  return locale === "ja" ? `${of} 件中 ${count} 件(${part})` : `${count} of ${of} (${part})`;
}

/** Name of a way, or of silence. */
export const closingName = ({closing}: Pick<ClosingCount, "closing">, locale: Locale): string =>
  closing === null ? patternWords.silent[locale] : closingLabels[closing].name[locale];

/**
 * What the figure of ways shows, as a statement.
 *
 * @param counts Of at least one case.
 * @example
 * closingTitle(closingCounts(cases), "en") // "27 of 29 sources do not say how growth makes the model better"
 */
export function closingTitle(counts: readonly ClosingCount[], locale: Locale): string {
  const {count, of} = counts.find(({closing}) => closing === null)!;
  return locale === "ja"
    ? `成長がどうモデルを良くするかを述べていない事例は ${of} 件中 ${count} 件`
    : `${count} of ${of} cases do not say how growth makes the model better`;
}

/**
 * Ways and their shares in a sentence; ways of no case are left out.
 *
 * @example
 * closingNumbers(closingCounts([uberEats]), "en") // "Outcomes become known: 1 of 1 (100 %; 21 to 100 %)."
 */
export function closingNumbers(counts: readonly ClosingCount[], locale: Locale): string {
  const parts = counts
    .filter(({count}) => count > 0)
    .map((each) => `${closingName(each, locale)}${locale === "ja" ? ":" : ": "}${shareWords(each, locale)}`);
  return locale === "ja" ? `${parts.join("。")}。` : `${parts.join("; ")}.`;
}

/**
 * What the figure of effects shows, as a statement.
 *
 * @example
 * effectsTitle(taskEffects(cases), 29, "en") // "6 of 29 cases give 11 figures as relative changes; all are improvements"
 */
export function effectsTitle(effects: readonly TaskEffect[], all: number, locale: Locale): string {
  const metrics = new Set(effects.map(({metric}) => metric));
  const cases = new Set(effects.map(({study}) => study.id)).size;
  const worse = new Set(effects.filter(({improved}) => !improved).map(({metric}) => metric)).size;
  const figures = metrics.size;
  if (locale === "ja")
    return `${all} 件中 ${cases} 件が ${figures} 個の相対変化を示し、${worse === 0 ? "すべて改善" : `改善でないものは ${worse} 個`}`;
  const improvements =
    worse === 0 ? "all are improvements" : `${worse} ${worse === 1 ? "is" : "are"} not an improvement`;
  const what = figures === 1 ? "1 figure as a relative change" : `${figures} figures as relative changes`;
  return `${cases} of ${all} cases ${cases === 1 ? "gives" : "give"} ${what}; ${improvements}`;
}

/**
 * A change in per cent with its sign.
 *
 * @example
 * changeWords({percent: -66.7, …}, "en") // "−67 %"
 */
export const changeWords = ({percent}: Pick<TaskEffect, "percent">, locale: Locale): string =>
  formatPercent(percent / 100, locale, {sign: true});

/**
 * A task's number of figures and of cases, and between which changes the figures lie.
 *
 * @param effects Of one task, at least one.
 * @example
 * rangeWords("Regression", [{percent: -20, …}, {percent: 5, …}], "en") // "Regression: 2 figures of 1 case, −20 % to +5 %"
 */
export function rangeWords(task: string, effects: readonly TaskEffect[], locale: Locale): string {
  const sorted = effects.toSorted((a, b) => a.percent - b.percent);
  const ends = [...new Set([sorted[0], sorted.at(-1)!].map((effect) => changeWords(effect, locale)))];
  const range = ends.length === 1 ? ends[0] : joinRange(ends[0], ends[1], locale);
  const cases = new Set(effects.map(({study}) => study.id)).size;
  if (locale === "ja") return `${task}:${cases} 件の事例の ${effects.length} 個、${range}`;
  const figures = `${effects.length} ${effects.length === 1 ? "figure" : "figures"}`;
  return `${task}: ${figures} of ${cases} ${cases === 1 ? "case" : "cases"}, ${range}`;
}

/**
 * What the figure of support shows, as a statement.
 *
 * @example
 * thinTitle(supportCounts(cases), "en") // "0 of 29 cases measure condition ③ Data, 11 measure ① and 5 measure ②"
 */
export function thinTitle(counts: readonly SupportCount[], locale: Locale): string {
  const measured = counts.filter(({support}) => support === "measured").sort((a, b) => a.count - b.count);
  const name = ({condition}: SupportCount) =>
    `${conditions[condition].number} ${conditions[condition].name[locale]}`;
  return locale === "ja"
    ? `数値のある事例は ${measured[0].of} 件中、${measured.map((each) => `${name(each)} ${each.count} 件`).join("、")}`
    : `Of ${measured[0].of} cases, ${measured.map((each) => `${each.count} measure ${name(each)}`).join(", ")}`;
}

/**
 * Shares of the cases with a figure, by condition, in a sentence.
 *
 * @example
 * thinNumbers(supportCounts(cases), "en") // "With a figure: ① Customer 11 of 29 (38 %; 23 to 56 %); …"
 */
export function thinNumbers(counts: readonly SupportCount[], locale: Locale): string {
  const parts = counts
    .filter(({support}) => support === "measured")
    .map(
      (each) =>
        `${conditions[each.condition].number} ${conditions[each.condition].name[locale]} ${shareWords(each, locale)}`,
    );
  return locale === "ja" ? `数値あり:${parts.join("、")}。` : `With a figure: ${parts.join("; ")}.`;
}
