import type {MappingFault} from "../../domain/mapping/mappingFault.js";
import type {Locale} from "../../domain/texts.js";

/**
 * A fault in one line: where it is, the value as it stands there, and what would be right.
 *
 * @example
 * faultLine({path, file: "w.csv", row: 7, column: "ctr", value: "soon", text}, "en") // "w.csv, row 7, “ctr”, value “soon”: This is no number …"
 */
export function faultLine(
  {file, row, column, value, text}: Omit<MappingFault, "path" | "value"> & {value?: unknown},
  locale: Locale,
): string {
  const quoted = (words: string) => (locale === "ja" ? `「${words}」` : `“${words}”`);
  const place = [
    file,
    row === undefined ? undefined : locale === "ja" ? `${row}行目` : `row ${row}`,
    column === undefined ? undefined : quoted(column),
    value === undefined || value === null
      ? undefined
      : `${locale === "ja" ? "値" : "value "}${quoted(shortened(value))}`,
  ].filter((part) => part !== undefined);
  if (place.length === 0) return text[locale];
  return locale === "ja" ? `${place.join("、")}：${text.ja}` : `${place.join(", ")}: ${text.en}`;
}

const shortened = (value: unknown) => {
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};
