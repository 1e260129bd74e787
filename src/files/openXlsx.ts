import type {CellValue, ReadChoices} from "../domain/tableDescription.js";
import {FaultCollector} from "./FaultCollector.js";
import {faultWords} from "./faultWords.js";
import {damagedFile, fileError} from "./fileError.js";
import {checkNames, headerNames} from "./readHeader.js";
import type {Batch, BatchOptions, NamedBlob, Table} from "./table.js";
import {isoTime} from "./toCells.js";

/** Workbooks are read as a whole; beyond this they do not fit. */
const MOST_BYTES = 50_000_000;

/** Rows of a batch. */
const MOST_ROWS = 1 << 16;

/** A cell as the reader of workbooks gives it. */
type SheetCell = string | number | boolean | Date | null;

/**
 * Opens a sheet of a workbook, the first one that holds anything unless chosen. Its first row that is not empty is the header; empty
 * rows at the end are dropped. Numbers and booleans stay such, cells with the format of a date are ISO dates, or times where they have one.
 *
 * @throws {DataError} where the workbook is too large or damaged, has no such sheet, or the sheet no proper header or no rows.
 */
export async function openXlsx(file: NamedBlob, {sheet}: ReadChoices): Promise<Table> {
  if (file.size > MOST_BYTES)
    throw fileError(file.name, faultWords.largeWorkbook(Math.round(file.size / 1e6)));
  const {default: readWorkbook} = await import("read-excel-file/universal");
  const workbook = await readWorkbook(file, {trim: false}).catch((error: unknown) => {
    throw damagedFile(file.name, error);
  });
  const sheets = workbook.map(({sheet: name}) => name);
  const chosen =
    sheet === undefined
      ? (workbook.find(({data}) => data.length > 0) ?? workbook[0])
      : workbook.find(({sheet: name}) => name === sheet);
  if (chosen === undefined) throw fileError(file.name, faultWords.noSheet(sheets.join(", ")), {value: sheet});
  const all = chosen.data as unknown as SheetCell[][];
  const header = all.findIndex((row) => row.some((cell) => cell !== null));
  if (header < 0) throw fileError(file.name, faultWords.emptySheet(sheets.join(", ")), {value: chosen.sheet});
  const [head, ...rows] = withoutEmptyColumns(all.slice(header));
  const names = headerNames(head!.map((cell) => String(toCell(cell) ?? "")));
  const faults = new FaultCollector(file.name);
  checkNames(names, header + 1, faults);
  checkCells(rows, names, header + 2, faults);
  faults.throwIfAny();
  return {
    file: file.name,
    format: "xlsx",
    encoding: null,
    separator: null,
    sheets: [chosen.sheet, ...sheets.filter((name) => name !== chosen.sheet)],
    names,
    batches: (options = {}) => readBatches(rows, names, header + 2, options),
  };
}

/** A table may start to the right of the first column. */
function withoutEmptyColumns(rows: SheetCell[][]): SheetCell[][] {
  const filled = rows[0]!.map((_, j) => rows.some((row) => row[j] !== null));
  return filled.every(Boolean) ? rows : rows.map((row) => row.filter((_, j) => filled[j]));
}

function toCell(cell: SheetCell): CellValue {
  if (!(cell instanceof Date)) return cell;
  const text = isoTime(wholeSecond(cell.getTime()));
  return text?.endsWith("T00:00:00.000Z") === true ? text.slice(0, 10) : text;
}

/** A workbook keeps times as fractions of a day, which are off by a millisecond at times. */
function wholeSecond(time: number): number {
  const rounded = Math.round(time / 1000) * 1000;
  return Math.abs(time - rounded) <= 1 ? rounded : time;
}

/** What a formula gives that cannot be computed. `#N/A` means that there is no value, and stays as text like any other. */
const formulaError = /^#(DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

function checkCells(rows: SheetCell[][], names: string[], firstRow: number, faults: FaultCollector) {
  if (rows.length === 0) faults.add(faultWords.noRows);
  rows.forEach((row, i) => {
    const surplus = row.findIndex((cell, j) => j >= names.length && cell !== null);
    if (surplus >= 0) faults.add(faultWords.beyondHeader, {row: firstRow + i, value: toCell(row[surplus]!)});
    row.forEach((value, j) => {
      if (typeof value === "string" && formulaError.test(value))
        faults.add(faultWords.errorCell, {row: firstRow + i, column: names[j], value});
    });
  });
}

async function* readBatches(
  rows: SheetCell[][],
  names: string[],
  firstRow: number,
  options: BatchOptions,
): AsyncGenerator<Batch> {
  const {columns: asked, rows: most = Infinity} = options;
  for (let start = 0; start < rows.length && start < most; start += MOST_ROWS) {
    const part = rows.slice(start, start + MOST_ROWS);
    const columns = names.map((name, j) =>
      asked === undefined || asked.includes(name) ? part.map((row) => toCell(row[j] ?? null)) : [],
    );
    yield {firstRow: firstRow + start, rows: part.length, columns, done: (start + part.length) / rows.length};
  }
}
