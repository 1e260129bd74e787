import type {CellValue, Encoding, Separator, TableFormat} from "../domain/tableDescription.js";

/** A file of the person's own: a `File` is one. */
export type NamedBlob = Blob & {readonly name: string};

/** Some consecutive rows of a table, by column. */
export interface Batch {
  /** Row of the first, as a spreadsheet counts: the header is row 1. */
  firstRow: number;
  rows: number;
  /** `columns[j][i]`: column j of the table's `names`, row i of the batch. */
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
  /** Reads from the start each time. Throws a `DataError` where the file is broken. */
  batches(): AsyncGenerator<Batch>;
}
