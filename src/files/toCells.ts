import type {CellValue} from "../domain/tableDescription.js";

/** An integer that a number cannot hold exactly. */
class UnsafeIntegerError extends Error {
  constructor(readonly value: bigint) {
    super(`unsafe integer: ${value}`);
    this.name = "UnsafeIntegerError";
  }
}

function toCellValue(value: unknown): CellValue {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return value;
    case "bigint":
      return safeNumber(value);
    case "undefined":
      return null;
    default:
      break;
  }
  if (value === null) return null;
  if (value instanceof Date) return isoTime(value.getTime());
  if (value instanceof Uint8Array) return hexadecimal(value);
  return JSON.stringify(value, (_, part: unknown) => plainPart(part));
}

/** A part of a nested value in a form that JSON has. */
function plainPart(part: unknown): unknown {
  if (typeof part === "bigint") return safeNumber(part);
  if (part instanceof Uint8Array) return hexadecimal(part);
  return ArrayBuffer.isView(part) ? Array.from(part as unknown as ArrayLike<unknown>) : part;
}

function safeNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new UnsafeIntegerError(value);
  return number;
}

const hexadecimal = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * Part of a column of a typed file as cells: undefined is missing, integers of 64 bits are numbers, bytes hexadecimal text, lists and other
 * nested values JSON text. An integer that a number cannot hold exactly, beyond ±(2⁵³ − 1), becomes missing and is reported.
 *
 * @param values The values from `start` on are taken.
 * @param unsafe Is told the index in `values` and the integer.
 * @example
 * toCells([120n, null], 0, 2, report) // [120, null]
 * toCells([["a", "b"]], 0, 1, report) // ['["a","b"]']
 */
export function toCells(
  values: ArrayLike<unknown>,
  start: number,
  end: number,
  unsafe: (index: number, integer: string) => void,
): CellValue[] {
  const cells = new Array<CellValue>(end - start);
  for (let i = start; i < end; i++) {
    try {
      cells[i - start] = toCellValue(values[i]);
    } catch (error) {
      if (!(error instanceof UnsafeIntegerError)) throw error;
      unsafe(i, String(error.value));
      cells[i - start] = null;
    }
  }
  return cells;
}

/**
 * The ISO text of a time, `YYYY-MM-DDTHH:MM:SS.sssZ`; null where it is beyond what a `Date` can hold.
 *
 * @param milliseconds Since 1970-01-01 in UTC; fractions are cut off.
 * @example
 * isoTime(0) // "1970-01-01T00:00:00.000Z"
 */
export function isoTime(milliseconds: number): string | null {
  const date = new Date(Math.floor(milliseconds));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
