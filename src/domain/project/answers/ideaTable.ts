import type {AnswerDraft} from "./answerDraft.js";
import type {TablePiece} from "./answerPieces.js";
import {ideaPartOf, personaOf} from "./ideaNames.js";
import type {IdeaPart} from "./ideaNames.js";
import {ideaSection} from "./ideaSection.js";
import type {IdeaSection} from "./ideaSection.js";
import {cellParts, plainText, withDetails} from "./inlineText.js";
import {isKnownWords} from "./knownWords.js";

const partIn = (cell: string): IdeaPart | null => ideaPartOf(cell);

/** Rows of a persona: a trait or a part beside what it is. */
function readDown(
  section: IdeaSection,
  {rows}: TablePiece,
  {column, from, isAlone}: {column: number; from: number; isAlone: boolean},
): void {
  let part: IdeaPart = "persona";
  for (const {line, cells} of rows.slice(from)) {
    const [label = ""] = cells;
    const opened = partIn(label);
    // A trait after the parts belongs to the persona again.
    part = opened ?? (label === "" ? part : "persona");
    const text = cellParts(cells[column] ?? "")
      .map(plainText)
      .join(" ");
    if (text === "") {
      // A trait without a value is still said once.
      if (column === 1 && (isAlone || cells.slice(1).every((cell) => cell === "")))
        section.add("persona", line, cellParts(label).join(" "));
      continue;
    }
    section.add(part, line, opened !== null && isKnownWords(label) ? text : withLabel(label, text));
  }
}

const withLabel = (label: string, text: string) => {
  const plain = plainText(label);
  return plain === "" || plain === text ? text : withDetails(plain, [text]);
};

/** What a table of personas or ideas is laid out as; null for another table. */
export type IdeaLayout = "columns" | "rows" | "one";

/**
 * How a table holds ideas: a persona a column, an idea a row, or the traits of the persona in hand.
 *
 * @param isInPersona Whether the answer is about a persona.
 */
export function ideaLayout(
  {rows, hasHeader}: TablePiece,
  {isInPersona}: {isInPersona: boolean},
): IdeaLayout | null {
  const [header] = rows;
  const titles = hasHeader ? header!.cells : [];
  if (titles.slice(1).filter((cell) => personaOf(cell)?.isNumbered).length >= 1 && rows.length > 1)
    return "columns";
  const parts = titles.map(partIn);
  if (parts.includes("feature") && rows.length > 1) return "rows";
  return isInPersona ? "one" : null;
}

/** Reads a table of ideas into the section in hand, or into one of its own. */
export function readIdeaTable(
  draft: AnswerDraft,
  table: TablePiece,
  layout: IdeaLayout,
  section: IdeaSection | null,
): void {
  const {rows, line} = table;
  const titles = table.hasHeader ? rows[0]!.cells : [];
  if (layout === "one") {
    for (const title of titles) draft.skip(line, title);
    readDown(section!, table, {column: 1, from: table.hasHeader ? 1 : 0, isAlone: true});
    for (const {line: at, cells} of rows.slice(table.hasHeader ? 1 : 0))
      for (const cell of cells.slice(2)) section!.add("persona", at, cellParts(cell).join(" "));
    return;
  }
  const own = ideaSection(draft, {level: 0});
  if (layout === "columns") {
    draft.skip(line, titles[0]!);
    const width = Math.max(...rows.map(({cells}) => cells.length));
    for (let column = 1; column < width; column++) {
      const title = titles[column] ?? "";
      own.next(line, personaOf(title)?.name ?? title);
      readDown(own, table, {column, from: 1, isAlone: false});
    }
  } else {
    const parts = titles.map(partIn);
    titles.forEach((title, i) => {
      const isSaidBelow = parts[i] === null && rows.slice(1).some(({cells}) => (cells[i] ?? "") !== "");
      if (!isSaidBelow) draft.skip(line, title);
    });
    for (const row of rows.slice(1)) {
      own.next(row.line, "");
      row.cells.forEach((cell, i) => {
        const text = cellParts(cell).map(plainText).join(" ");
        const title = titles[i] ?? "";
        if (/^[\d.①-⑨]{0,2}$/u.test(text)) return;
        const part = parts[i] ?? "persona";
        own.add(part, row.line, parts[i] !== null || isKnownWords(title) ? text : withLabel(title, text));
      });
    }
  }
  own.end();
}
