import type {AnswerDraft} from "./answerDraft.js";
import type {LinePiece} from "./answerPieces.js";
import {isClosing} from "./closing.js";
import {ideaPartOf, personaOf} from "./ideaNames.js";
import type {IdeaPart} from "./ideaNames.js";
import {plainText, withDetails} from "./inlineText.js";
import {isKnownWords} from "./knownWords.js";
import {knownLabel, withoutNumber} from "./labels.js";
import type {Section} from "./section.js";

interface Entry {
  line: number;
  text: string;
}

/** A section of personas, into which a table can also put its cells. */
export interface IdeaSection extends Section {
  /** Adds a line to a part of the persona in hand. */
  add(part: IdeaPart, line: number, markdown: string): void;
  /** Ends the persona in hand and starts another one. */
  next(line: number, name: string): void;
}

/**
 * Reads personas with what they could not do without, one idea a persona. One for whom no feature is named is put aside line by line.
 *
 * @param opening The piece that opens the first one, or the table that holds them.
 */
export function ideaSection(draft: AnswerDraft, opening: {level: number}): IdeaSection {
  let about: Entry[] = [];
  let feature: Entry[] = [];
  let part: IdeaPart = "persona";
  let level = Infinity;
  const end = () => {
    if (feature.length === 0) for (const {line, text} of about) draft.skip(line, text);
    else {
      const text = feature.map((entry) => entry.text).join("\n");
      const persona = about.map((entry) => entry.text).join("\n");
      draft.addIdea(persona === "" ? {text} : {text, persona});
    }
    about = [];
    feature = [];
    part = "persona";
    level = Infinity;
  };
  const add = (to: IdeaPart, line: number, markdown: string) => {
    const text = plainText(markdown);
    if (text !== "" && !(about.length === 0 && personaOf(text)?.name === ""))
      (to === "feature" || to === "copy" ? feature : about).push({line, text});
  };
  const next = (line: number, name: string) => {
    end();
    add("persona", line, name);
  };
  return {
    kind: "ideas",
    level: opening.level,
    add,
    next,
    end,
    take(piece) {
      const {kind, line, text} = piece;
      if (kind === "rule") return true;
      if (isClosing(text) && kind === "text") return false;
      const persona = piece.level <= level ? knownLabel(text, personaOf) : null;
      if (persona !== null && (persona.known.isNumbered || feature.length > 0)) {
        next(line, persona.known.name);
        if (persona.rest !== "") add("persona", line, persona.rest);
        return true;
      }
      const opened =
        piece.level <= level
          ? knownLabel(text, (label, rest) =>
              rest === "" && !isShort(piece, label) ? null : ideaPartOf(label),
            )
          : null;
      if (opened !== null) {
        part = opened.known;
        level = piece.level;
        const label = isKnownWords(opened.label) ? "" : plainText(withoutNumber(opened.label));
        add(
          part,
          line,
          label !== "" && opened.rest !== "" ? withDetails(label, [opened.rest]) : label + opened.rest,
        );
        return true;
      }
      add(part, line, text);
      return true;
    },
  };
}

/** A title, or little more than a word: a sentence that only speaks of a part opens none. */
const isShort = ({kind, text}: LinePiece, label: string) =>
  kind === "heading" || /^\*\*[^*]+\*\*$/.test(text) || label.length <= 20;
