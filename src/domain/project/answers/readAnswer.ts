import {DataError} from "../../errors.js";
import type {Answer} from "./answer.js";
import {answerDraft} from "./answerDraft.js";
import type {AnswerDraft} from "./answerDraft.js";
import {answerPieces} from "./answerPieces.js";
import type {LinePiece, TablePiece} from "./answerPieces.js";
import {blockOf} from "./blockNames.js";
import {blockSection} from "./blockSection.js";
import {isBlockTable, readBlockTable} from "./blockTable.js";
import {checkSection} from "./checkSection.js";
import {isCheckTable, readCheckTable} from "./checkTable.js";
import {namedCondition, verdictOf} from "./conditionNames.js";
import {personaOf} from "./ideaNames.js";
import {ideaSection} from "./ideaSection.js";
import type {IdeaSection} from "./ideaSection.js";
import {ideaLayout, readIdeaTable} from "./ideaTable.js";
import {cellParts, plainText, withDetails} from "./inlineText.js";
import {isKnownWords} from "./knownWords.js";
import {knownLabel} from "./labels.js";
import {listSection} from "./listSection.js";
import type {Section} from "./section.js";
import {titleKind} from "./titleKind.js";

/** Far more than any assistant writes at once. */
export const mostLetters = 200_000;

/**
 * Reads what an assistant answered to one of the two prompts, in Markdown, in Japanese, English or both: ideas with their personas, cards
 * of a canvas, and checks of the three conditions. Forms: headings, numbered and bulleted lists, bold labels, tables, the canvas drawn as a
 * table; whole or cut off. HTML is text like any other. Whatever is none of these is in `unread`, so that nothing is lost but marks and
 * names. Takes time in proportion to the text.
 *
 * @throws {DataError} where the text has more than `mostLetters` letters.
 * @example
 * readAnswer("## Channels\n- App stores").cards // [{block: "channels", text: "App stores"}]
 */
export function readAnswer(markdown: string): Answer {
  if (markdown.length > mostLetters)
    throw new DataError([
      {
        file: "answer",
        message: `Has ${markdown.length} letters: at most ${mostLetters} are read. Paste the answer alone.`,
        messageJa: `${markdown.length} 文字あります。読めるのは ${mostLetters} 文字までです。回答だけを貼り付けてください。`,
      },
    ]);
  const draft = answerDraft();
  let section: Section | null = null;
  for (const piece of answerPieces(markdown)) {
    if (piece.kind === "table") {
      section = readTable(draft, piece, section);
      continue;
    }
    const opened = openedBy(draft, piece, section);
    if (opened !== null) {
      section?.end();
      section = opened;
    } else if (section !== null && (endedBy(section, piece) || !section.take(piece))) {
      section.end();
      section = null;
      draft.skip(piece.line, piece.text);
    } else if (section === null) draft.skip(piece.line, piece.text);
  }
  section?.end();
  return draft.done();
}

const endedBy = (section: Section, {kind, level}: LinePiece) => kind === "heading" && level <= section.level;

/** The section that a line opens, having taken in what the line says; null where it opens none. */
function openedBy(draft: AnswerDraft, piece: LinePiece, section: Section | null): Section | null {
  const {kind, line, level, text} = piece;
  if (kind === "rule" || text.length > 5000) return null;
  const inside = section !== null && !endedBy(section, piece);
  const title = titleKind(piece);
  const block = knownLabel(text, (label) => blockOf(label));
  // Within a block, a title of one's own words is part of its content.
  const isAnnounced = block === null && !(inside && section.kind === "block" && !isKnownWords(text));
  if (title === "checks" && isAnnounced) {
    draft.skip(line, text);
    return checkSection(draft, piece);
  }
  if (title === "improvements" && isAnnounced && !(inside && section.kind === "ideas")) {
    if (inside && section.kind === "checks" && kind !== "heading") return null;
    draft.skip(line, text);
    return checkSection(draft, piece, {improving: true});
  }
  if (inside && section.kind === "checks" && knownLabel(text, namedCondition) !== null) return null;
  if (section?.kind !== "ideas" && section?.kind !== "checks" && kind !== "heading" && isCheck(text)) {
    const opened = checkSection(draft, {...piece, level: 9});
    opened.take(piece);
    return opened;
  }
  if (block !== null && mayName(block.known.isPlain, piece, section, block.rest)) {
    if (block.known.saysMore) draft.skip(line, block.label);
    const isNamedTwice = blockOf(block.rest)?.block === block.known.block;
    const opened = blockSection(draft, block.known.block, piece, {
      isInline: kind !== "heading" && block.rest !== "" && !isNamedTwice,
    });
    for (const part of isNamedTwice ? [] : cellParts(block.rest))
      opened.take({kind: "text", line, level: level + 0.5, text: part, begins: false});
    return opened;
  }
  if (section?.kind === "ideas" && inside) return null;
  const persona = knownLabel(text, personaOf);
  if (persona !== null && (title !== null || persona.known.isNumbered || persona.rest !== "")) {
    const opened = ideaSection(draft, piece);
    opened.next(line, persona.known.name);
    opened.add("persona", line, persona.rest);
    return opened;
  }
  if (title === "list" && !inside) {
    draft.skip(line, text);
    return listSection(draft, piece);
  }
  return null;
}

/** Names of blocks are also words: within something else, only a clear name on the same level counts. */
function mayName(isPlain: boolean, piece: LinePiece, section: Section | null, rest: string): boolean {
  if (section === null) return !isPlain || piece.kind === "heading" || rest !== "" || piece.kind === "item";
  if (piece.kind === "heading" && piece.level <= section.level) return true;
  if (section.kind === "ideas" || section.kind === "checks") return !isPlain && piece.kind === "heading";
  return piece.level <= section.level || !isPlain;
}

/** A condition by name with a verdict, which is a check wherever it stands. */
const isCheck = (text: string) => {
  const named = knownLabel(text, (label, rest) => (rest === "" ? null : namedCondition(label)));
  return (
    named !== null && [text, named.rest].some((each) => verdictOf(plainText(each)).verdict !== "unstated")
  );
};

function readTable(draft: AnswerDraft, table: TablePiece, section: Section | null): Section | null {
  if (isBlockTable(table)) {
    section?.end();
    readBlockTable(draft, table);
    return null;
  }
  if (section?.kind !== "ideas" && isCheckTable(table, {isExpected: section?.kind === "checks"})) {
    readCheckTable(draft, table);
    if (section?.kind === "checks") return section;
    section?.end();
    return checkSection(draft, {kind: "text", line: table.line, level: 9, text: "", begins: true});
  }
  const layout = ideaLayout(table, {isInPersona: section?.kind === "ideas"});
  if (layout !== null && section?.kind !== "block") {
    if (layout !== "one") section?.end();
    readIdeaTable(draft, table, layout, layout === "one" ? (section as IdeaSection) : null);
    return layout === "one" ? section : null;
  }
  const body = table.hasHeader ? table.rows.slice(1) : table.rows;
  if (section?.kind === "block") {
    if (table.hasHeader) draft.skip(table.line, table.rows[0]!.cells.join(" "));
    for (const {line, cells} of body) {
      const [first = "", ...others] = cells.map((cell) => plainText(cell)).filter((cell) => cell !== "");
      section.take({kind: "item", line, level: 10, text: withDetails(first, others), begins: true});
    }
    return section;
  }
  for (const {line, cells} of table.rows) for (const cell of cells) draft.skip(line, cell);
  return section;
}
