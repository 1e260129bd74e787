import {tableFromIPC, Type} from "@uwdata/flechette";
import type {DataType} from "@uwdata/flechette";
import type {Result, ResultColumn, Value} from "./port.js";

/**
 * An Arrow IPC stream, as DuckDB answers a query, as plain rows.
 *
 * @throws {Error} where the bytes are no Arrow stream, or hold a date beyond the year 275760.
 * @example
 * decodeResult(bytes).rows // [{period: "2024-01-01", users: 120}]
 */
export function decodeResult(bytes: Uint8Array): Result {
  const table = tableFromIPC(bytes, {useBigInt: true});
  const names = uniqueNames(table.schema.fields.map(({name}) => name));
  const columns = table.schema.fields.map(({type}, i) => ({name: names[i], type: columnType(type)}));
  const values = table.schema.fields.map(({type}, i) => {
    const decode = decoder(type);
    const column = table.getChildAt(i);
    return (row: number) => decode(column.at(row));
  });
  const rows = Array.from({length: table.numRows}, (_, row) =>
    Object.fromEntries(names.map((name, i) => [name, values[i](row)])),
  );
  return {columns, rows};
}

function uniqueNames(names: string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let i = 1; taken.has(unique); i++) unique = `${name}_${i}`;
    taken.add(unique);
    return unique;
  });
}

function columnType({typeId}: DataType): ResultColumn["type"] {
  switch (typeId) {
    case Type.Int:
    case Type.Float:
    case Type.Decimal:
      return "number";
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Dictionary:
      return "text";
    case Type.Bool:
      return "boolean";
    case Type.Date:
      return "date";
    case Type.Timestamp:
      return "timestamp";
    case Type.Time:
      return "time";
    default:
      return "other";
  }
}

/** What flechette gives for a cell: dates and timestamps in milliseconds, times in the column's unit. */
function decoder(type: DataType): (value: unknown) => Value {
  const decode = notNullDecoder(type);
  return (value) => (value === null || value === undefined ? null : decode(value));
}

function notNullDecoder(type: DataType): (value: unknown) => Value {
  switch (type.typeId) {
    case Type.Date:
      return (value) => new Date(Number(value)).toISOString().slice(0, -"T00:00:00.000Z".length);
    case Type.Timestamp:
      return (value) => {
        const text = new Date(Number(value)).toISOString();
        return type.timezone === null ? text.slice(0, -1) : text;
      };
    case Type.Time: {
      const perSecond = 1000 ** type.unit;
      return (value) => new Date((Number(value) / perSecond) * 1000).toISOString().slice(11, 19);
    }
    case Type.List: {
      const decode = decoder(type.children[0].type);
      return (value) => Array.from(value as Iterable<unknown>, decode);
    }
    case Type.Struct: {
      const decoders = type.children.map((child) => [child.name, decoder(child.type)] as const);
      return (value) =>
        Object.fromEntries(
          decoders.map(([name, decode]) => [name, decode((value as Record<string, unknown>)[name])]),
        );
    }
    case Type.Map: {
      const [key, item] = (type.children[0].type as {children: {type: DataType}[]}).children;
      const [decodeKey, decodeItem] = [decoder(key.type), decoder(item.type)];
      return (value) =>
        Array.from(value as Iterable<[unknown, unknown]>, ([k, v]) => [decodeKey(k), decodeItem(v)]);
    }
    case Type.Interval:
      return (value) => Array.from(value as Iterable<number>);
    default:
      return (value) => (typeof value === "bigint" ? toNumber(value) : (value as Value));
  }
}

/** A count is a number; beyond 2^53 a number would lose its last digits. */
const toNumber = (value: bigint) => (BigInt.asIntN(54, value) === value ? Number(value) : value);
