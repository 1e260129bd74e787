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
  start: {en: "Start my loop from this: download loop.yaml", ja: "この事例から始める（loop.yaml を保存）"},
  startNote: {
    en: "A commented outline with this case's problems, solution and measures. Replace what differs in your product, put a series.csv beside it, and drop both on",
    ja: "この事例の問題・解決策・指標を書き込んだ、注釈付きのひな型です。自分のプロダクトに合わせて書き換え、series.csv と一緒に次のページへドロップしてください：",
  },
  loopPage: {en: "Does the loop close?", ja: "ループの検証"},
  fits: {en: "Does it fit my product?", ja: "自分のプロダクトに合う事例を探す"},
  actions: {en: "With this case", ja: "この事例の操作"},
} as const satisfies Record<string, Text>;
