import type {Text} from "../../texts.js";

/** Parts of both prompts that stand for what a person has not filled in; in brackets, so that they are seen. */
export const placeholders = {
  product: {en: "[product: fill in]", ja: "【プロダクト：記入してください】"},
  feature: {en: "[feature with machine learning: fill in]", ja: "【機械学習の機能：記入してください】"},
} as const satisfies Record<string, Text>;
