import {z} from "zod";
import {manifestSchema} from "./loop.js";

/** How dates are written in a column. `iso` takes dates and times, with or without a zone; days are those of the text. */
export const dateForms = [
  "iso",
  "ymd/",
  "dmy/",
  "mdy/",
  "dmy.",
  "ymd",
  "japanese",
  "iso-week",
  "month",
  "unix-seconds",
  "unix-milliseconds",
] as const;
export const dateFormSchema = z.enum(dateForms);
export type DateForm = z.infer<typeof dateFormSchema>;

/** How numbers are written: `point` 1,234.5 or 1 234.5; `comma` 1.234,5. */
export const numberForms = ["point", "comma"] as const;
export const numberFormSchema = z.enum(numberForms);
export type NumberForm = z.infer<typeof numberFormSchema>;

/** How the rows of one period become one number; `value` where there is one row a period. */
export const countings = ["value", "rows", "distinct", "sum", "mean"] as const;
export const countingSchema = z.enum(countings);
export type Counting = z.infer<typeof countingSchema>;

/** A column of the joined series: taken or counted from a column of a file. */
export const mappedColumnSchema = z.strictObject({
  /** Column of the file; null only for `rows`. */
  from: z.string().nullable(),
  count: countingSchema,
  /** Column of `series.csv`. */
  to: z.string().min(1),
});
export type MappedColumn = z.infer<typeof mappedColumnSchema>;

/** What is taken from one file. */
export const mappedTableSchema = z.strictObject({
  file: z.string(),
  /** Column that says when. */
  time: z.string(),
  dateForm: dateFormSchema,
  numberForm: numberFormSchema,
  /** `periods`: one row a period. `events`: any number of rows a period, counted as each column says. */
  rows: z.enum(["periods", "events"]),
  columns: z.array(mappedColumnSchema),
});
export type MappedTable = z.infer<typeof mappedTableSchema>;

/** How a person's tables become a loop: `loop.yaml`, and where the columns of its `series.csv` come from. */
export const mappingSchema = z.strictObject({
  manifest: manifestSchema,
  tables: z.array(mappedTableSchema),
});
export type Mapping = z.infer<typeof mappingSchema>;
