import type {Counting, Mapping} from "../../domain/mapping.js";
import {columnOf, isNumeric} from "../../domain/mapping/source.js";
import type {TableDescription} from "../../domain/tableDescription.js";

/** A column that a measure may be taken from. */
export interface ColumnOption {
  table: number;
  /** Null for the rows themselves. */
  from: string | null;
  /** Whether its cells are no numbers. */
  isText: boolean;
}

/**
 * The columns that a measure may be taken from, by file: all but the time, those with numbers first; of events the rows themselves too.
 *
 * @example
 * columnOptions(mapping, tables)[0].options[0] // {table: 0, from: "rmse", isText: false}
 */
export function columnOptions(
  {tables: mapped}: Mapping,
  tables: readonly TableDescription[],
): {file: string; options: ColumnOption[]}[] {
  return tables.map(({file, columns}, table) => {
    const {time, rows} = mapped[table]!;
    const others = columns.filter(({name}) => name !== time && name.trim() !== "");
    const options = others
      .map((column) => ({table, from: column.name, isText: !isNumeric(column)}))
      .toSorted((a, b) => Number(a.isText) - Number(b.isText));
    return {file, options: rows === "events" ? [{table, from: null, isText: false}, ...options] : options};
  });
}

/**
 * The ways in which a column of events can become one number a period: what is no number can only be told apart.
 *
 * @example
 * countOptions(description, "user_id") // ["distinct"] for text
 */
export function countOptions(table: TableDescription | undefined, from: string | null): Counting[] {
  if (from === null) return ["rows"];
  const column = columnOf(table, from);
  return column === undefined || isNumeric(column) ? ["sum", "mean", "distinct"] : ["distinct"];
}
