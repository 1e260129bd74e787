import type {Text} from "../../../domain/texts.js";
import type {CycleNode} from "./cycleLayout.js";

/** What the nodes of a case's cycle stand for. */
export const nodeWords: Record<CycleNode, Text> = {
  experience: {en: "Customer experience", ja: "顧客体験"},
  kpi: {en: "Business KPI", ja: "ビジネスKPI"},
  model: {en: "Data and model", ja: "データとモデル"},
};

/** What the diagram says around a case's texts. */
export const cycleWords = {
  title: {en: "How far the source supports the cycle", ja: "出典はサイクルをどこまで裏づけるか"},
  noFigure: {en: "no figure in the source", ja: "出典に数値なし"},
  more: {en: "more below", ja: "ほかは下の表"},
  note: {
    en: "Each arrow is one condition. A solid arrow has a figure in the source, a dashed one is reported or inferred, a dotted one is not spoken of. Figures are the source's own; arrows show no size of effect.",
    ja: "矢印は条件を表します。実線は出典に数値があるもの、破線は報告または推論にとどまるもの、点線は出典が触れていないものです。数値は出典のままで、矢印の太さは効果の大きさを表しません。",
  },
} as const satisfies Record<string, Text>;
