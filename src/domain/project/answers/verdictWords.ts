import type {Text} from "../../texts.js";
import type {CheckVerdict} from "./answer.js";

/** What people read of an assistant's verdict; the mark differs in shape. */
export const verdictWords: Readonly<Record<CheckVerdict, {mark: string; name: Text}>> = {
  met: {mark: "○", name: {en: "met", ja: "満たす"}},
  partly: {mark: "△", name: {en: "partly", ja: "一部満たす"}},
  "not met": {mark: "×", name: {en: "not met", ja: "不十分"}},
  unstated: {mark: "–", name: {en: "no verdict", ja: "判定なし"}},
};
