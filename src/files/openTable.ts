import type {ReadChoices} from "../domain/tableDescription.js";
import {detectFormat} from "./detectFormat.js";
import {openCsv} from "./openCsv.js";
import type {NamedBlob, Table} from "./table.js";

/**
 * Opens a file of the person's own, whatever its format: CSV and other separated text, JSON lines, Parquet, Arrow, XLSX. The format
 * is told by the content; encoding and separator of text are guessed unless chosen. Nothing but its head is read yet.
 *
 * @throws {DataError} with every fault that keeps it from being a table.
 * @example
 * const table = await openTable(file, {separator: ";"});
 * for await (const {columns, rows} of table.batches({columns: ["week"]})) count(columns[table.names.indexOf("week")]!);
 */
export async function openTable(file: NamedBlob, choices: ReadChoices = {}): Promise<Table> {
  const format = await detectFormat(file);
  switch (format) {
    case "csv":
      return openCsv(file, choices);
    default:
      throw new Error(`not yet: ${format}`);
  }
}
