import type {NamedBlob} from "../../files/table.js";
import type {LoopFolder} from "../ownLoopStore.js";
import type {Choices} from "./readMapped.js";
import {runImportTask} from "./runImportTask.js";

/**
 * The files of a loop's folder, whatever the format of their tables, as the text that the loop's reader takes, off the page's
 * thread; see `strictFolder`.
 *
 * @param choices How to read a file where the guess was wrong, by its name.
 * @param options.signal Aborting it ends the worker at once; the promise rejects with the signal's reason.
 * @throws {DataError} (rejects) with the faults that keep the tables from being read in one way; faults in what they say are found
 * by the loop's reader.
 * @example
 * const folder = await normalizeFolder([yamlFile, seriesParquet]);
 */
export function normalizeFolder(
  files: readonly NamedBlob[],
  choices: Choices = {},
  {signal}: {signal?: AbortSignal} = {},
): Promise<LoopFolder> {
  return runImportTask("normalize", files, {choices}, {signal});
}
