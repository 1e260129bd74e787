import type {NamedBlob} from "../../files/table.js";
import {openDatabase} from "../../query/openDatabase.js";
import type {Described} from "./describeFiles.js";
import type {Choices} from "./readMapped.js";
import {runImportTask} from "./runImportTask.js";

/** Bytes of a table that can only be one of events: what has one row a period is smaller. */
const EVENTS = 1e6;

/**
 * Describes tables that a person brought, from their first rows, off the page's thread. Where one has events, the database that
 * will count them is loaded meanwhile.
 *
 * @param choices How to read a file where the guess was wrong, by its name.
 * @param options.signal Aborting it ends the worker at once; the promise rejects with the signal's reason.
 * @throws {Error} (rejects) where the worker itself fails.
 * @example
 * const {descriptions, faults} = await inspectFiles(input.files, {"users.csv": {encoding: "shift_jis"}});
 */
export function inspectFiles(
  files: readonly NamedBlob[],
  choices: Choices = {},
  {signal}: {signal?: AbortSignal} = {},
): Promise<Described> {
  // Where it cannot be loaded, the import will say so.
  if (files.some(({size}) => size > EVENTS)) openDatabase().catch(() => undefined);
  return runImportTask("describe", files, {choices}, {signal});
}
