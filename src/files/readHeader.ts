import type {Separator} from "../domain/tableDescription.js";
import type {FaultCollector} from "./FaultCollector.js";
import {faultWords} from "./faultWords.js";
import {CellScanner} from "./scanCells.js";

/** The first record of a text that is not blank. */
export interface HeaderRecord {
  cells: string[];
  /** Row of the record: 1, but for blank lines before it. */
  row: number;
  /** Where the next record starts. */
  end: number;
}

/**
 * The header record of a text; null where there is none, or not the whole of it.
 *
 * @example
 * readHeader("week,users\n1,120\n", ",", true) // {cells: ["week", "users"], row: 1, end: 11}
 */
export function readHeader(text: string, separator: Separator, last: boolean): HeaderRecord | null {
  const scanner = new CellScanner(text, separator, last);
  let row = 1;
  let end = scanner.passBlank();
  for (; end === "record" && scanner.at < text.length; row++) end = scanner.passBlank();
  if (end !== "cell") return null;
  const cells: string[] = [];
  while (end === "cell") {
    end = scanner.next();
    cells.push(scanner.cell());
  }
  return end === "unknown" ? null : {cells, row, end: scanner.at};
}

/**
 * The names in a header: trimmed, without the empty ones behind the last name, which spreadsheets leave.
 *
 * @example
 * headerNames(["week ", "users", ""]) // ["week", "users"]
 */
export function headerNames(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim());
  while (names.at(-1) === "") names.pop();
  return names;
}

/**
 * Adds a fault for each column that has no name or that of another.
 *
 * @param row Row of the header.
 * @example
 * checkNames(["week", "users", "week"], 1, faults) // column week: Stands twice, in columns 1 and 3: …
 */
export function checkNames(names: readonly string[], row: number, faults: FaultCollector) {
  const firsts = new Map<string, number>();
  names.forEach((name, j) => {
    const first = firsts.get(name);
    if (name === "") faults.add(faultWords.namelessColumn(j + 1), {row});
    else if (first !== undefined) faults.add(faultWords.doubledName(first + 1, j + 1), {row, column: name});
    else firsts.set(name, j);
  });
}
