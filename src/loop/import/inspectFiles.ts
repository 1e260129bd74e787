import type {NamedBlob} from "../../files/table.js";
import type {Described} from "./describeFiles.js";
import type {Choices} from "./readMapped.js";
import {runImportTask} from "./runImportTask.js";

/**
 * Describes tables that a person brought, from their first rows, off the page's thread.
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
  return runImportTask("describe", files, {choices}, {signal});
}
