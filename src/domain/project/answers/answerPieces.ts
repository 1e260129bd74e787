import {Lexer, Tokenizer} from "marked";
import type {Token, Tokens} from "marked";
import {answerLines} from "./answerLines.js";

/** One line of an answer that is no row of a table. */
export interface LinePiece {
  kind: "heading" | "item" | "text" | "rule";
  /** From 1. */
  line: number;
  /** How far inside it stands: a heading's level (1 to 6), 9 for text, 10 and more for a list's item by its depth. */
  level: number;
  /** Markdown within the line, without the mark of its heading or item. */
  text: string;
  /** Whether a paragraph begins with it. */
  begins: boolean;
}

/** A row of a table; cells hold Markdown. */
export interface TableRow {
  line: number;
  cells: string[];
}

/** A table, or what there is of one. */
export interface TablePiece {
  kind: "table";
  line: number;
  /** Whether a delimiter row says that the first row names the columns. */
  hasHeader: boolean;
  rows: TableRow[];
}

export type Piece = LinePiece | TablePiece;

/** HTML, code, quotations and definitions are text like any other here, so that none of them swallows what follows. */
class BlockTokenizer extends Tokenizer {
  override html() {
    return undefined;
  }
  override def() {
    return undefined;
  }
  override lheading() {
    return undefined;
  }
  override code() {
    return undefined;
  }
  override fences() {
    return undefined;
  }
  override blockquote() {
    return undefined;
  }
}

/**
 * The blocks of an answer by the lines they stand on. Every line that is not blank is in exactly one piece, marks and delimiter rows
 * apart. No inline markup is read, and no HTML is made.
 *
 * @example
 * answerPieces("# Costs\n- **GPU**") // [{kind: "heading", line: 1, level: 1, text: "Costs", …}, {kind: "item", line: 2, level: 10, …}]
 */
export function answerPieces(markdown: string): Piece[] {
  const lines = answerLines(markdown);
  const lexer = new Lexer({gfm: true, tokenizer: new BlockTokenizer()});
  const pieces: Piece[] = [];
  readTokens(lexer.blockTokens(lines.join("\n")), 1, 0, {lines, pieces});
  return underOrdered(withEveryLine(pieces, lines), lines);
}

/** In the order of the lines, each once; a line that the lexer has swallowed is text. */
function withEveryLine(pieces: readonly Piece[], lines: readonly string[]): Piece[] {
  const byLine = new Map<number, Piece>();
  const covered = new Set<number>();
  for (const piece of pieces) {
    if (covered.has(piece.line)) continue;
    byLine.set(piece.line, piece);
    for (const {line} of piece.kind === "table" ? piece.rows : [piece]) covered.add(line);
  }
  lines.forEach((text, i) => {
    if (text.trim() !== "" && !covered.has(i + 1) && !isDelimiter(text))
      byLine.set(i + 1, {kind: "text", line: i + 1, level: 9, text: text.trim(), begins: true});
  });
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

interface Reading {
  lines: readonly string[];
  pieces: Piece[];
}

function readTokens(tokens: readonly Token[], from: number, depth: number, reading: Reading): void {
  let line = from;
  for (const token of tokens) {
    readToken(token, line, depth, reading);
    line += token.raw.split("\n").length - 1;
    // The lexer leaves an item's last line break to what comes after; inside an item nothing does.
    if (token.type === "list_item" && !token.raw.endsWith("\n")) line++;
  }
}

function readToken(token: Token, line: number, depth: number, reading: Reading): void {
  const {lines, pieces} = reading;
  const last = line + token.raw.trimEnd().split("\n").length - 1;
  if (token.type === "heading") {
    const {depth: level, text} = token as Tokens.Heading;
    pieces.push({kind: "heading", line, level, text, begins: true});
  } else if (token.type === "hr") {
    pieces.push({kind: "rule", line, level: 0, text: "", begins: true});
  } else if (token.type === "list") {
    readTokens((token as Tokens.List).items, line, depth, reading);
  } else if (token.type === "list_item") {
    readItem((token as Tokens.ListItem).tokens, line, depth, reading);
  } else if (token.type === "table") {
    readRows(line, last, depth, reading);
  } else if (token.type !== "space") {
    // A run of rows without a delimiter is still a table.
    for (let at = line; at <= last; at++) {
      let end = at;
      while (end <= last && isRow(lines[end - 1]!)) end++;
      if (end > at) readRows(at, end - 1, depth, reading);
      if (end <= last) readText(end, end === line, depth, reading);
      at = end;
    }
  }
}

function readItem(tokens: readonly Token[], line: number, depth: number, reading: Reading): void {
  const {lines, pieces} = reading;
  const text = lines[line - 1]!.replace(/^\s*[-+*]\s+/, "");
  // Pieces that start on the same line are the item's own text once more, and are left out later.
  if (!isRow(lines[line - 1]!)) pieces.push({kind: "item", line, level: 10 + depth, text, begins: true});
  readTokens(tokens, line, depth + 1, reading);
}

/** A line of a paragraph, which may be a list's item that the lexer does not take for one. */
function readText(line: number, begins: boolean, depth: number, {lines, pieces}: Reading): void {
  const original = lines[line - 1]!;
  const indent = original.search(/\S/);
  if (indent < 0) return;
  const item = /^\s*[-+]\s+(.*)$/.exec(original);
  // A line without an indent inside an item only happens to follow it.
  const inside = depth > 0 && indent === 0 ? 0 : depth;
  if (item !== null)
    pieces.push({kind: "item", line, level: 10 + Math.max(inside, indent >> 1), text: item[1]!, begins});
  else
    pieces.push({kind: "text", line, level: inside === 0 ? 9 : 10 + inside, text: original.trim(), begins});
}

function readRows(from: number, to: number, depth: number, reading: Reading): void {
  const {lines, pieces} = reading;
  const rows: TableRow[] = [];
  let hasHeader = false;
  for (let line = from; line <= to; line++) {
    const text = lines[line - 1]!;
    if (isDelimiter(text)) hasHeader ||= rows.length === 1;
    else if (text.includes("|")) rows.push({line, cells: cellsOf(text)});
    else readText(line, true, depth, reading);
  }
  if (rows.length > 0) pieces.push({kind: "table", line: rows[0]!.line, hasHeader, rows});
}

const isRow = (line: string) => /^\s*(?:[-+]\s+)?\|/.test(line);
const isDelimiter = (line: string) => /^[|\s:\-–—=+]+$/.test(line) && line.includes("-");

const cellsOf = (row: string): string[] =>
  row
    .replace(/^\s*(?:[-+]\s+)?\|?/, "")
    .replace(/\|\s*$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll("\\|", "|").trim());

/** Bullets that follow a numbered item without an indent belong to it: people write lists so, and assistants too. */
function underOrdered(pieces: readonly Piece[], lines: readonly string[]): Piece[] {
  let isUnder = false;
  return pieces.map((piece) => {
    if (piece.kind !== "item") {
      if (piece.kind !== "text" || piece.level === 9) isUnder = false;
      return piece;
    }
    if (piece.level === 10) {
      const mark = lines[piece.line - 1]!.trimStart()[0];
      if (mark === "+") isUnder = true;
      else if (isUnder) return {...piece, level: 11};
    }
    return piece;
  });
}
