import type {Cadence} from "../../../domain/loop.js";
import {periodsPerYear} from "../../../domain/calendar.js";
import type {Locale} from "../../../domain/texts.js";
import {formatNumber, formatPercent, formatPeriods, joinRange} from "../../format.js";
import type {TargetAnswer} from "./learningTarget.js";

/** Beyond this many years a number of periods says nothing. */
const LONG = 100;

/**
 * The answer to "how many rows for this quality?" in words.
 *
 * @example
 * targetSentence(answer, {rows: 511707, newRows: 3500, cadence: "week", unit: "share", locale: "en"})
 * // "For 0.766 (share), about 4.97m rows are needed (3.04m to 10.2m, 95 % interval), 4.46m more than at hand: about …"
 */
export function targetSentence(
  answer: TargetAnswer,
  {
    rows,
    newRows,
    cadence,
    unit,
    locale,
  }: {rows: number; newRows: number | null; cadence: Cadence; unit: string; locale: Locale},
): string {
  const ja = locale === "ja";
  const number = (value: number) => formatNumber(value, locale);
  // As typed, so that a person sees the own number again.
  const typed = String(answer.score).replace("-", "−");
  const goal = ja ? `${typed}（${unit}）` : `${typed} (${unit})`;
  if (answer.kind === "reached")
    return ja
      ? `${goal}には、現在の${number(rows)}行ですでに達しています（曲線での現在値 ${number(answer.now)}）。`
      : `${goal} is reached already: with the ${number(rows)} rows at hand the curve stands at ${number(answer.now)}.`;
  if (answer.kind === "unreachable") return unreachableSentence(answer, goal, locale);
  const {value, low, high, level} = answer.rows;
  const interval = `${low <= rows ? (ja ? "現在の行数" : "what is at hand") : number(low)}${ja ? "〜" : " to "}${Number.isFinite(high) ? number(high) : ja ? "到達不能" : "never"}`;
  const time = timeClause(answer.periods, newRows, cadence, locale);
  return ja
    ? `${goal}には約${number(value)}行（${formatPercent(level, "ja")}区間 ${interval}）、現在より${number(value - rows)}行多く必要です。${time}`
    : `For ${goal}, about ${number(value)} rows are needed (${interval}, ${formatPercent(level, "en")} interval), ${number(value - rows)} more than at hand${time}`;
}

function unreachableSentence(
  {score, asymptote, flat}: Extract<TargetAnswer, {kind: "unreachable"}>,
  goal: string,
  locale: Locale,
): string {
  const {value, low, high, level} = asymptote;
  const [limit, interval] = [
    formatNumber(value, locale),
    joinRange(formatNumber(low, locale), formatNumber(high, locale), locale),
  ];
  const open = score >= low && score <= high;
  if (locale === "ja") {
    const curve = flat
      ? `学習曲線は${limit}（${formatPercent(level, "ja")}区間 ${interval}）のまま変わりません。`
      : `曲線は${limit}（${formatPercent(level, "ja")}区間 ${interval}）に近づくだけです。`;
    const what = open
      ? "ただし区間はこの目標を含むため、届かないとは言い切れません。"
      : "モデルや特徴量を変える必要があります。";
    return `${goal}には、行数を増やすだけでは届きません。${curve}${what}`;
  }
  const curve = `the curve ${flat ? "stays" : "levels off"} at ${limit} (${interval}, ${formatPercent(level, "en")} interval)`;
  const what = open
    ? "The interval holds this target, so the data do not rule it out."
    : "The model itself would have to change.";
  return `${goal} is out of reach with more rows alone: ${curve}. ${what}`;
}

function timeClause(
  periods: number | null,
  newRows: number | null,
  cadence: Cadence,
  locale: Locale,
): string {
  const ja = locale === "ja";
  if (periods === null || newRows === null)
    return ja
      ? "新しい行の増え方が分からないため、期間は示せません。"
      : "; how fast rows come in is not known.";
  const per = ja ? {day: "1日", week: "1週", month: "1か月"}[cadence] : cadence;
  const rate = formatNumber(newRows, locale);
  const years = periods / periodsPerYear[cadence];
  const count = formatPeriods(Math.ceil(periods), cadence, locale);
  const inYears = formatNumber(Math.round(years), locale);
  const text = ja
    ? years > LONG
      ? `${LONG}年以上`
      : `約${count}${years < 2 ? "" : `（${inYears}年）`}`
    : years > LONG
      ? `more than ${LONG} years`
      : `about ${count}${years < 2 ? "" : ` (${inYears} years)`}`;
  return ja
    ? `今の増え方（${per}に${rate}行）で${text}かかります。`
    : `: ${text} at the present ${rate} a ${per}.`;
}
