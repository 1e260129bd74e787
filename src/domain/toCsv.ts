import Papa from "papaparse";

/** What a cell may hold; null is an empty cell. */
export type CsvRow = Record<string, string | number | boolean | null>;

/**
 * Rows as CSV text: a header from the first row's names, lines ended by a line feed, cells quoted only where they must be.
 *
 * @param rows At least one row; all with the same names.
 * @param options.guarded Text that a spreadsheet would run as a formula gets an apostrophe before it, also one that begins with a
 * full-width sign, as some run it in Japanese. Numbers stay as they are. For files that a person opens; not for those that are read back.
 * @see OWASP, CSV Injection
 * @example
 * toCsv([{n: 1000, score: "0.61"}]) // "n,score\n1000,0.61\n"
 * toCsv([{note: "=1+1"}], {guarded: true}) // "note\n'=1+1\n"
 */
export function toCsv(rows: readonly CsvRow[], {guarded = false}: {guarded?: boolean} = {}): string {
  return `${Papa.unparse([...rows], {newline: "\n", escapeFormulae: guarded && /^[=+\-@\t\r\n＝＋－＠]/})}\n`;
}
