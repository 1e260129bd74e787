import {DataError} from "../../domain/errors.js";
import type {ReadChoices} from "../../domain/tableDescription.js";
import {openTable} from "../../files/openTable.js";
import type {Batch, NamedBlob} from "../../files/table.js";
import type {FaultList} from "./FaultList.js";
import {importFaults} from "./importFaults.js";

/**
 * The rows of a file by batches, of which `columns` are those that are wanted, in the order wanted. Columns that the file lacks and
 * what is broken in it are faults, after which there are no more batches.
 *
 * @param wanted Names of columns; one may stand more than once.
 * @param options.onProgress Told the share of the file that is read, from 0 to 1.
 * @example
 * for await (const {columns: [times, users]} of mappedBatches(file, ["time", "user"], {choices: {}, faults, onProgress})) …
 */
export async function* mappedBatches(
  file: NamedBlob,
  wanted: readonly string[],
  {
    choices,
    faults,
    onProgress,
  }: {choices: ReadChoices; faults: FaultList; onProgress: (share: number) => void},
): AsyncGenerator<Batch> {
  try {
    const table = await openTable(file, choices);
    const missing = [...new Set(wanted)].filter((name) => !table.names.includes(name));
    for (const column of missing)
      faults.add({file: file.name, row: 1, column}, importFaults.noColumn(table.names));
    if (missing.length > 0) return;
    const places = wanted.map((name) => table.names.indexOf(name));
    let rows = 0;
    for await (const batch of table.batches({columns: wanted})) {
      rows += batch.rows;
      yield {...batch, columns: places.map((place) => batch.columns[place]!)};
      onProgress(batch.done);
    }
    if (rows === 0) faults.add({file: file.name}, importFaults.noRows);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    faults.addAll(error.faults);
  }
}
