import type {Mapping} from "../../domain/mapping.js";
import type {NamedBlob} from "../../files/table.js";
import type {LoopFolder} from "../ownLoopStore.js";
import {loopTableName} from "./loopTableName.js";
import {readMapped} from "./readMapped.js";
import type {Choices, PeriodsRead, ReadHandlers} from "./readMapped.js";
import {strictFolder} from "./strictFolder.js";
import {together} from "./together.js";

/** What an import knows before the events are counted. */
export interface ImportRead extends PeriodsRead {
  /** The loop's other tables, in strict form. */
  others: LoopFolder;
}

/**
 * Reads all tables of a mapping, and the other tables of a loop that lie among the files.
 *
 * @throws {DataError} (rejects) with the faults of all of them.
 * @example
 * const {weekStart, tables, others} = await readImport(files, {mapping, choices: {}}, {onProgress, takeEvents});
 */
export async function readImport(
  files: readonly NamedBlob[],
  options: {mapping: Mapping; choices: Choices},
  handlers: ReadHandlers,
): Promise<ImportRead> {
  const isMapped = (name: string) => options.mapping.tables.some(({file}) => file === name);
  const rest = files.filter(({name}) => loopTableName(name) !== null && !isMapped(name));
  const [periods, others] = await together([
    readMapped(files, options, handlers),
    strictFolder(rest, options.choices),
  ]);
  return {...periods, others};
}
