import {parseDate} from "./calendar.js";
import type {Fault} from "./errors.js";
import type {Cell, Row} from "./loop.js";

/** The spreadsheet row of a table's row: the header is row 1. */
export const sheetRow = (index: number) => index + 2;

/**
 * Reads the cells of one table and collects every fault on the way. A cell is missing where it is empty, `null`,
 * `undefined`, `NaN` or one of the words that pandas and R write for it; a missing number is `NaN`, never 0.
 *
 * @example
 * const cells = new CellReader("series.csv", rows, faults);
 * const users = rows.map((_, i) => cells.number(i, "active_users"));
 */
export class CellReader {
  constructor(
    readonly file: string,
    readonly rows: readonly Row[],
    readonly faults: Fault[],
  ) {}

  /** Reports that the header lacks a column; true where it has it. An empty table has no header to check. */
  has(column: string): boolean {
    if (this.rows.length === 0 || this.rows.some((row) => Object.hasOwn(row, column))) return true;
    const present = Object.keys(this.rows[0]).join(", ");
    this.faults.push({file: this.file, row: 1, column, message: `No such column. The file has: ${present}.`});
    return false;
  }

  fault(index: number, column: string, message: string) {
    this.faults.push({
      file: this.file,
      row: sheetRow(index),
      column,
      value: this.rows[index][column],
      message,
    });
  }

  /** A finite number, or `NaN` where the cell is missing or faulty. */
  number(index: number, column: string): number {
    const cell = this.rows[index][column];
    if (isMissing(cell)) return NaN;
    const value = typeof cell === "string" ? parseNumber(cell) : cell;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    this.fault(
      index,
      column,
      "Write a finite number with a point for decimals and no thousands separators, e.g. 1234.5, or leave the cell empty.",
    );
    return NaN;
  }

  /** A number that must be there. */
  required(index: number, column: string): number {
    if (isMissing(this.rows[index][column])) {
      this.fault(index, column, "Is missing: write a number.");
      return NaN;
    }
    return this.number(index, column);
  }

  /** Days since 1970-01-01, or `NaN` where the cell is faulty; a date must be there. */
  date(index: number, column: string): number {
    const cell = this.rows[index][column];
    const day = typeof cell === "string" ? parseDate(cell) : null;
    if (day !== null) return day;
    this.fault(index, column, "Write a date that exists as YYYY-MM-DD, e.g. 2024-01-29.");
    return NaN;
  }

  /** Text, trimmed; "" where missing. */
  text(index: number, column: string): string {
    const cell = this.rows[index][column];
    return cell === null || cell === undefined ? "" : String(cell).trim();
  }
}

/**
 * Whether a cell holds no value.
 *
 * @example
 * isMissing("") // true
 * isMissing(0) // false
 */
export function isMissing(cell: Cell): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === "number") return Number.isNaN(cell);
  return ["", "nan", "na", "null"].includes(cell.trim().toLowerCase());
}

function parseNumber(text: string): number | null {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : null;
}
