import type {Locale} from "../../domain/texts.js";
import {sqlWords} from "./sqlWords.js";

/**
 * A value of a result as text: numbers with all digits that matter and no grouping, because a query may give years and ids; bytes as
 * hexadecimal digits; lists and structs as JSON. NULL stays null.
 *
 * @example
 * cellText(0.1 + 0.2, "en") // "0.3"
 * cellText([1, null], "en") // "[1,null]"
 */
export function cellText(value: unknown, locale: Locale): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return numberText(value, locale);
  if (value instanceof Uint8Array) return hexadecimal(value);
  if (typeof value === "object") return JSON.stringify(value, (_, item: unknown) => plain(item));
  return String(value as string | bigint | boolean);
}

/**
 * The same value for a CSV file: numbers and booleans as they are.
 *
 * @example
 * cellOfFile(12n) // "12"
 */
export function cellOfFile(value: unknown): string | number | boolean | null {
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  return typeof value === "number" ? null : cellText(value, "en");
}

function numberText(value: number, locale: Locale): string {
  if (Number.isNaN(value)) return sqlWords.notNumber[locale];
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(12)));
  return text.replaceAll("-", "−");
}

const hexadecimal = (bytes: Uint8Array) =>
  `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;

/** What JSON has no word for. */
function plain(item: unknown): unknown {
  if (typeof item === "bigint") return String(item);
  return item instanceof Uint8Array ? hexadecimal(item) : item;
}
