import type {CellValue, Encoding, Separator, TableFormat} from "../domain/tableDescription.js";

/** A file of the person's own: a `File` is one. */
export type NamedBlob = Blob & {readonly name: string};

/** Which part of a table is read. */
export interface BatchOptions {
  /** Names of the columns that are wanted, which is faster; all otherwise. */
  columns?: readonly string[];
  /** Ends after the batch in which so many rows are reached; at the file's end otherwise. */
  rows?: number;
}

/** Some consecutive rows of a table, by column. */
export interface Batch {
  /** Row of the first, as a spreadsheet counts: the header is row 1. Of JSON lines it is the line, counted from 1. */
  firstRow: number;
  rows: number;
  /** `columns[j][i]`: column j of the table's `names`, row i of the batch; empty arrays for columns that were not wanted. */
  columns: CellValue[][];
  /** Share of the file that is read once this batch is, from 0 to 1. */
  done: number;
}

/** An opened file: its names are known, its rows are read as they are asked for. */
export interface Table {
  file: string;
  format: TableFormat;
  /** Null for formats that are not text. */
  encoding: Encoding | null;
  separator: Separator | null;
  /** Sheets of a workbook, the one that is read first among them; empty for other formats. */
  sheets: string[];
  names: string[];
  /**
   * Reads from the start each time. A row with too few or too many cells is filled or cut, and reported with all others by a
   * `DataError` that is thrown after the last batch; what makes reading on impossible is thrown at once. Rows that were yielded
   * before are then not to be relied on.
   */
  batches(options?: BatchOptions): AsyncGenerator<Batch>;
}
