import type {Text} from "../../domain/texts.js";

/** What the pages of the cases say around the texts of a case. */
export const caseWords = {
  allCases: {en: "All cases", ja: "事例一覧"},
  organisation: {en: "Organisation", ja: "組織"},
  product: {en: "Product", ja: "プロダクト"},
  industry: {en: "Industry", ja: "業種"},
  year: {en: "Year", ja: "年"},
  tasks: {en: "Tasks", ja: "タスク"},
  techniques: {en: "Techniques", ja: "手法"},
  services: {en: "Services", ja: "サービス"},
  dataUsed: {en: "Data used", ja: "使用データ"},
  customerProblem: {en: "Customer problem", ja: "顧客の問題"},
  businessProblem: {en: "Business problem", ja: "ビジネスの問題"},
  solution: {en: "Solution", ja: "解決策"},
  impact: {en: "Impact", ja: "成果"},
  conditions: {en: "Does the cycle close?", ja: "サイクルは閉じているか"},
  evidence: {en: "Evidence of the three conditions", ja: "3 つの条件の根拠"},
  metrics: {en: "Figures", ja: "数値"},
  noMetrics: {en: "The source gives no figures.", ja: "出典に数値はない。"},
  canvas: {en: "Business model canvas", ja: "ビジネスモデルキャンバス"},
  noCanvas: {en: "The source gives no canvas.", ja: "出典にキャンバスはない。"},
  sources: {en: "Sources", ja: "出典"},
  silent: {en: "The source does not say.", ja: "出典に記載がない。"},
  notGiven: {en: "not given", ja: "記載なし"},
  noInterval: {
    en: "The source reports no interval, so how sure the figures are is unknown.",
    ja: "出典は区間を示しておらず、数値の確かさはわからない。",
  },
  metric: {en: "Metric", ja: "指標"},
  before: {en: "Before", ja: "前"},
  after: {en: "After", ja: "後"},
  change: {en: "Change", ja: "変化"},
  better: {en: "Better", ja: "望ましい向き"},
  higher: {en: "higher", ja: "高い"},
  lower: {en: "lower", ja: "低い"},
  condition: {en: "Condition", ja: "条件"},
  note: {en: "Note", ja: "注記"},
  relative: {en: "relative", ja: "相対"},
  absolute: {en: "absolute", ja: "絶対"},
  reportedChanges: {en: "Changes that the source reports", ja: "出典が報告する変化"},
  relativeAxis: {en: "Change relative to before, %", ja: "以前に対する変化(%)"},
  changeAxis: {en: "Change", ja: "変化"},
  search: {en: "Search the cases", ja: "事例を検索"},
  allTasks: {en: "All tasks", ja: "すべてのタスク"},
  task: {en: "Task", ja: "タスク"},
  noneFound: {
    en: "No case matches. Clear the search or choose all tasks.",
    ja: "該当する事例がない。検索を消すか、すべてのタスクを選ぶ。",
  },
} as const satisfies Record<string, Text>;

/**
 * How many cases are shown, in words.
 *
 * @example
 * countWords(1, 5, "en") // "1 of 5 cases"
 */
export function countWords(shown: number, all: number, locale: keyof Text): string {
  return locale === "ja" ? `${all} 件中 ${shown} 件` : `${shown} of ${all} cases`;
}
