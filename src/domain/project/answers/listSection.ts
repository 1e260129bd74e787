import type {AnswerDraft} from "./answerDraft.js";
import type {LinePiece} from "./answerPieces.js";
import {plainText, withDetails} from "./inlineText.js";
import type {Section} from "./section.js";

/**
 * Reads a list of use cases without personas: an idea for each item, its details in it. Anything else than a list is put aside.
 *
 * @param opening The heading of the list.
 */
export function listSection(draft: AnswerDraft, opening: LinePiece): Section {
  let idea: {text: string; details: string[]; level: number} | null = null;
  const end = () => {
    if (idea !== null) draft.addIdea({text: withDetails(idea.text, idea.details)});
    idea = null;
  };
  return {
    kind: "list",
    level: opening.level,
    end,
    take({kind, line, level, text, begins}) {
      if (kind === "rule") return false;
      if (kind === "text" && (idea === null || (begins && level === 9))) {
        if (idea !== null) return false;
        draft.skip(line, text);
      } else if (idea !== null && (level > idea.level || kind === "text")) {
        idea.details.push(plainText(text));
      } else {
        end();
        idea = {text: plainText(text), details: [], level};
      }
      return true;
    },
  };
}
