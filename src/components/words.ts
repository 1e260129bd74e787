import type {Evidence, Verdict} from "../analysis/loop/report.js";
import type {LinkName, MeasureName} from "../domain/links.js";
import type {Text} from "../domain/texts.js";

/** Marks that stand beside a verdict, so that neither colour nor stroke carries it alone. */
export const verdictMarks: Record<Verdict, string> = {holds: "✓", fails: "✕", unclear: "?", "no-data": "–"};

/** Verdicts in words. */
export const verdictWords: Record<Verdict, Text> = {
  holds: {en: "holds", ja: "成り立つ"},
  fails: {en: "fails", ja: "成り立たない"},
  unclear: {en: "cannot tell yet", ja: "まだ判断できない"},
  "no-data": {en: "no data", ja: "データなし"},
};

/** Kinds of evidence in words, best first. */
export const evidenceWords: Record<Evidence, Text> = {
  experiment: {en: "experiment", ja: "実験"},
  release: {en: "releases", ja: "モデルの更新"},
  association: {en: "lagged association", ja: "時間差の関連"},
  curve: {en: "learning curve", ja: "学習曲線"},
  none: {en: "no evidence", ja: "根拠なし"},
};

/** What the measures of a loop stand for, where a loop does not name its own. */
export const measureWords: Record<MeasureName, Text> = {
  model_quality: {en: "Model quality", ja: "モデルの精度"},
  customer_experience: {en: "Customer experience", ja: "顧客体験"},
  business_kpi: {en: "Business KPI", ja: "ビジネスKPI"},
  training_rows: {en: "Training rows", ja: "学習データ"},
};

/** Links in a word or two, as a tab has room for. */
export const linkWords: Record<LinkName, Text> = {
  customer: {en: "Customer", ja: "顧客"},
  business: {en: "Business", ja: "ビジネス"},
  collection: {en: "Data", ja: "データ"},
  learning: {en: "Learning", ja: "学習"},
};

/** What the three conditions of the growth cycle say. */
export const conditionWords: Record<1 | 2 | 3, Text> = {
  1: {en: "Machine learning solves a customer problem", ja: "顧客の問題の解決"},
  2: {en: "A better experience solves a business problem", ja: "ビジネスの問題の解決"},
  3: {en: "Growth makes the model better", ja: "精度の改善"},
};
