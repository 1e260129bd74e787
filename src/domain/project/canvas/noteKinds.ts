import type {Text} from "../../texts.js";
import type {NoteKind} from "../workCanvas.js";

/** How a kind of note is told from the others without its colour: a mark and a word. */
export const noteKindLabels: Record<NoteKind, {mark: string; name: Text; says: Text}> = {
  fact: {mark: "●", name: {en: "Fact", ja: "事実"}, says: {en: "known", ja: "分かっていること"}},
  assumption: {
    mark: "?",
    name: {en: "Assumption", ja: "仮説"},
    says: {en: "believed", ja: "そう考えていること"},
  },
  case: {
    mark: "◆",
    name: {en: "Case", ja: "事例"},
    says: {en: "backed by a case", ja: "事例の裏付けがあること"},
  },
  figure: {
    mark: "#",
    name: {en: "Figure", ja: "数値"},
    says: {en: "backed by a figure", ja: "数値の裏付けがあること"},
  },
};
