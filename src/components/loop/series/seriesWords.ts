import type {HealthFinding} from "../../../analysis/loop/health/finding.js";
import type {Text} from "../../../domain/texts.js";

/** Words of the overview of all series and of the health of the data. */
export const seriesWords = {
  period: {en: "Analysed period", ja: "分析する期間"},
  from: {en: "From", ja: "開始"},
  to: {en: "To", ja: "終了"},
  whole: {en: "Whole period", ja: "全期間に戻す"},
  drag: {
    en: "Drag across the series to choose the period that is analysed; click beside it for all of it.",
    ja: "系列の上をドラッグすると、分析する期間を選べます。範囲の外をクリックすると全期間に戻ります。",
  },
  touch: {
    en: "Drag along the strip above the series to choose the period that is analysed.",
    ja: "系列の上にある帯をなぞると、分析する期間を選べます。",
  },
  few: {
    en: "This is a short stretch: most verdicts will be “cannot tell yet”.",
    ja: "期間が短いため、ほとんどの判定は「まだ判断できない」になります。",
  },
  events: {en: "Releases and experiments by date", ja: "モデルの更新と実験の一覧"},
  release: {en: "release", ja: "更新"},
  experiment: {en: "experiment", ja: "実験"},
  undated: {en: "without dates", ja: "日付なし"},
  noPeriods: {en: "These data have no series to draw.", ja: "描ける系列がありません。"},
  ownScale: {en: "Each series has a scale of its own.", ja: "目盛りは系列ごとに異なります。"},
  lines: {en: "Thin lines are releases.", ja: "細い縦線はモデルの更新です。"},
  spans: {en: "Shaded stretches are experiments.", ja: "色の付いた範囲は実験の期間です。"},
  gaps: {
    en: "A bar on the base line marks missing values.",
    ja: "下端の太い線は値が欠けている期間です。",
  },
  rings: {en: "Rings are values that need a look.", ja: "丸で囲んだ値は確認が必要です。"},
  jumps: {
    en: "Dashed lines are jumps of the level that nothing explains.",
    ja: "破線は、説明のつかない水準の変化です。",
  },
  health: {en: "Data health", ja: "データの健全性"},
  healthy: {
    en: "Nothing to object to: no missing periods or values, no outliers, no unexplained jumps of the level, no measurement that stopped.",
    ja: "問題は見つかりませんでした。欠けた期間や値、外れ値、説明のつかない水準の変化、計測の停止はありません。",
  },
} satisfies Record<string, Text>;

/** How weighty a finding is, in words and with a mark. */
export const severityWords: Record<HealthFinding["severity"], {mark: string; word: Text}> = {
  warning: {mark: "!", word: {en: "Warning", ja: "注意"}},
  note: {mark: "i", word: {en: "Note", ja: "補足"}},
};
