import type {Text} from "../../domain/texts.js";

/** What the shared cases say. */
export const casesWords = {
  hint: {
    en: "Two to six cases whose effect and feasibility look likely for your product, brought by a data scientist. They come from your shortlist.",
    ja: "プロダクトに応用できそうで、効果と実現性が見込める事例を 2〜6 件、データサイエンティストが紹介します。候補リストの事例が並びます。",
  },
  none: {en: "No case is on the shortlist yet.", ja: "候補リストに事例がまだありません。"},
  few: {
    en: "One case is too few to compare mechanisms: share two to six.",
    ja: "1 件では仕組みを比べられません。2〜6 件を共有してください。",
  },
  find: {en: "Find cases", ja: "事例を探す"},
  fit: {en: "Which cases fit?", ja: "合う事例を探す"},
  present: {en: "Present them as slides", ja: "スライドで発表する"},
  compare: {en: "Compare them", ja: "比較する"},
  unknown: {en: "is not known here.", ja: "は見つかりません。"},
  takeOut: {en: "Take out", ja: "外す"},
} as const satisfies Record<string, Text>;
