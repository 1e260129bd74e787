import type {Text} from "../../domain/texts.js";

/** Steps of the confidence scale, weakest first. */
export const confidenceSteps = [
  {
    name: "opinion",
    score: 0.01,
    label: {en: "Opinion", ja: "個人の意見"},
    means: {en: "Somebody believes it; nothing is attached.", ja: "誰かがそう考えているだけで、根拠はない。"},
  },
  {
    name: "theme",
    score: 0.1,
    label: {en: "Thematic support", ja: "方針や流行との一致"},
    means: {
      en: "It fits a strategy, a trend or what the field talks about.",
      ja: "戦略や業界の流れに合っている。",
    },
  },
  {
    name: "others",
    score: 0.2,
    label: {en: "Others' opinion", ja: "ほかの人の意見"},
    means: {
      en: "Colleagues, experts or a press report think so too.",
      ja: "同僚や専門家、記事も同じように述べている。",
    },
  },
  {
    name: "estimate",
    score: 0.5,
    label: {en: "Estimates and plans", ja: "見積もりと計画"},
    means: {
      en: "It was reckoned or planned; nothing was observed.",
      ja: "試算や計画がある。観測はまだない。",
    },
  },
  {
    name: "anecdote",
    score: 1,
    label: {en: "Anecdotal evidence", ja: "少数の事例"},
    means: {
      en: "A few customers asked for it, or another product succeeded with it.",
      ja: "何人かの顧客の声、またはほかのプロダクトの成功例がある。",
    },
  },
  {
    name: "market",
    score: 3,
    label: {en: "Market data", ja: "市場データ"},
    means: {
      en: "Figures of the market or of use go the same way.",
      ja: "市場や利用の数値が同じ傾向を示している。",
    },
  },
  {
    name: "users",
    score: 7,
    label: {en: "Customer evidence", ja: "顧客による裏づけ"},
    means: {
      en: "Many of our own users showed it, as in a release that was measured.",
      ja: "自社の多くの利用者で確かめた(効果を測ったリリースなど)。",
    },
  },
  {
    name: "test",
    score: 10,
    label: {en: "Test results", ja: "テスト結果"},
    means: {en: "A controlled test showed it.", ja: "対照を置いたテストで確かめた。"},
  },
] as const satisfies readonly {name: string; score: number; label: Text; means: Text}[];

export type ConfidenceStep = (typeof confidenceSteps)[number];
export type StepName = ConfidenceStep["name"];

/** Scores by the name of their step. */
export const stepScores = Object.fromEntries(confidenceSteps.map(({name, score}) => [name, score])) as Record<
  StepName,
  number
>;

/** Where the scale comes from; show it wherever the scale is shown. */
export const confidenceSource: Text = {
  en: "Scale: the confidence meter of Itamar Gilad, for ICE scores (itamargilad.com)",
  ja: "尺度:Itamar Gilad の Confidence Meter(ICE スコア用、itamargilad.com)",
};

/**
 * The step that a score reaches.
 *
 * @param score From 0.01 to 10; lower ones are at the first step.
 * @example
 * stepOf(3).name // "market"
 */
export const stepOf = (score: number): ConfidenceStep =>
  confidenceSteps.findLast((step) => step.score <= score) ?? confidenceSteps[0];
