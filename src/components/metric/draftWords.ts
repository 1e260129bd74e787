import type {Cadence, Measure} from "../../domain/loop.js";
import type {Locale, Text} from "../../domain/texts.js";
import type {ColumnUse, DraftProblem} from "./metricDraft.js";

/** What a column can be, in words. */
export const useWords: Record<ColumnUse, Text> = {
  ignore: {en: "not used", ja: "使わない"},
  period: {en: "the date", ja: "日付"},
  candidate: {en: "a candidate metric", ja: "指標の候補"},
  experience: {en: "customer experience", ja: "顧客体験"},
  retention: {en: "retention", ja: "継続率"},
  revenue: {en: "revenue", ja: "売上"},
  model_quality: {en: "model accuracy", ja: "モデルの精度"},
  labels: {en: "labelled rows, new", ja: "ラベル付きデータ（新規）"},
  labels_so_far: {en: "labelled rows, in all", ja: "ラベル付きデータ（累計）"},
  driver: {en: "a push, e.g. advertising", ja: "押し上げる要因（広告費など）"},
};

/** Scales in words. */
export const scaleWords: Record<Measure["transform"], Text> = {
  log: {en: "amount, by per cent", ja: "量（% で比べる）"},
  logit: {en: "share, 0 to 1", ja: "割合（0〜1）"},
  none: {en: "as it stands", ja: "値のまま"},
};

/** Lengths of a period in words. */
export const cadenceWords: Record<Cadence, Text> = {
  day: {en: "day", ja: "日"},
  week: {en: "week", ja: "週"},
  month: {en: "month", ja: "月"},
};

/**
 * What a draft still lacks, in a sentence.
 *
 * @example
 * problemSentence({kind: "no-candidate"}, "en") // "Say which column is a candidate metric."
 */
export function problemSentence(problem: DraftProblem, locale: Locale): string {
  const texts: Record<Exclude<DraftProblem["kind"], "twice">, Text> = {
    "no-period": {en: "Say which column is the date.", ja: "日付の列を選んでください。"},
    "no-candidate": {en: "Say which column is a candidate metric.", ja: "指標の候補の列を選んでください。"},
    "nothing-to-hold-against": {
      en: "Say which column is experience, retention, revenue, accuracy or labelled rows: there is nothing to hold the candidates against yet.",
      ja: "顧客体験、継続率、売上、精度、ラベル付きデータのうち少なくとも一つの列を選んでください。",
    },
  };
  if (problem.kind !== "twice") return texts[problem.kind][locale];
  const use = useWords[problem.use][locale];
  return locale === "ja" ? `「${use}」は 1 列だけ選んでください。` : `Only one column can be “${use}”.`;
}
