import type {Text} from "../../../domain/texts.js";

/** What a case's page says beside the texts of the case. */
export const pageWords = {
  problem: {en: "a similar problem", ja: "問題が近い"},
  task: {en: "same task", ja: "同じタスク"},
  data: {en: "similar data", ja: "データが近い"},
  industry: {en: "same industry", ja: "同じ業種"},
  why: {en: "Why it is related", ja: "関連する理由"},
  related: {en: "Related cases", ja: "関連する事例"},
  noneRelated: {
    en: "No other case shares its task, industry, problem or data.",
    ja: "タスク・業種・問題・データが共通する事例はほかにありません。",
  },
  steps: {en: "The story", ja: "事例の流れ"},
  problems: {en: "Problem", ja: "問題"},
  solution: {en: "Solution", ja: "解決策"},
  impact: {en: "Impact", ja: "成果"},
  ofCustomer: {en: "The customer's", ja: "顧客の問題"},
  ofBusiness: {en: "The business's", ja: "ビジネスの問題"},
  startFrom: {en: "Start my loop from this:", ja: "この事例から始める："},
  startCanvas: {en: "Canvas", ja: "キャンバス"},
  startPlan: {en: "Plan", ja: "計画"},
  start: {en: "Download loop.yaml", ja: "loop.yaml を保存"},
  startNote: {
    en: "The canvas begins with what this case says, to be changed. loop.yaml is a commented outline with its problems, solution and measures: replace what differs in your product, put a series.csv beside it, and drop both on",
    ja: "キャンバスには、この事例の内容があらかじめ入っています。自分のプロダクトに合わせて直してください。loop.yaml は、事例の問題・解決策・指標を書き込んだ注釈付きのひな型です。書き換えて、series.csv と一緒に次のページへドロップします：",
  },
  loopPage: {en: "Does the loop close?", ja: "ループの検証"},
  fits: {en: "Does it fit my product?", ja: "自分のプロダクトに合う事例を探す"},
  actions: {en: "With this case", ja: "この事例の操作"},
} as const satisfies Record<string, Text>;
