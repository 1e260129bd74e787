import {bool, dateDay, float64, tableFromArrays, tableToIPC, utf8} from "@uwdata/flechette";
import {parseDate} from "./calendar.js";

/** One column: `date` takes ISO dates; null and `NaN` are missing. */
export interface TableColumn {
  type: "text" | "date" | "number" | "flag";
  values: readonly (string | number | boolean | null)[];
}

/** Columns of one length by name, in order. */
export type ColumnTable = Record<string, TableColumn>;

const arrowTypes = {text: utf8, date: dateDay, number: float64, flag: bool};

/**
 * A table as an Arrow IPC stream, which DuckDB reads without any extension: text as UTF-8, dates as 32-bit days, numbers as
 * doubles, flags as booleans. A missing value becomes null, never 0 or `NaN`.
 *
 * @throws {RangeError} where a date is not an ISO date that exists, or the columns differ in length.
 * @see https://arrow.apache.org/docs/format/Columnar.html#ipc-streaming-format
 * @example
 * toArrow({period: {type: "date", values: ["2024-01-01"]}, users: {type: "number", values: [NaN]}}) // users is null
 */
export function toArrow(table: ColumnTable): Uint8Array {
  const entries = Object.entries(table);
  const lengths = new Set(entries.map(([, {values}]) => values.length));
  if (lengths.size > 1) throw new RangeError(`columns differ in length: ${[...lengths].join(", ")}`);
  const arrays = Object.fromEntries(entries.map(([name, column]) => [name, storedValues(name, column)]));
  const types = Object.fromEntries(entries.map(([name, {type}]) => [name, arrowTypes[type]()]));
  return tableToIPC(tableFromArrays(arrays, {types}), {format: "stream"})!;
}

function storedValues(name: string, {type, values}: TableColumn) {
  if (type !== "date") return values.map((value) => (Number.isNaN(value) ? null : value));
  return values.map((value) => {
    if (value === null) return null;
    const day = parseDate(String(value));
    if (day === null) throw new RangeError(`column ${name}: not an ISO date: ${String(value)}`);
    return new Date(day * 86_400_000);
  });
}
