import {toCsv} from "../domain/toCsv.js";
import type {CsvRow} from "../domain/toCsv.js";

/**
 * Saves a file to the person's disk.
 *
 * @param name With its ending.
 * @example
 * saveFile("report.json", new Blob([text], {type: "application/json"}))
 */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * Rows as a CSV file for a spreadsheet: guarded against formulas, with the mark by which Excel knows UTF-8.
 *
 * @param rows At least one row; all with the same names.
 * @example
 * saveFile("rows.csv", csvFile([{n: 1000, score: 0.61}]))
 */
export const csvFile = (rows: readonly CsvRow[]): Blob =>
  new Blob(["\uFEFF", toCsv(rows, {guarded: true})], {type: "text/csv;charset=utf-8"});
