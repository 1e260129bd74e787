import type {ReadChoices} from "../domain/tableDescription.js";
import {detectFormat} from "./detectFormat.js";
import {faultWords} from "./faultWords.js";
import {fileError, isGone} from "./fileError.js";
import {openArrow} from "./openArrow.js";
import {openCsv} from "./openCsv.js";
import {openJsonLines} from "./openJsonLines.js";
import {openParquet} from "./openParquet.js";
import {openXlsx} from "./openXlsx.js";
import type {Batch, NamedBlob, Table} from "./table.js";

/**
 * Opens a file of the person's own, whatever its format: CSV and other separated text, JSON lines, Parquet, Arrow, XLSX. The format
 * is told by the content; encoding and separator of text are guessed unless chosen. Text and Parquet are read only as rows
 * are asked for; Arrow and XLSX are held in memory.
 *
 * @throws {DataError} with every fault that keeps it from being a table.
 * @example
 * const table = await openTable(file, {separator: ";"});
 * for await (const {columns, rows} of table.batches({columns: ["week"]})) count(columns[table.names.indexOf("week")]!);
 */
export async function openTable(file: NamedBlob, choices: ReadChoices = {}): Promise<Table> {
  try {
    const table = await open(file, choices);
    return {...table, batches: (options) => whileThere(file.name, table.batches(options))};
  } catch (error) {
    throw isGone(error) ? fileError(file.name, faultWords.gone) : error;
  }
}

async function open(file: NamedBlob, choices: ReadChoices): Promise<Table> {
  const format = await detectFormat(file);
  switch (format) {
    case "csv":
      return openCsv(file, choices);
    case "json-lines":
      return openJsonLines(file, choices);
    case "parquet":
      return openParquet(file);
    case "arrow":
      return openArrow(file);
    case "xlsx":
      return openXlsx(file, choices);
  }
}

/** Says in words that a file is gone which is read long after it was chosen. */
async function* whileThere(file: string, batches: AsyncGenerator<Batch>): AsyncGenerator<Batch> {
  try {
    yield* batches;
  } catch (error) {
    throw isGone(error) ? fileError(file, faultWords.gone) : error;
  }
}
