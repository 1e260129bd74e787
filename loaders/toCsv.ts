import Papa from "papaparse";

/**
 * Rows as CSV text: a header from the first row's names, lines ended by a line feed, cells quoted only where they must be.
 *
 * @param rows At least one row; all with the same names.
 * @example
 * toCsv([{n: 1000, score: "0.61"}]) // "n,score\n1000,0.61\n"
 */
export function toCsv(rows: readonly Record<string, string | number>[]): string {
  return `${Papa.unparse([...rows], {newline: "\n"})}\n`;
}
