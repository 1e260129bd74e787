import type {MeasureName} from "../../domain/links.js";
import type {Cadence} from "../../domain/loop.js";
import type {Text} from "../../domain/texts.js";
import type {Estimate, Evidence} from "./report.js";

/** A number in a sentence: two significant digits below 100, grouped whole numbers above. */
function number(value: number): string {
  if (value === 0) return "0";
  const digits = Math.abs(value) >= 100 ? {maximumFractionDigits: 0} : {maximumSignificantDigits: 2};
  return new Intl.NumberFormat("en", digits).format(value).replace("-", "−");
}

const pText = (p: number) => (p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`);
const percent = (share: number) => `${number(100 * share)} %`;

export const cadenceTexts: Record<Cadence, {en: [string, string]; ja: string}> = {
  day: {en: ["day", "days"], ja: "日"},
  week: {en: ["week", "weeks"], ja: "週"},
  month: {en: ["month", "months"], ja: "か月"},
};

export const measureTexts: Record<MeasureName, Text> = {
  model_quality: {en: "model quality", ja: "モデルの精度"},
  customer_experience: {en: "customer experience", ja: "顧客体験"},
  business_kpi: {en: "business KPI", ja: "ビジネスの KPI"},
  training_rows: {en: "training rows", ja: "学習データの行数"},
};

/** Notes of the checks. */
export const checkTexts = {
  notRun: (why: string): Text => ({
    en: `Could not be run: ${why}.`,
    ja: "実行できませんでした。データが少なすぎるか、系列が変化しません。",
  }),
  notForDated: {
    en: "Not needed: the change was dated and made on purpose.",
    ja: "不要です。日付の分かっている意図的な変更にもとづくためです。",
  },
  notForRows: {
    en: "Not applied: rows come from use itself, within the same period.",
    ja: "適用外です。データは利用そのものから同じ期間に生まれます。",
  },
  notForCurve: {en: "Not needed for a learning curve.", ja: "学習曲線では不要です。"},
  notWithinPeriod: {
    en: "Cannot be tested within one period.",
    ja: "同じ期間の中では検定できません。",
  } satisfies Text,
  reverse: (reverse: number, forward: number): Text => ({
    en: `Target leading source: ${pText(reverse)}; source leading target: ${pText(forward)} (Toda–Yamamoto).`,
    ja: `結果が原因に先行: ${pText(reverse)}、原因が結果に先行: ${pText(forward)}(Toda–Yamamoto 検定)。`,
  }),
  unitRoots: (passed: boolean): Text =>
    passed
      ? {
          en: "The target returns to its level, so a long-run effect can be read.",
          ja: "結果の系列は水準に戻るため、長期の効果を読み取れます。",
        }
      : {
          en: "The target may wander like a random walk, so a long-run effect cannot be read.",
          ja: "結果の系列はランダムウォークのように動く可能性があり、長期の効果を読み取れません。",
        },
  unitRootsNotNeeded: {
    en: "Not needed: the effect is read off the changes after one delay, whether or not the target wanders.",
    ja: "不要です。一つの時間差のあとの変化から効果を読み取るため、系列が水準に戻るかどうかによりません。",
  } satisfies Text,
  autocorrelation: (p: number): Text => ({
    en: `Residuals after the equation, Ljung–Box: ${pText(p)}.`,
    ja: `残差の自己相関(Ljung–Box): ${pText(p)}。`,
  }),
  placebo: (asLarge: number, runs: number): Text => ({
    en: `${asLarge} of ${runs} copies of the source with shifted dates explain the target as well.`,
    ja: `日付をずらした ${runs} 通りの原因のうち、同じ程度に結果を説明したもの: ${asLarge}。`,
  }),
  commonDriver: (r: number, passed: boolean, covariates: readonly string[]): Text => {
    const given = covariates.length === 0 ? "" : ` Covariates included: ${covariates.join(", ")}.`;
    const givenJa = covariates.length === 0 ? "" : `共変量: ${covariates.join("、")}。`;
    return passed
      ? {
          en: `What is new in the two series in the same period is unrelated (r = ${r.toFixed(2)}).${given} A driver that reaches the source first would not show here.`,
          ja: `同じ期間に起きた新しい変化どうしに相関はありません(r = ${r.toFixed(2)})。${givenJa}先に原因へ届く第三の要因は、ここには現れません。`,
        }
      : {
          en: `Both series are surprised in the same period (r = ${r.toFixed(2)}): something drives both, or the effect is faster than the sampling.${given}`,
          ja: `同じ期間に両方の系列が動いています(r = ${r.toFixed(2)})。共通の要因があるか、効果が観測間隔より速い可能性があります。${givenJa}`,
        };
  },
  missing: (missing: number, all: number, passed: boolean): Text => ({
    en: `${missing} of ${all} periods are missing${passed ? "" : ": too many to read an association"}.`,
    ja: `${all} 期間のうち ${missing} 期間が欠けています${passed ? "" : "。関連を読み取るには多すぎます"}。`,
  }),
};

/** Why a link has the verdict that it has. */
export const reasonTexts = {
  missingMeasure: (name: MeasureName): Text => ({
    en: `There are no data on ${measureTexts[name].en}.`,
    ja: `${measureTexts[name].ja}のデータがありません。`,
  }),
  constant: (name: MeasureName): Text => ({
    en: `The series of ${measureTexts[name].en} never changes, so nothing can follow it or be followed.`,
    ja: `${measureTexts[name].ja}の系列に変化がないため、関係を調べられません。`,
  }),
  notEstimable: (why: string): Text => ({
    en: `Could not be estimated: ${why}.`,
    ja: "推定できませんでした。系列どうしが重なっているか、値がこの推定に合いません。",
  }),
  tooFewPeriods: (usable: number, needed: number): Text => ({
    en: `Too short: ${usable} usable periods, at least ${needed} are needed.`,
    ja: `期間が短すぎます。使える期間は ${usable}、少なくとも ${needed} 必要です。`,
  }),
  unbounded: {
    en: "The data do not bound the long-run effect: the target hardly returns to its level.",
    ja: "結果の系列がほとんど水準に戻らないため、長期の効果の範囲を定められません。",
  } satisfies Text,
  learningNeedsCurve: {
    en: "Rows that only pile up and a model that improves over time go together whether or not it learns from them. A learning curve would tell: train on parts of the rows and give learning_curve.csv.",
    ja: "増え続ける行数と時間とともに良くなる精度は、学習していてもいなくても連動して見えます。行の一部だけで学習させた結果を learning_curve.csv に加えれば判断できます。",
  } satisfies Text,
  slowTarget: {
    en: "At one delay next to no effect shows; but the target forgets slowly, and an effect that comes in little by little could be larger.",
    ja: "一つの時間差で見た効果はほぼありませんが、結果の系列の変化が緩やかなため、少しずつ現れる効果はもっと大きいかもしれません。",
  } satisfies Text,
  spikes: (periods: readonly string[]): Text => ({
    en: `Left out because a value leaps away from both its neighbours: ${periods.join(", ")}.`,
    ja: `前後から大きく外れた値があるため除いた期間: ${periods.join("、")}。`,
  }),
  bent: {
    en: "The trend bends, so slow movements were left out and only faster ones are read.",
    ja: "傾向が途中で曲がるため、緩やかな動きを除き、速い動きだけを読み取りました。",
  } satisfies Text,
  associationOnly: {
    en: "An association at a delay, not an experiment: a driver that is not in the data could still be behind it.",
    ja: "実験ではなく時間差のある関連です。データにない要因が背後にある可能性は残ります。",
  } satisfies Text,
  releases: (jumps: number): Text => ({
    en: `From ${jumps} dated change${jumps === 1 ? "" : "s"} of the model.`,
    ja: `日付の分かっているモデルの更新 ${jumps} 回にもとづきます。`,
  }),
  experiments: (count: number, people: number): Text => ({
    en: `From ${count} experiment${count === 1 ? "" : "s"} with ${number(people)} people.`,
    ja: `${number(people)} 人が参加した実験 ${count} 件にもとづきます。`,
  }),
  lagFromSeries: {
    en: "The delay is read off the series; a test does not show it.",
    ja: "時間差は系列から読み取りました。実験からは分かりません。",
  } satisfies Text,
  experimentsDisagree: (p: number): Text => ({
    en: `The experiments disagree by more than chance (${pText(p)}); the interval is widened.`,
    ja: `実験どうしの差は偶然を超えています(${pText(p)})。そのぶん区間を広げました。`,
  }),
  curve: (n: number, family: string): Text => ({
    en: `From a learning curve of ${n} points (${family} law).`,
    ja: `${n} 点の学習曲線にもとづきます(${family === "power" ? "べき乗則" : "指数則"})。`,
  }),
  curveFromReleases: {
    en: "The curve is made of the releases' rows and quality, which other changes may have moved too.",
    ja: "曲線はリリースごとの行数と精度から作りました。他の変更の影響が混ざる可能性があります。",
  } satisfies Text,
  doubling: ({value, low, high}: Estimate): Text => ({
    en: `Doubling the rows changes the error by ${percent(value)} (${percent(low)} to ${percent(high)}).`,
    ja: `データが 2 倍になると誤差は ${percent(value)}(${percent(low)}〜${percent(high)})変わります。`,
  }),
  assumed: {
    en: "Assumed by a lever, not read from the data.",
    ja: "データからの推定ではなく、レバーで置いた値です。",
  } satisfies Text,
  helps: {
    en: "The whole interval lies on the helpful side of zero.",
    ja: "区間全体が 0 より良い側にあります。",
  } satisfies Text,
  harms: {
    en: "The whole interval lies on the harmful side of zero.",
    ja: "区間全体が 0 より悪い側にあります。",
  } satisfies Text,
  negligible: (region: number): Text => ({
    en: `The whole interval lies within ±${number(region)} of zero: no effect that matters.`,
    ja: `区間全体が 0 から ±${number(region)} の範囲にあり、意味のある効果はありません。`,
  }),
  flat: {
    en: "Doubling the rows lowers the error by less than 1 %: the curve has flattened.",
    ja: "データが 2 倍になっても誤差の減少は 1 % 未満で、学習曲線は平らになっています。",
  } satisfies Text,
  includesZero: {
    en: "The interval includes zero: the data cannot tell.",
    ja: "区間が 0 を含むため、データからは判断できません。",
  } satisfies Text,
  notAfterCorrection: (p: number): Text => ({
    en: `Not convincing once several links are tested at the same time (Holm-corrected ${pText(p)}).`,
    ja: `複数のつながりを同時に検定した補正後は十分ではありません(Holm 補正後 ${pText(p)})。`,
  }),
  checkFailed: (note: Text): Text => ({
    en: `A check did not pass. ${note.en}`,
    ja: `検査に通りませんでした。${note.ja}`,
  }),
};

const evidenceJapanese: Record<Evidence, string> = {
  experiment: "実験",
  release: "モデルの更新",
  association: "時間差の関連",
  curve: "学習曲線",
  none: "根拠なし",
};

/** What the reader should know about the loop as a whole. */
export const warningTexts = {
  missing: (count: number, cadence: Cadence): Text => ({
    en: `${count} ${cadenceTexts[cadence].en[count === 1 ? 0 : 1]} missing from the series.`,
    ja: `系列に ${count} ${cadenceTexts[cadence].ja}ぶんの欠けがあります。`,
  }),
  zeroFlow: (count: number): Text => ({
    en: `${count} period${count === 1 ? "" : "s"} without new rows, or with rows deleted, could not be used: their logarithm does not exist.`,
    ja: `新しいデータがない、または削除された ${count} 期間は対数が定義できないため使っていません。`,
  }),
  belowOne: {
    en: "The gain is below one: a push fades as it goes round. The loop helps; it does not grow by itself.",
    ja: "ゲインが 1 未満のため、一度の改善は周回するうちに弱まります。助けにはなりますが、それだけで成長は続きません。",
  } satisfies Text,
  mixedEvidence: (kinds: readonly Evidence[]): Text => ({
    en: `The gain multiplies estimates of different kinds (${kinds.join(", ")}); it is no stronger than the weakest.`,
    ja: `ゲインは種類の異なる証拠(${kinds.map((kind) => evidenceJapanese[kind]).join("、")})の積であり、最も弱い証拠より強くはなりません。`,
  }),
};
