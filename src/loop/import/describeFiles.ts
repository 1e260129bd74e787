import {DataError} from "../../domain/errors.js";
import type {Fault} from "../../domain/errors.js";
import type {TableDescription} from "../../domain/tableDescription.js";
import {describeTable} from "../../files/describeTable.js";
import {openTable} from "../../files/openTable.js";
import type {NamedBlob} from "../../files/table.js";
import {FaultList} from "./FaultList.js";
import type {Choices} from "./readMapped.js";

/** What files look like, and what is wrong with those that cannot be opened. */
export interface Described {
  /** In the order of the files, those that can be opened. */
  descriptions: TableDescription[];
  faults: Fault[];
}

/**
 * Describes tables from their first rows.
 *
 * @example
 * const {descriptions, faults} = await describeFiles(files, {"users.csv": {encoding: "shift_jis"}});
 */
export async function describeFiles(files: readonly NamedBlob[], choices: Choices): Promise<Described> {
  const faults = new FaultList();
  const descriptions: TableDescription[] = [];
  for (const file of files) {
    try {
      descriptions.push(await describeTable(await openTable(file, choices[file.name] ?? {})));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.addAll(error.faults);
    }
  }
  return {descriptions, faults: faults.all()};
}
