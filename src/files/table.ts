/** Kinds of table files that can be brought. */
export const tableFormats = ["csv", "parquet", "arrow", "json-lines", "xlsx"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** Encodings of text files: what spreadsheets and databases write, Japanese Excel's among them. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "shift_jis"] as const;
export type Encoding = (typeof encodings)[number];

/** What separates the cells of a text file. */
export const separators = [",", ";", "\t"] as const;
export type Separator = (typeof separators)[number];

/** A file of the person's own: a `File` is one. */
export type NamedBlob = Blob & {readonly name: string};

/**
 * A cell as its file has it: text of a text file is neither trimmed nor converted; a date of a typed file is `YYYY-MM-DD`, a time
 * `YYYY-MM-DDTHH:MM:SS.sssZ`; null is missing.
 */
export type CellValue = string | number | boolean | null;

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

/** How a file is to be read, where the guess was wrong. */
export interface ReadChoices {
  encoding?: Encoding;
  separator?: Separator;
  /** Sheet of a workbook. */
  sheet?: string;
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
