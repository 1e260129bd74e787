import {batchType, Column, columnFromArray, tableFromColumns, tableToIPC, utf8} from "@uwdata/flechette";
import type {MappedColumn} from "../../domain/mapping.js";
import type {CellValue} from "../../domain/tableDescription.js";
import type {EventCount} from "../../query/sql/eventsToPeriods.js";
import {isMissingCell} from "./isMissingCell.js";

/** A column of events as the database holds it. */
export interface EventColumn {
  /** In the database: the file's own names may differ by case only, which the database does not tell apart. */
  name: string;
  /** In the file. */
  from: string;
  type: "text" | "number";
}

/**
 * The columns that a table of events in the database needs, each once, and how each mapped column is counted from them.
 *
 * @param columns None is a plain `value`.
 * @example
 * eventColumns([{from: "user", count: "distinct", to: "users"}]).counts // [{count: "distinct", column: "text_0"}]
 */
export function eventColumns(columns: readonly MappedColumn[]): {
  needed: EventColumn[];
  counts: EventCount[];
} {
  const needed: EventColumn[] = [];
  const counts = columns.map(({from, count}): EventCount => {
    if (count === "rows") return {count};
    if (count === "value" || from === null)
      throw new RangeError(`events are not counted by ${count} of ${from}`);
    const type = count === "distinct" ? "text" : "number";
    const known = needed.find((column) => column.from === from && column.type === type);
    const column = known ?? {name: `${type}_${needed.length}`, from, type};
    if (known === undefined) needed.push(column);
    return {count, column: column.name};
  });
  return {needed, counts};
}

/**
 * Rows of events as an Arrow IPC stream: whole days, doubles with `NaN` for missing, and text with null for missing. Made from
 * whole buffers, since the usual builders take several times as long as reading the file.
 *
 * @see https://arrow.apache.org/docs/format/Columnar.html
 * @example
 * const arrow = eventsArrow({day: Int32Array.of(19_723), text_0: ["u1"]});
 */
export function eventsArrow(columns: Record<string, Int32Array | Float64Array | readonly CellValue[]>) {
  const table = tableFromColumns(
    Object.entries(columns).map(([name, values]): [string, Column<unknown>] => [
      name,
      ArrayBuffer.isView(values) ? columnFromArray(values) : textColumn(values),
    ]),
  );
  return tableToIPC(table, {format: "stream"})!;
}

const TextBatch = batchType(utf8());
const encoder = new TextEncoder();

function textColumn(cells: readonly CellValue[]): Column<unknown> {
  const validity = new Uint8Array(Math.ceil(cells.length / 64) * 8);
  let nullCount = 0;
  const texts = cells.map((cell, i) => {
    if (isMissingCell(cell)) {
      nullCount++;
      return "";
    }
    validity[i >> 3]! |= 1 << (i & 7);
    return typeof cell === "string" ? cell : String(cell);
  });
  const {offsets, values} = encode(texts);
  return new Column([
    new TextBatch({
      length: cells.length,
      nullCount,
      type: utf8(),
      validity: nullCount === 0 ? new Uint8Array(0) : validity,
      offsets,
      values,
    }),
  ]);
}

/** Texts one after the other as UTF-8, and where each begins; at once where all are ASCII, as nearly all identifiers are. */
function encode(texts: readonly string[]): {offsets: Int32Array; values: Uint8Array} {
  const joined = texts.join("");
  const values = new Uint8Array(joined.length * 3);
  const offsets = new Int32Array(texts.length + 1);
  const isAscii = encoder.encodeInto(joined, values).written === joined.length;
  for (let i = 0; i < texts.length; i++) {
    const start = offsets[i]!;
    const length = isAscii ? texts[i]!.length : encoder.encodeInto(texts[i]!, values.subarray(start)).written;
    offsets[i + 1] = start + length;
  }
  return {offsets, values: values.slice(0, offsets[texts.length])};
}
