import type {DateForm, NumberForm} from "./mapping.js";

/** Kinds of table files that can be brought. */
export const tableFormats = ["csv", "parquet", "arrow", "json-lines", "xlsx"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** Encodings of text files: what spreadsheets and databases write, Japanese Excel's among them. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "shift_jis"] as const;
export type Encoding = (typeof encodings)[number];

/** What separates the cells of a text file. */
export const separators = [",", ";", "\t"] as const;
export type Separator = (typeof separators)[number];

/**
 * A cell as its file has it: text of a text file is neither trimmed nor converted; a date of a typed file is `YYYY-MM-DD`, a time
 * `YYYY-MM-DDTHH:MM:SS.sssZ`; null is missing.
 */
export type CellValue = string | number | boolean | null;

/** How a file is to be read, where the guess was wrong. */
export interface ReadChoices {
  encoding?: Encoding;
  separator?: Separator;
  /** Sheet of a workbook. */
  sheet?: string;
}

/** A cell that does not fit the kind of its column. */
export interface OddCell {
  /** Row as a spreadsheet counts it: the header is row 1. */
  row: number;
  value: CellValue;
}

/** What the rows that were read say about one column. */
export interface ColumnDescription {
  name: string;
  /** The kind of nearly all cells that are not missing; `text` where none fits or all are missing. */
  kind: "date" | "number" | "text" | "boolean";
  /** The likeliest form of the dates; null for other kinds. */
  dateForm: DateForm | null;
  /** Other forms that fit the same cells as well, so that a person must say which is meant: 03/04/2024. */
  dateFormAlternatives: DateForm[];
  /** How the numbers are written; null for other kinds. */
  numberForm: NumberForm | null;
  /** Other forms that fit the same cells as well and give other numbers: 1,234 is 1234 or 1.234. */
  numberFormAlternatives: NumberForm[];
  /** Numbers written with a percent sign, which are read as shares: 12 % is 0.12. */
  percents: number;
  /** Cells without a value. */
  missing: number;
  /** Different values; of dates, different days. A lower bound where `distinctComplete` is false. */
  distinct: number;
  distinctComplete: boolean;
  /** Least and greatest: a number, or an ISO date (`YYYY-MM-DD`); null for other kinds and where all are missing. */
  min: number | string | null;
  max: number | string | null;
  /** Of numbers: whether no value is below the one in the row before it. */
  neverFalls: boolean;
  /** Of dates: median number of days between one different day and the next; null for other kinds and fewer than two days. */
  dayGap: number | null;
  /** Up to five different values, the first ones. */
  examples: CellValue[];
  /** The first cells that do not fit the kind, at most 20, and how many there are in all. */
  odd: OddCell[];
  oddCount: number;
}

/** What a file of the person's own looks like, from the rows read so far. */
export interface TableDescription {
  file: string;
  format: TableFormat;
  /** Null for formats that are not text. */
  encoding: Encoding | null;
  separator: Separator | null;
  /** Sheets of a workbook, the one that was read first among them; empty for other formats. */
  sheets: string[];
  columns: ColumnDescription[];
  /** The first 20 rows, cells in the order of `columns`. */
  sample: CellValue[][];
  rowsRead: number;
  /** Whether the whole file was read. */
  complete: boolean;
}
