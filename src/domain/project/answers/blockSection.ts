import type {CanvasBlock} from "../../canvas.js";
import type {AnswerDraft} from "./answerDraft.js";
import type {LinePiece} from "./answerPieces.js";
import {cellParts, plainText, withDetails} from "./inlineText.js";
import {isClosing} from "./closing.js";
import type {Section} from "./section.js";

/**
 * Reads what stands under a block's name: a card for each item with its details in it, or for each line. A paragraph after a list is no
 * longer about the block.
 *
 * @param opening The piece that names the block.
 * @param options.isInline Whether the block's content stands beside its name, so that the next paragraph is about something else.
 */
export function blockSection(
  draft: AnswerDraft,
  block: CanvasBlock,
  opening: LinePiece,
  {isInline = false} = {},
): Section {
  let card: {text: string; details: string[]; level: number} | null = null;
  let hasList = isInline;
  const flush = () => {
    if (card !== null) draft.addCard({block, text: withDetails(card.text, card.details)});
    card = null;
  };
  const start = (markdown: string, level: number) => {
    const texts = cellParts(markdown).map(plainText);
    for (const text of texts) {
      flush();
      card = {text, details: [], level};
    }
  };
  return {
    kind: "block",
    level: opening.level,
    take(piece) {
      const {kind, level, text, begins} = piece;
      if (kind === "rule") return false;
      if (kind === "text") {
        if ((begins && hasList && level === 9) || isClosing(text)) return false;
        if (isIntroduction(text)) {
          draft.skip(piece.line, text);
          return true;
        }
        // A line that was broken in its middle goes on.
        if (!begins && card !== null && /^[a-z]/.test(text)) card.text += ` ${plainText(text)}`;
        else if (card !== null && level > card.level && level > 9) card.details.push(plainText(text));
        else start(text, opensList(text) ? 9.5 : level);
        return true;
      }
      if (kind === "item") hasList = true;
      if (card !== null && level > card.level && !(card.level === 9 && kind === "item"))
        card.details.push(plainText(text));
      else start(text, level);
      return true;
    },
    end: flush,
  };
}

/** A line of its own that names what the list below it is of. */
const opensList = (text: string) => /[:\uff1a]\**$/u.test(text) || /^\*\*[^*]+\*\*$/.test(text);

const isIntroduction = (text: string) =>
  /(?:以下|次)の.{0,20}[:\uff1a。]$|(?:the following|as follows|below|include)\W*:$/iu.test(
    text.replace(/\*/g, ""),
  );
