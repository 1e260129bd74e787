import type {Cadence} from "../../../domain/loop.js";
import type {Locale, Text} from "../../../domain/texts.js";

const unitWords: Record<Cadence, {one: string; many: string; ja: string}> = {
  day: {one: "day", many: "days", ja: "日"},
  week: {one: "week", many: "weeks", ja: "週間"},
  month: {one: "month", many: "months", ja: "か月"},
};

const numbers = {
  small: new Intl.NumberFormat("en", {maximumSignificantDigits: 3}),
  large: new Intl.NumberFormat("en", {maximumFractionDigits: 0}),
};
const number = (value: number) =>
  (Math.abs(value) < 1000 ? numbers.small : numbers.large).format(value).replace("-", "−");

/** For levels, which are not known to the last digit. */
const rough = (value: number) => number(Number(value.toPrecision(3)));

const tags: Record<Locale, string> = {en: "en-GB", ja: "ja-JP"};

function date(iso: string, cadence: Cadence, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], {
    ...(cadence === "month" ? {} : {day: "numeric"}),
    month: locale === "ja" && cadence !== "month" ? "numeric" : "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(iso));
}

/** Beyond this many dates the rest is counted. */
const MOST_DATES = 3;

/** Sentences about the health of a loop's data, for periods of one length. */
export function healthTexts(cadence: Cadence) {
  const {one, many, ja: unit} = unitWords[cadence];
  const count = {
    en: (n: number) => `${number(n)} ${n === 1 ? one : many}`,
    ja: (n: number) => `${number(n)}${unit}`,
  };
  const on = (iso: string): Text => ({en: date(iso, cadence, "en"), ja: date(iso, cadence, "ja")});
  const listed = (periods: readonly string[]): Text => {
    const shown = periods.slice(0, MOST_DATES).map(on);
    const rest = periods.length - shown.length;
    return {
      en: `${shown.map(({en}) => en).join(", ")}${rest > 0 ? ` and ${number(rest)} more` : ""}`,
      ja: `${shown.map(({ja}) => ja).join("、")}${rest > 0 ? `、ほか${number(rest)}件` : ""}`,
    };
  };

  return {
    fewPeriods: (n: number): Text => ({
      en: `Only ${count.en(n)} of data: most links cannot be told from so few.`,
      ja: `データが${count.ja(n)}分しかありません。ほとんどのつながりは判断できません。`,
    }),
    noSeason: (n: number): Text => ({
      en: `${count.en(n)} are less than a year and a half, so a season cannot be told from growth.`,
      ja: `データが${count.ja(n)}分で 1 年半に満たないため、季節の変動と成長を区別できません。`,
    }),
    missingPeriods: (missing: number, all: number, longest: number, from: string): Text => ({
      en:
        missing === 1
          ? `1 of ${count.en(all)} is missing: ${on(from).en}.`
          : `${number(missing)} of ${count.en(all)} are missing; the longest gap is ${count.en(longest)}, from ${on(from).en}.`,
      ja:
        missing === 1
          ? `${count.ja(all)}のうち ${on(from).ja}の分が欠けています。`
          : `${count.ja(all)}のうち${count.ja(missing)}分が欠けています。最も長い空白は ${on(from).ja}からの${count.ja(longest)}です。`,
    }),
    noValues: (label: Text): Text => ({
      en: `${label.en}: there is no value at all.`,
      ja: `${label.ja}：値がひとつもありません。`,
    }),
    missingValues: (label: Text, missing: readonly string[]): Text => ({
      en: `${label.en}: no value in ${count.en(missing.length)} (${listed(missing).en}).`,
      ja: `${label.ja}：${count.ja(missing.length)}分の値がありません(${listed(missing).ja})。`,
    }),
    earlyEnd: (label: Text, n: number, last: string): Text => ({
      en: `${label.en}: ends ${count.en(n)} before the other series; the last value is of ${on(last).en}.`,
      ja: `${label.ja}：ほかの系列より${count.ja(n)}早く終わっています。最後の値は ${on(last).ja}です。`,
    }),
    lateStart: (label: Text, n: number, first: string): Text => ({
      en: `${label.en}: starts ${count.en(n)} after the other series, on ${on(first).en}.`,
      ja: `${label.ja}：ほかの系列より${count.ja(n)}遅く、${on(first).ja}に始まっています。`,
    }),
    partialEnd: (label: Text, last: string, value: number, before: number): Text => ({
      en: `${label.en}: the last ${one}, ${on(last).en}, is far below the one before (${number(value)} after ${number(before)}). It may not have been complete when the data were taken.`,
      ja: `${label.ja}：最後の ${on(last).ja}の値が直前より大きく下がっています(${number(before)} → ${number(value)})。集計の途中で取り出した可能性があります。`,
    }),
    levelBreak: (label: Text, at: string, before: number, after: number): Text => ({
      en: `${label.en}: the level jumps from about ${rough(before)} to about ${rough(after)} on ${on(at).en}, and no release or experiment explains it. Was something counted differently from then on?`,
      ja: `${label.ja}：${on(at).ja}に水準がおよそ ${rough(before)} から ${rough(after)} へ急に変わっています。モデルの更新や実験では説明できません。集計の方法が変わっていないか確かめてください。`,
    }),
    neverChanges: (label: Text, value: number): Text => ({
      en: `${label.en}: always ${number(value)}. A series that never changes tells nothing about a link.`,
      ja: `${label.ja}：値がずっと ${number(value)} です。変化しない系列からは、つながりが分かりません。`,
    }),
    constantStretch: (label: Text, n: number, value: number, from: string): Text => ({
      en: `${label.en}: exactly ${number(value)} for ${count.en(n)} from ${on(from).en}. Did the measurement stop?`,
      ja: `${label.ja}：${on(from).ja}から${count.ja(n)}、まったく同じ値(${number(value)})が続いています。計測が止まっていないか確かめてください。`,
    }),
    noScaleValue: (label: Text, periods: readonly string[]): Text => ({
      en: `${label.en}: ${count.en(periods.length)} at 0 or below (${listed(periods).en}). A logarithm has no value there, so these are left out.`,
      ja: `${label.ja}：0 以下の値が${count.ja(periods.length)}分あります(${listed(periods).ja})。対数を取れないため、分析から除きます。`,
    }),
    nearLimit: (label: Text, periods: readonly string[]): Text => ({
      en: `${label.en}: almost 0 or almost 1 in ${count.en(periods.length)} (${listed(periods).en}). There even a tiny change counts as a large one.`,
      ja: `${label.ja}：${count.ja(periods.length)}分の値がほぼ 0 かほぼ 1 です(${listed(periods).ja})。わずかな変化が大きな変化として扱われます。`,
    }),
    outliers: (label: Text, periods: readonly string[]): Text => ({
      en: `${label.en}: leaps out and straight back on ${listed(periods).en}. A lagged association is estimated without such values; correct them if they are mistakes.`,
      ja: `${label.ja}：${listed(periods).ja}だけ値が大きく外れています。時間差の関連を推定するときは除きます。誤りであれば直してください。`,
    }),
  };
}

export type HealthTexts = ReturnType<typeof healthTexts>;
