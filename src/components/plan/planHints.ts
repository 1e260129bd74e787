import type {MilestoneKind} from "../../domain/project/plan.js";
import type {ConditionName} from "../../domain/conditions.js";
import type {Text} from "../../domain/texts.js";

/** What a field asks for, by milestone; shown while it is empty, and never taken as content. */
export const whatHints: Record<ConditionName, Text> = {
  customer: {en: "e.g. whether the customer chooses it unasked", ja: "例:顧客が自分から選ぶか"},
  business: {en: "e.g. orders a visitor", ja: "例:訪問者あたりの注文数"},
  data: {
    en: "e.g. labelled rows a week, error of the model",
    ja: "例:週あたりの正解データの数、モデルの誤差",
  },
};

export const judgeHints: Record<MilestoneKind, Text> = {
  reaction: {en: "e.g. the customer, by what they do", ja: "例:顧客自身(行動で)"},
  kpi: {en: "e.g. the owner of the KPI", ja: "例:KPI の責任者"},
  base: {en: "e.g. who will run it", ja: "例:運用する担当者"},
};

export const dataHints: Record<MilestoneKind, Text> = {
  reaction: {en: "e.g. notes of the talks, clicks", ja: "例:面談の記録、クリック"},
  kpi: {en: "e.g. the orders table", ja: "例:注文テーブル"},
  base: {en: "e.g. the training table, evaluations", ja: "例:学習データの表、評価の記録"},
};

export const howHints: Record<MilestoneKind, Text> = {
  reaction: {
    en: "e.g. show it by hand to some, the usual to others",
    ja: "例:一部の人に手作業で見せ、ほかの人と比べる",
  },
  kpi: {en: "e.g. A/B test over so many weeks", ja: "例:数週間の A/B テスト"},
  base: {
    en: "e.g. retrain with the new rows, compare on the same test set",
    ja: "例:新しいデータで学習し直し、同じ評価データで比べる",
  },
};

export const metricHints: Record<MilestoneKind, Text> = {
  reaction: {en: "e.g. share who use it again", ja: "例:もう一度使った人の割合"},
  kpi: {en: "e.g. conversion", ja: "例:購入率"},
  base: {en: "e.g. rows a week without handwork", ja: "例:手作業なしで集まる週あたりの行数"},
};

export const stopRuleHint: Text = {
  en: "e.g. end the trial, tell the customers, look at the next use case",
  ja: "例:試行を終えて顧客に伝え、次のユースケースを検討する",
};

export const taskHint: Text = {en: "e.g. ask five customers", ja: "例:顧客 5 人に聞く"};
export const doneWhenHint: Text = {en: "what can be seen when it is done", ja: "終わったとわかる状態"};
export const sampleBasisHint: Text = {
  en: "e.g. five customers: enough to see whether anybody reacts at all",
  ja: "例:顧客 5 人。反応の有無を見るには足りる",
};
export const meetingHints = {
  with: {
    en: "e.g. product manager, developer, data scientist",
    ja: "例:プロダクトマネージャー、開発者、データサイエンティスト",
  },
  about: {en: "e.g. who does what until the first milestone", ja: "例:最初のマイルストーンまでの分担"},
} satisfies Record<string, Text>;
export const reportHints = {
  with: {en: "e.g. who pays for it, who owns the KPI", ja: "例:投資の責任者、KPI の責任者"},
  about: {
    en: "e.g. go on, change or stop, by the stop rules",
    ja: "例:中止の基準に照らして、続ける・変える・やめる",
  },
} satisfies Record<string, Text>;
