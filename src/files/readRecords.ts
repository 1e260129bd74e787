import type {Separator} from "../domain/tableDescription.js";
import {CellScanner} from "./scanCells.js";

/** What is wrong with one record. */
export interface RecordProblem {
  /** Index of the record among those read. */
  record: number;
  problem: {cells: number} | {quote: "never closed" | "text behind"; column: number; cell: string};
}

/** Whole records of a piece of text, by column. */
export interface Records {
  /** `columns[j][i]`: column j, record i; empty arrays for columns that are not wanted. */
  columns: string[][];
  records: number;
  /** Blank records at the end: they count only if another record follows. */
  blankAfter: number;
  problems: RecordProblem[];
  /** Where the first record starts that is not whole; the text's length where all are. */
  rest: number;
}

/**
 * Reads the whole records of a piece of CSV text. A record with too few cells is filled with empty ones and the surplus of one with
 * too many is dropped, each with a problem, unless all that is dropped is blank. A blank line, or one of separators alone, is a record of
 * empty cells, except at the end: those are counted in `blankAfter`, to be given as `blankBefore` with the text that follows.
 *
 * @param options.wanted Which of the columns are kept; their number is the width of the table.
 * @param options.last Whether the text ends where the file ends.
 * @example
 * readRecords("1,2\n3,", {separator: ",", wanted: [true, false], last: false}) // columns [["1"], []], rest 4
 */
export function readRecords(
  text: string,
  options: {separator: Separator; wanted: readonly boolean[]; last: boolean; blankBefore?: number},
): Records {
  const {separator, wanted, last, blankBefore = 0} = options;
  const scanner = new CellScanner(text, separator, last);
  const width = wanted.length;
  const columns: string[][] = wanted.map(() => []);
  const problems: RecordProblem[] = [];
  let [records, blanks, rest] = [0, blankBefore, 0];
  for (; rest < text.length; rest = scanner.at) {
    let end = scanner.passBlank();
    if (end === "unknown") break;
    if (end === "record") {
      blanks++;
      continue;
    }
    for (; blanks > 0; blanks--, records++)
      for (let j = 0; j < width; j++) if (wanted[j]) columns[j]!.push("");
    let cells = 0;
    let surplus = false;
    do {
      end = scanner.next();
      if (end === "unknown") break;
      if (scanner.broken !== null)
        problems.push({
          record: records,
          problem: {quote: scanner.broken, column: cells, cell: scanner.cell()},
        });
      if (cells >= width) surplus ||= !scanner.isBlank;
      else if (wanted[cells]) columns[cells]!.push(scanner.cell());
      cells++;
    } while (end === "cell");
    if (end === "unknown") break;
    if (cells < width || surplus) problems.push({record: records, problem: {cells}});
    for (let j = cells; j < width; j++) if (wanted[j]) columns[j]!.push("");
    records++;
  }
  for (const column of columns) if (column.length > records) column.length = records;
  return {
    columns,
    records,
    blankAfter: blanks,
    problems: problems.filter(({record}) => record < records),
    rest,
  };
}
