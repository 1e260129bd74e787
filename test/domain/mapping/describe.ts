import type {ColumnDescription, TableDescription} from "../../../src/domain/tableDescription.js";

/** A column of whole numbers from 1 to 100, but for what the test is about. */
export const column = (name: string, different: Partial<ColumnDescription> = {}): ColumnDescription => ({
  name,
  kind: "number",
  dateForm: null,
  dateFormAlternatives: [],
  numberForm: "point",
  numberFormAlternatives: [],
  percents: 0,
  missing: 0,
  distinct: 52,
  distinctComplete: true,
  min: 1,
  max: 100,
  neverFalls: false,
  dayGap: null,
  examples: ["1", "100"],
  odd: [],
  oddCount: 0,
  ...different,
});

/** A column of dates, one a week unless the test says otherwise. */
export const dates = (name: string, different: Partial<ColumnDescription> = {}): ColumnDescription =>
  column(name, {
    kind: "date",
    dateForm: "iso",
    numberForm: null,
    min: "2024-01-01",
    max: "2024-12-23",
    dayGap: 7,
    examples: ["2024-01-01", "2024-01-08"],
    ...different,
  });

export const share = (name: string, different: Partial<ColumnDescription> = {}) =>
  column(name, {min: 0.12, max: 0.48, examples: ["0.12", "0.48"], ...different});

export const text = (name: string, different: Partial<ColumnDescription> = {}) =>
  column(name, {kind: "text", numberForm: null, min: null, max: null, examples: ["a", "b"], ...different});

/** A file of 52 rows, but for what the test is about. */
export const table = (
  file: string,
  columns: ColumnDescription[],
  different: Partial<TableDescription> = {},
): TableDescription => ({
  file,
  format: "csv",
  encoding: "utf-8",
  separator: ",",
  sheets: [],
  columns,
  sample: [],
  rowsRead: 52,
  complete: true,
  ...different,
});

/** A file of 5000 rows on 90 dates. */
export const events = (file: string, columns: ColumnDescription[]) => table(file, columns, {rowsRead: 5000});

/** Times of day within 90 dates. */
export const times = (name: string) => dates(name, {distinct: 90, dayGap: 1});
