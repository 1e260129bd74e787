import type {Counting, Mapping} from "../mapping.js";
import type {ColumnDescription, TableDescription} from "../tableDescription.js";

/** Where a column of the joined series comes from: a column of a table, taken or counted; `from` is null only for `rows`. */
export interface Source {
  /** Place of the table among those that were brought. */
  table: number;
  from: string | null;
  count: Counting;
}

/** The description of a column of a file; undefined where the file has none of that name. */
export const columnOf = (table: TableDescription | undefined, name: string | null) =>
  table?.columns.find((column) => column.name === name);

/** Whether two sources are the same numbers. */
export const sameSource = (a: Source, b: Source): boolean =>
  a.table === b.table && a.from === b.from && a.count === b.count;

/**
 * Where a column of `series.csv` comes from; null where the mapping makes no such column.
 *
 * @example
 * sourceOf(mapping, "active_users") // {table: 0, from: "user_id", count: "distinct"}
 */
export function sourceOf({tables}: Mapping, to: string): Source | null {
  for (const [table, {columns}] of tables.entries()) {
    const column = columns.find((each) => each.to === to);
    if (column !== undefined) return {table, from: column.from, count: column.count};
  }
  return null;
}

/** Whether nearly all cells of a column are numbers, or yes and no, which count as 1 and 0. */
export const isNumeric = ({kind}: ColumnDescription): boolean => kind === "number" || kind === "boolean";
