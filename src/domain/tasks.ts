import type {Text} from "./texts.js";

/**
 * Tasks of machine learning by which cases are found, with the names that people read. `ml-development` is that of a case
 * about building models of any kind, or of one whose source does not say what its models do.
 */
export const taskLabels = {
  regression: {en: "Regression", ja: "回帰"},
  classification: {en: "Classification", ja: "分類"},
  clustering: {en: "Clustering", ja: "クラスタリング"},
  "anomaly-detection": {en: "Anomaly detection", ja: "異常検知"},
  ranking: {en: "Ranking", ja: "ランキング"},
  recommendation: {en: "Recommendation", ja: "推薦"},
  forecasting: {en: "Forecasting", ja: "時系列予測"},
  generation: {en: "Generation", ja: "生成"},
  search: {en: "Search", ja: "検索"},
  speech: {en: "Speech", ja: "音声"},
  vision: {en: "Vision", ja: "画像"},
  language: {en: "Language", ja: "自然言語"},
  "ml-development": {en: "Building models", ja: "モデルの開発"},
} as const satisfies Record<string, Text>;

export type Task = keyof typeof taskLabels;
export const taskNames = Object.keys(taskLabels) as Task[];
