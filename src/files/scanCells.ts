import type {Separator} from "../domain/tableDescription.js";

const [QUOTE, SPACE, LINE_FEED, CARRIAGE_RETURN] = [34, 32, 10, 13];

/** What follows a cell: another one of its record, the next record, or text that has not come yet. */
export type CellEnd = "cell" | "record" | "unknown";

/**
 * Walks over the cells of CSV text (RFC 4180; also with other separators, and records ended by LF, CR or both) without making a
 * string of any that is not asked for.
 *
 * Quotes count only where they open a cell; `""` inside is one quote. Nothing is trimmed. Where the text is a part of a file, the end
 * of its last cell is unknown.
 *
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 * @example
 * const scanner = new CellScanner('a,"b ""c"""\n', ",", true);
 * scanner.next(); // "cell"
 * scanner.next(); // "record"
 * scanner.cell(); // 'b "c"'
 */
export class CellScanner {
  /** Where the next cell starts. */
  at = 0;
  /** What is wrong with the quotes of the cell that was passed. */
  broken: "never closed" | "text behind" | null = null;
  #quoted = false;
  #doubled = false;
  #start = 0;
  #end = 0;
  readonly #separator: number;

  /** @param last Whether the text ends where the file ends. */
  constructor(
    readonly text: string,
    separator: Separator,
    readonly last: boolean,
  ) {
    this.#separator = separator.charCodeAt(0);
  }

  /** Passes one cell. After "unknown" nothing can be said about it: start its record again with more text. */
  next(): CellEnd {
    this.broken = null;
    this.#quoted = this.#doubled = false;
    return this.text.charCodeAt(this.at) === QUOTE ? this.#quotedCell() : this.#plainCell(this.at);
  }

  /** Passes the record that starts here if it holds nothing but separators and spaces: "record". Stays before any other: "cell". */
  passBlank(): CellEnd {
    let i = this.at;
    let code = this.text.charCodeAt(i);
    while (code === this.#separator || code === SPACE) code = this.text.charCodeAt(++i);
    if (i < this.text.length && code !== LINE_FEED && code !== CARRIAGE_RETURN) return "cell";
    return this.#plainCell(i);
  }

  /** Whether the cell that was passed holds nothing, not even quotes. */
  get isBlank(): boolean {
    return !this.#quoted && this.#start === this.#end;
  }

  /** The text of the cell that was passed. */
  cell(): string {
    const cell = this.text.slice(this.#start, this.#end);
    return this.#doubled ? cell.replaceAll('""', '"') : cell;
  }

  #plainCell(from: number): CellEnd {
    const {text} = this;
    const separator = this.#separator;
    this.#start = this.at;
    for (let i = from; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === separator) return this.#endsAt(i, i + 1, "cell");
      if (code === LINE_FEED) return this.#endsAt(i, i + 1, "record");
      if (code === CARRIAGE_RETURN) {
        if (i + 1 === text.length && !this.last) return "unknown";
        return this.#endsAt(i, text.charCodeAt(i + 1) === LINE_FEED ? i + 2 : i + 1, "record");
      }
    }
    return this.last ? this.#endsAt(text.length, text.length, "record") : "unknown";
  }

  #endsAt(end: number, next: number, kind: CellEnd): CellEnd {
    this.#end = end;
    this.at = next;
    return kind;
  }

  #quotedCell(): CellEnd {
    const {text} = this;
    const open = this.at;
    let close = text.indexOf('"', open + 1);
    let doubled = false;
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
      doubled = true;
      close = text.indexOf('"', close + 2);
    }
    this.#quoted = true;
    if (!this.last && (close < 0 || close + 1 === text.length)) return "unknown";
    if (close < 0) {
      this.broken = "never closed";
      this.#start = open;
      return this.#endsAt(text.length, text.length, "record");
    }
    let behind = close + 1;
    while (text.charCodeAt(behind) === SPACE) behind++;
    const end = this.#plainCell(behind);
    // Text behind the closing quote: the cell is kept as it stands.
    if (end !== "unknown" && this.#end > behind) this.broken = "text behind";
    else [this.#start, this.#end, this.#doubled] = [open + 1, close, doubled];
    return end;
  }
}
