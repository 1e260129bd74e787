import type {CommonWord} from "../../../analysis/cases/commonWords.js";
import {fitWeights} from "../../../analysis/cases/rankCases.js";
import type {RankedCase, Reason} from "../../../analysis/cases/rankCases.js";
import {conditions} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {supportLabels} from "../../../domain/supportLevels.js";
import type {SupportLevel} from "../../../domain/supportLevels.js";
import {taskLabels} from "../../../domain/tasks.js";
import type {Locale} from "../../../domain/texts.js";
import {fitWords, needWords} from "./fitWords.js";

/** More shared words than these say no more. */
const mostWords = 6;

/**
 * A reason in words, without its points.
 *
 * @example
 * reasonSentence({kind: "customerProblem", points: 20, words: [{yours: "queue", theirs: "waits"}]}, "en")
 * // "Similar customer problem: “queue” ≈ “waits”"
 */
export function reasonSentence(reason: Reason, locale: Locale): string {
  const colon = locale === "ja" ? ":" : ": ";
  if (reason.kind === "task") return `${fitWords.sameTask[locale]}${colon}${taskLabels[reason.task][locale]}`;
  if (reason.kind === "doubt") {
    const {number, name} = conditions[reason.condition];
    const {mark, name: support} = supportLabels[reason.support];
    return locale === "ja"
      ? `心配な条件 ${number} ${name.ja} の根拠:${mark} ${support.ja}`
      : `Evidence for the condition in doubt, ${number} ${name.en}: ${mark} ${support.en}`;
  }
  const shown = reason.words.slice(0, mostWords).map((word) => quote(word, locale));
  const more = reason.words.length - shown.length;
  const rest = more === 0 ? "" : locale === "ja" ? `、ほか ${more} 語` : ` and ${more} more`;
  return `${needWords[reason.kind].same[locale]}${colon}${shown.join(locale === "ja" ? "、" : ", ")}${rest}`;
}

function quote({yours, theirs}: CommonWord, locale: Locale): string {
  const marks = (text: string) => (locale === "ja" ? `「${text}」` : `“${text}”`);
  return yours.toLowerCase() === theirs.toLowerCase() ? marks(yours) : `${marks(yours)} ≈ ${marks(theirs)}`;
}

/**
 * Points that a reason brought, of those it could have.
 *
 * @example
 * pointsWords({kind: "task", points: 15, task: "search"}, "en") // "15 of 15"
 */
export function pointsWords({kind, points}: Reason, locale: Locale): string {
  // A little is not nothing: a reason that is listed brought something.
  const number = points < 0.5 ? "<1" : String(Math.round(points));
  return locale === "ja" ? `${fitWeights[kind]} 点中 ${number} 点` : `${number} of ${fitWeights[kind]}`;
}

/**
 * The score in words.
 *
 * @example
 * scoreWords({id: "pomelo", score: 41.6, reasons: []}, "en") // "42 of 100 points"
 */
export function scoreWords({score}: RankedCase, locale: Locale): string {
  const number = score < 0.5 ? "<1" : String(Math.round(score));
  return locale === "ja" ? `100 点中 ${number} 点` : `${number} of 100 points`;
}

/**
 * How well all cases, fitting or not, support the condition in doubt.
 *
 * @param supports One a case.
 * @example
 * doubtSentence("data", ["inferred", "absent"], "en")
 * // "Of all 2 cases, 0 measure condition ③ Data, 0 report it without a figure, 1 only infers it and 1 does not speak of it."
 */
export function doubtSentence(
  condition: ConditionName,
  supports: readonly SupportLevel[],
  locale: Locale,
): string {
  const {number, name} = conditions[condition];
  const count = (level: SupportLevel) => supports.filter((support) => support === level).length;
  const [measured, reported, inferred, absent] = [
    count("measured"),
    count("reported"),
    count("inferred"),
    count("absent"),
  ];
  if (locale === "ja")
    return `全 ${supports.length} 件のうち、条件 ${number} ${name.ja} を測定した事例は ${measured} 件、数値なしの報告は ${reported} 件、推論のみは ${inferred} 件、記載なしは ${absent} 件です。`;
  const verb = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  return `Of all ${supports.length} cases, ${verb(measured, "measures", "measure")} condition ${number} ${name.en}, ${verb(reported, "reports", "report")} it without a figure, ${verb(inferred, "only infers", "only infer")} it and ${verb(absent, "does", "do")} not speak of it.`;
}

/**
 * How many cases have something in common with the need.
 *
 * @example
 * foundSentence(3, 29, "en") // "3 of 29 cases have something in common."
 */
export function foundSentence(found: number, all: number, locale: Locale): string {
  if (locale === "ja") return `${all} 件中 ${found} 件に共通点があります。`;
  return `${found} of ${all} cases ${found === 1 ? "has" : "have"} something in common.`;
}
