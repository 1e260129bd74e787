import {DataError} from "../../domain/errors.js";
import {openTable} from "../../files/openTable.js";
import type {NamedBlob, Table} from "../../files/table.js";
import type {LoopFolder} from "../ownLoopStore.js";
import {FaultList} from "./FaultList.js";
import {importFaults} from "./importFaults.js";
import {loopTableName} from "./loopTableName.js";
import type {Choices} from "./readMapped.js";
import {strictCsv} from "./strictCsv.js";

/**
 * A loop's files, whatever the format of their tables, as the strict text that `parseLoopFiles` takes: `series.parquet` becomes
 * `series.csv`. Comma-separated files in UTF-8 stay as they are, so that faults in them keep their rows and words. Files of other
 * names stay too, without their content, to be refused by their name.
 *
 * @throws {DataError} (rejects) with the faults of all files: text that is not UTF-8, tables that cannot be opened, two files for one
 * table, dates and numbers that can be read in two ways.
 * @example
 * await strictFolder([yamlFile, seriesParquet], {}) // {"loop.yaml": …, "series.csv": "period,users\n2024-01-01,120\n…"}
 */
export async function strictFolder(files: readonly NamedBlob[], choices: Choices): Promise<LoopFolder> {
  const faults = new FaultList();
  const sources = new Map<string, string>();
  const folder: LoopFolder = {};
  for (const file of files) {
    const name = loopTableName(file.name) ?? file.name;
    const other = sources.get(name);
    sources.set(name, file.name);
    if (other !== undefined) {
      faults.add({file: file.name}, importFaults.twoFiles(name, other));
      continue;
    }
    try {
      folder[name] = await strictText(file, name, choices, faults);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.addAll(error.faults);
    }
  }
  if (faults.count > 0) throw new DataError(faults.all());
  return folder;
}

async function strictText(
  file: NamedBlob,
  name: string,
  choices: Choices,
  faults: FaultList,
): Promise<string> {
  if (name === "loop.yaml") return await textOf(file);
  if (loopTableName(file.name) === null) return "";
  let table: Table;
  try {
    table = await openTable(file, choices[file.name] ?? {});
  } catch (error) {
    // The strict reader says what is wrong with text of its own kind, together with all else in the folder.
    if (error instanceof DataError && /\.csv$/i.test(file.name)) return await textOf(file);
    throw error;
  }
  const {format, encoding, separator} = table;
  if (format === "csv" && encoding === "utf-8" && separator === ",") return await textOf(file);
  return await strictCsv(table, faults);
}

async function textOf(file: NamedBlob): Promise<string> {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(await file.arrayBuffer());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const {en, ja} = importFaults.notUtf8;
    throw new DataError([{file: file.name, message: en, messageJa: ja}]);
  }
}
