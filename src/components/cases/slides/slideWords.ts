import type {Text} from "../../../domain/texts.js";

/** What the slides say around the texts of the cases. */
export const slideWords = {
  slides: {en: "Slides", ja: "スライド"},
  previous: {en: "Previous", ja: "前へ"},
  next: {en: "Next", ja: "次へ"},
  full: {en: "Full screen (F)", ja: "全画面（F）"},
  leave: {en: "Leave (Esc)", ja: "終了（Esc）"},
  problem: {en: "Problem", ja: "問題"},
  solution: {en: "Solution", ja: "解決策"},
  figures: {en: "Figures", ja: "数値"},
  more: {en: "more", ja: "件"},
  none: {
    en: "There is nothing to present: choose cases first.",
    ja: "発表する事例がありません。先に事例を選んでください。",
  },
  choose: {en: "Choose cases", ja: "事例を選ぶ"},
} as const satisfies Record<string, Text>;
