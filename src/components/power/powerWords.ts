import type {Text} from "../../domain/texts.js";
import type {PowerState} from "./powerState.js";

/** Labels of the fields, with their units. */
export const fieldWords: Record<keyof PowerState, Text> = {
  effect: {
    en: "If the source improves by 1 %, the target improves by (%)",
    ja: "原因が 1% よくなると、結果がよくなる量（%）",
  },
  delay: {en: "after so many periods", ja: "効果が出るまでの期間数"},
  cadence: {en: "One value a", ja: "測る間隔"},
  arrival: {en: "The effect arrives", ja: "効果の現れ方"},
  sourceNoise: {en: "It moves by (± %, around trend and season)", ja: "動く幅（± %、傾向と季節を除く）"},
  targetNoise: {en: "It moves by (± %, around trend and season)", ja: "動く幅（± %、傾向と季節を除く）"},
  sourceStays: {en: "Of a deviation, left a period later (0 to 1)", ja: "次の期間に残るずれの割合（0〜1）"},
  targetStays: {en: "Of a deviation, left a period later (0 to 1)", ja: "次の期間に残るずれの割合（0〜1）"},
  level: {en: "Confidence level (%)", ja: "信頼水準（%）"},
  power: {en: "Chance of finding it (%)", ja: "見つける確率（検出力、%）"},
  push: {en: "The test changes the source by (%)", ja: "テストで原因を変える量（%）"},
  outcome: {en: "Measured of each person", ja: "一人ひとりについて測るもの"},
  share: {en: "People who do it without the change (%)", ja: "変えない場合に該当する人の割合（%）"},
  mean: {en: "Mean of a person", ja: "一人あたりの平均"},
  sd: {en: "Standard deviation between people", ja: "人による標準偏差"},
  people: {en: "People who can enter a period", ja: "1 期間に参加できる人数"},
};

/** Groups of fields. */
export const groupWords: Record<"link" | "source" | "target" | "asked" | "test", Text> = {
  link: {en: "The link you expect", ja: "見込んでいるつながり"},
  source: {en: "The source, e.g. customer experience", ja: "原因（例：顧客体験）"},
  target: {en: "The target, e.g. active users", ja: "結果（例：アクティブユーザー数）"},
  asked: {en: "How sure you want to be", ja: "どの程度の確かさを求めるか"},
  test: {en: "An A/B test instead", ja: "A/B テストの場合"},
};

/** Choices in words. */
export const optionWords: Record<string, Text> = {
  day: {en: "day", ja: "日"},
  week: {en: "week", ja: "週"},
  month: {en: "month", ja: "月"},
  "at-once": {en: "all at once, after the delay", ja: "時間差のあと一度に"},
  gradual: {en: "gradually", ja: "少しずつ"},
  share: {en: "yes or no, e.g. came back", ja: "する・しない（例：再訪した）"},
  mean: {en: "an amount, e.g. what is spent", ja: "量（例：購入額）"},
};

/** Words of the page on power. */
export const powerWords = {
  question: {
    en: "How long must you watch before the numbers can tell whether a link is there? Say what you expect before you measure anything: a wait of two years is better known today. Then see what an A/B test would need.",
    ja: "つながりの有無が数字から分かるまで、どれくらい待てばよいでしょうか。測り始める前に見込みを入れてみてください。2 年かかるなら、今日知っておくほうがよいはずです。A/B テストなら何人必要かも分かります。",
  },
  preset: {en: "Noise as in", ja: "動き方の例"},
  ownNoise: {en: "my own numbers below", ja: "下に自分で入力"},
  range: {en: "From {min} to {max}", ja: "{min} から {max} まで"},
  wholeRange: {en: "A whole number from {min} to {max}", ja: "{min} から {max} までの整数"},
  share: {en: "Copy a link to this plan", ja: "この計画へのリンクをコピー"},
  copied: {en: "Copied.", ja: "コピーしました。"},
  notCopied: {
    en: "Copying is not allowed here: take the page's address.",
    ja: "コピーできませんでした。ページのアドレスをお使いください。",
  },
  tooSlow: {
    en: "A gradual effect on a target of which more than 0.7 of a deviation is left a period later cannot be planned: the report's intervals are not reliable there. Take a longer cadence, or an A/B test.",
    ja: "少しずつ現れる効果で、結果のずれが次の期間に 0.7 を超えて残る場合は計画できません。この条件ではレポートの区間の信頼性を確かめられていないためです。測る間隔を長くするか、A/B テストをお使いください。",
  },
  axisPeriods: {
    day: {en: "Days of data", ja: "データの日数"},
    week: {en: "Weeks of data", ja: "データの週数"},
    month: {en: "Months of data", ja: "データの月数"},
  },
  axisPower: {en: "Chance of finding the link", ja: "つながりが見つかる確率"},
  note: {
    en: "The chance that the report says “holds” if the link is just as you expect and every value is there. A formula, fitted to the report's own verdicts on simulated loops; the band is its typical error of 7 points. If there is no link, “holds” comes up in 5 % or less, however long you wait.",
    ja: "つながりが見込みどおりで、欠けた値がないときに、レポートの判定が「成り立つ」になる確率です。シミュレーションでの判定に合わせた近似式によるもので、帯は典型的な誤差（7 ポイント）です。つながりがなければ、どれだけ待っても「成り立つ」と出る確率は 5% 以下です。",
  },
  source: {en: "Plan made on the page “Power before data”", ja: "「データの前の検出力」で作った計画"},
  testTitle: {en: "An A/B test that settles it", ja: "決着をつける A/B テスト"},
  testCaption: {
    en: "People needed, by how strongly the test changes the source.",
    ja: "原因をどれだけ変えるかによる、必要な人数。",
  },
  columnPush: {en: "The test changes the source by", ja: "原因を変える量"},
  columnLift: {en: "The target then changes by", ja: "結果の変化"},
  columnArm: {en: "People in each arm", ja: "各群の人数"},
  columnPeople: {en: "People in all", ja: "合計人数"},
  columnTime: {en: "It takes", ja: "かかる期間"},
  columnSooner: {en: "Sooner than watching by", ja: "観察より早い期間"},
  beyond: {en: "not possible: a share beyond 100 %", ja: "不可能（割合が 100% を超える）"},
  notSooner: {en: "not sooner", ja: "早くならない"},
  unlimited: {en: "watching would not settle it", ja: "観察では決着しない"},
  testNote: {
    en: "A two-sided test with both arms equal: a z test for shares, a t test for amounts. The time is until the last person who enters has been watched for the delay. A test that can only nudge the source needs many people; one that changes it strongly needs few.",
    ja: "両側検定、両群同数の場合です（割合は z 検定、量は t 検定）。期間には、最後に参加した人を時間差のぶん観察する時間を含みます。原因をわずかにしか変えられないテストには多くの人数が、大きく変えられるテストには少ない人数が必要です。",
  },
} as const;
