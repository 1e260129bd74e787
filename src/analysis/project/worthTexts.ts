import {conditions} from "../../domain/conditions.js";
import type {ConditionName} from "../../domain/conditions.js";
import {links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {Milestone} from "../../domain/project/plan.js";
import type {SupportLevel} from "../../domain/supportLevels.js";
import type {Locale, Text} from "../../domain/texts.js";
import type {Estimate, Evidence} from "../loop/report.js";
import {measureTexts} from "../loop/texts.js";
import type {Saying} from "../../domain/project/tie.js";

/** A number in a sentence, three significant digits below 1000; a value alike in both languages. */
function number(value: number): string {
  const digits = Math.abs(value) < 1000 ? {maximumSignificantDigits: 3} : {maximumFractionDigits: 0};
  return new Intl.NumberFormat("en", digits).format(value).replace("-", "−");
}

const range = (low: number, high: number, locale: Locale) =>
  locale === "ja" ? `${number(low)}〜${number(high)}` : `${number(low)} to ${number(high)}`;

const evidenceTexts: Record<Evidence, Text> = {
  experiment: {en: "an experiment", ja: "実験"},
  release: {en: "dated releases of the model", ja: "日付のあるモデルの更新"},
  curve: {en: "a learning curve", ja: "学習曲線"},
  association: {en: "an association at a delay", ja: "時間差のある関連"},
  none: {en: "an assumption", ja: "仮定"},
};

const linkText = (link: LinkName, locale: Locale) =>
  `${measureTexts[links[link].source][locale]} → ${measureTexts[links[link].target][locale]}`;

const conditionText = (name: ConditionName, locale: Locale) =>
  `${conditions[name].number} ${conditions[name].name[locale]}`;

const supports: Record<SupportLevel, (number: string) => Text> = {
  measured: (number) => ({
    en: `Another product measured condition ${number}: a success elsewhere, not here.`,
    ja: `ほかのプロダクトが条件${number}を測定した事例です。自社での裏づけではありません。`,
  }),
  reported: (number) => ({
    en: `The source reports condition ${number} without a figure.`,
    ja: `出典は条件${number}を数値なしで報告しています。`,
  }),
  inferred: (number) => ({
    en: `The source only implies condition ${number}; nothing was observed.`,
    ja: `出典は条件${number}を示唆するだけで、観測はありません。`,
  }),
  absent: (number) => ({
    en: `The source does not speak of condition ${number}.`,
    ja: `出典は条件${number}に触れていません。`,
  }),
};

const sayings: Record<Saying, Text> = {
  opinion: {en: "An opinion.", ja: "個人の意見です。"},
  theme: {
    en: "It fits a theme; nobody has observed it.",
    ja: "方針や流行に合うというだけで、観測はありません。",
  },
  others: {
    en: "Others think so too; nobody has observed it.",
    ja: "ほかの人も同じ意見ですが、観測はありません。",
  },
  estimate: {
    en: "An estimate or a plan; nothing was observed.",
    ja: "見積もりや計画で、観測はまだありません。",
  },
  anecdote: {en: "A few voices, told and not counted.", ja: "数人の声です。数えたものではありません。"},
};

const targetText = ({target: {metric, unit}}: Milestone) =>
  [metric.trim(), unit.trim() === "" ? "" : `(${unit.trim()})`].filter((part) => part !== "").join(" ");

/** Why a tie is worth what it is, each a sentence or two. */
export const worthTexts = {
  caseUnknown: (id: string): Text => ({
    en: `The case “${id}” is not among the cases that this browser knows.`,
    ja: `事例「${id}」は、このブラウザで見られる事例にありません。`,
  }),
  supported: (support: SupportLevel, condition: ConditionName): Text =>
    supports[support](conditions[condition].number),
  saying: (level: Saying): Text => sayings[level],
  loopUnknown: (id: string): Text => ({
    en: `The loop “${id}” is no longer kept in this project. Keep it again on the loop page.`,
    ja: `ループ「${id}」の結果は、このプロジェクトにもうありません。ループのページで残し直してください。`,
  }),
  otherLink: (link: LinkName, condition: ConditionName): Text => ({
    en: `The link ${linkText(link, "en")} belongs to another condition than ${conditionText(condition, "en")}.`,
    ja: `「${linkText(link, "ja")}」は、条件${conditionText(condition, "ja")}とは別の条件のつながりです。`,
  }),
  linkHolds: (link: LinkName, evidence: Evidence): Text => ({
    en: `The link ${linkText(link, "en")} holds by ${evidenceTexts[evidence].en}.`,
    ja: `「${linkText(link, "ja")}」は${evidenceTexts[evidence].ja}から成り立つといえます。`,
  }),
  linkFails: (link: LinkName, evidence: Evidence): Text => ({
    en: `The link ${linkText(link, "en")} fails by ${evidenceTexts[evidence].en}.`,
    ja: `「${linkText(link, "ja")}」は${evidenceTexts[evidence].ja}から成り立たないといえます。`,
  }),
  linkUnclear: (link: LinkName): Text => ({
    en: `The link ${linkText(link, "en")} cannot be told yet: the data do not decide, so it counts no more than an estimate.`,
    ja: `「${linkText(link, "ja")}」はデータからまだ判断できないため、見積もりとして数えます。`,
  }),
  linkWithoutData: (link: LinkName): Text => ({
    en: `The loop has no data on the link ${linkText(link, "en")}.`,
    ja: `このループには「${linkText(link, "ja")}」のデータがありません。`,
  }),
  synthetic: {
    en: "The data are synthetic, so it counts no more than an estimate.",
    ja: "合成データのため、見積もりとしてだけ数えます。",
  } satisfies Text,
  trialHelps: ({low, high}: Estimate): Text => ({
    en: `Treatment less control is ${range(low, high, "en")} (95 % interval): zero is excluded, in the helpful direction.`,
    ja: `処置群と対照群の差の 95 % 区間は ${range(low, high, "ja")} で、0 を含まず良い方向です。`,
  }),
  trialHarms: ({low, high}: Estimate): Text => ({
    en: `Treatment less control is ${range(low, high, "en")} (95 % interval): zero is excluded, in the harmful direction.`,
    ja: `処置群と対照群の差の 95 % 区間は ${range(low, high, "ja")} で、0 を含まず悪い方向です。`,
  }),
  trialUnclear: ({low, high}: Estimate): Text => ({
    en: `Treatment less control is ${range(low, high, "en")} (95 % interval): zero is not excluded, so it cannot be told.`,
    ja: `処置群と対照群の差の 95 % 区間は ${range(low, high, "ja")} で、0 を除外できないため判断できません。`,
  }),
  trialSmall: {
    en: "Too few of either outcome for the test to be trusted (under 5 expected in an arm), so it cannot be told.",
    ja: "件数が少なすぎて検定を信頼できません(各群の期待度数が 5 未満)。判断できません。",
  } satisfies Text,
  trialUnlike: {
    en: "One arm is given as counts and the other as a mean: they cannot be compared.",
    ja: "一方は件数、もう一方は平均で書かれているため比べられません。",
  } satisfies Text,
  trialUndefined: {
    en: "The arms do not vary, so they cannot be compared: check the figures.",
    ja: "両群の値にばらつきがないため比べられません。数値を確かめてください。",
  } satisfies Text,
  planUnknown: {
    en: "The plan that it belongs to is no longer in this project.",
    ja: "このマイルストーンの計画は、プロジェクトにもうありません。",
  } satisfies Text,
  milestoneUnknown: {
    en: "The milestone is no longer in its plan.",
    ja: "このマイルストーンは、計画にもうありません。",
  } satisfies Text,
  otherCondition: (milestone: Milestone, condition: ConditionName): Text => ({
    en: `The milestone measures condition ${conditionText(milestone.condition, "en")}, not ${conditionText(condition, "en")}.`,
    ja: `このマイルストーンが測るのは条件${conditionText(milestone.condition, "ja")}で、条件${conditionText(condition, "ja")}ではありません。`,
  }),
  noResult: {
    en: "A milestone that has no result yet: a plan.",
    ja: "結果がまだないマイルストーンです。計画として数えます。",
  } satisfies Text,
  noExpectation: {
    en: "Measured, but the plan names no expected value to hold it against.",
    ja: "測定しましたが、比べるべき期待値が計画にありません。",
  } satisfies Text,
  met: (milestone: Milestone, value: number, expected: number): Text => ({
    en: `Measured ${number(value)} against ${number(expected)} expected${of(milestone, "en")}: reached.`,
    ja: `期待値 ${number(expected)} に対し測定値 ${number(value)}${of(milestone, "ja")}。達しました。`,
  }),
  stopped: (milestone: Milestone, value: number, stop: number): Text => ({
    en: `Measured ${number(value)}${of(milestone, "en")}, not better than ${number(stop)}, the value at which the plan stops.`,
    ja: `測定値は ${number(value)}${of(milestone, "ja")}で、中止の基準 ${number(stop)} を上回りませんでした。`,
  }),
  between: (milestone: Milestone, value: number, expected: number): Text => ({
    en: `Measured ${number(value)} against ${number(expected)} expected${of(milestone, "en")}: not reached, so nothing is shown yet.`,
    ja: `期待値 ${number(expected)} に対し測定値 ${number(value)}${of(milestone, "ja")}。達していないため、まだ示せていません。`,
  }),
  metWithinNoise: (low: number, high: number, other: number): Text => ({
    en: `Its interval, ${range(low, high, "en")}, reaches ${number(other)}, from which it cannot be told.`,
    ja: `区間 ${range(low, high, "ja")} が ${number(other)} に届くため、その値と区別できません。`,
  }),
  few: (n: number): Text => ({
    en: `Only ${n} behind it: told, not counted.`,
    ja: `対象が ${n} 件だけのため、少数の事例として数えます。`,
  }),
} as const;

const of = (milestone: Milestone, locale: Locale) => {
  const text = targetText(milestone);
  if (text === "") return "";
  return locale === "ja" ? `(${text})` : ` of ${text}`;
};

/** Two texts as one, sentence after sentence. */
export const joined = (first: Text, second: Text): Text => ({
  en: `${first.en} ${second.en}`,
  ja: `${first.ja}${second.ja}`,
});
