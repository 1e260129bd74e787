import type {CheckName} from "../../analysis/loop/report.js";
import type {Text} from "../../domain/texts.js";

/** Words of the loop page that belong to no single sentence. */
export const loopWords = {
  choose: {en: "Data set", ja: "データ"},
  synthetic: {en: "synthetic", ja: "合成データ"},
  bring: {
    en: "Or try your own: choose loop.yaml and its CSV files. They stay in this browser.",
    ja: "自分のデータで試す: loop.yaml と CSV を選びます。データはこのブラウザの外に出ません。",
  },
  settings: {en: "Settings of the analysis", ja: "分析の設定"},
  level: {en: "Confidence level", ja: "信頼水準"},
  equivalence: {en: "Practically no effect, ±", ja: "実質的に効果なしとみなす幅 ±"},
  maxLag: {en: "Longest delay considered", ja: "考慮する最大の時間差"},
  computing: {en: "Computing …", ja: "計算しています…"},
  faults: {en: "These files cannot be read yet", ja: "このファイルはまだ読み込めません"},
  faultsHint: {
    en: "Every problem is listed; what was shown before stays. Correct the files and choose them again.",
    ja: "見つかった問題をすべて示します。表示中の結果はそのまま残ります。修正して選び直してください。",
  },
  file: {en: "File", ja: "ファイル"},
  row: {en: "Row", ja: "行"},
  column: {en: "Column or key", ja: "列・キー"},
  value: {en: "Value", ja: "値"},
  message: {en: "What would be right", ja: "どう直すか"},
  checks: {en: "Checks against being fooled", ja: "見せかけの関係でないかの検査"},
  noFigure: {
    en: "There are no data to draw for this link.",
    ja: "このつながりについて描けるデータがありません。",
  },
  period: {en: "Period", ja: "期間"},
  table: {en: "The rows behind this figure", ja: "この図のもとになった行"},
  sql: {en: "The query", ja: "クエリ"},
  loading: {en: "Loading the database …", ja: "データベースを読み込んでいます…"},
  failed: {
    en: "The database could not be started in this browser.",
    ja: "このブラウザではデータベースを起動できませんでした。",
  },
  noRows: {
    en: "No complete rows: one of the two measures is missing.",
    ja: "両方の値がそろった行がありません。",
  },
  source: {en: "Source", ja: "出典"},
} satisfies Record<string, Text>;

/** Checks in words. */
export const checkWords: Record<CheckName, Text> = {
  "reverse direction": {en: "Reverse direction", ja: "逆方向の因果"},
  "unit roots": {en: "Unit roots", ja: "単位根"},
  autocorrelation: {en: "Residual autocorrelation", ja: "残差の自己相関"},
  placebo: {en: "Placebo", ja: "プラセボ検定"},
  "common driver": {en: "Common driver", ja: "共通の要因"},
  "missing weeks": {en: "Missing periods", ja: "欠けている期間"},
};
