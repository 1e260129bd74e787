import type {CanvasBlock} from "../../canvas.js";
import type {AnswerDraft} from "./answerDraft.js";
import type {TablePiece} from "./answerPieces.js";
import {blockOf} from "./blockNames.js";
import type {BlockName} from "./blockNames.js";
import {cellParts, plainText} from "./inlineText.js";
import {knownLabel} from "./labels.js";

/** The block that a cell names, and what else stands in the cell. */
const nameIn = (cell: string): {known: BlockName; label: string; parts: string[]} | null => {
  const [first, ...others] = cellParts(cell);
  if (first === undefined) return null;
  const named = knownLabel(first, blockOf);
  if (named !== null && (named.rest === "" || !named.known.isPlain))
    return {
      known: named.known,
      label: named.label,
      parts: [named.rest, ...others].filter((part) => part !== ""),
    };
  // A name in two languages on two lines.
  if (others.length > 0 && others.length < 3) {
    const label = [first, ...others].join(" / ");
    const whole = blockOf(label);
    if (whole !== null && !whole.saysMore) return {known: whole, label, parts: []};
  }
  return null;
};

/**
 * Whether a table is about blocks: it names at least two, or one of two columns. A table of checks names none by itself.
 */
export const isBlockTable = ({rows}: TablePiece): boolean => {
  const named = new Set(rows.flatMap(({cells}) => cells.map((cell) => nameIn(cell)?.known.block)));
  named.delete(undefined);
  return named.size >= 2 || (named.size === 1 && rows.length <= 3);
};

/**
 * Reads a table of blocks: with a block a row and its content beside it, or drawn as the canvas itself, where content stands below a name
 * or in the name's own cell.
 */
export function readBlockTable(draft: AnswerDraft, {rows}: TablePiece): void {
  const isDrawn = rows.some(({cells}) => cells.filter((cell) => nameIn(cell) !== null).length >= 2);
  const columns: (CanvasBlock | undefined)[] = [];
  let last: CanvasBlock | null = null;
  for (const {line, cells} of rows) {
    const names = cells.map(nameIn);
    const put = (block: CanvasBlock | null | undefined, parts: readonly string[]) => {
      for (const part of parts) {
        const text = plainText(part);
        if (block === null || block === undefined) draft.skip(line, part);
        else if (!/^[\d\s.①-⑳-]*$/u.test(text)) draft.addCard({block, text});
        else if (/\d{2}/.test(text)) draft.skip(line, text);
      }
    };
    for (const name of names) if (name?.known.saysMore) draft.skip(line, name.label);
    if (isDrawn) {
      cells.forEach((cell, i) => {
        const name = names[i];
        if (name !== null && name !== undefined) columns[i] = name.known.block;
        // The last row's names are wider than a column.
        else if (names.some((each) => each !== null) && cell === "" && isWide(columns[i - 1]))
          columns[i] = columns[i - 1];
        put(columns[i], name?.parts ?? cellParts(cell));
      });
      continue;
    }
    const own = names.find((name) => name !== null);
    // A first cell that is empty goes on with the block above.
    const block: CanvasBlock | null = own?.known.block ?? (cells[0] === "" ? last : null);
    last = block;
    cells.forEach((cell, i) => put(block, names[i]?.parts ?? cellParts(cell)));
  }
}

const isWide = (block: CanvasBlock | undefined) => block === "cost_structure" || block === "revenue_streams";
