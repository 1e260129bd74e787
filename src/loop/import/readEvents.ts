import type {MappedTable} from "../../domain/mapping.js";
import type {Batch} from "../../files/table.js";
import {CellParser} from "./CellParser.js";
import {eventsArrow} from "./eventColumns.js";
import type {EventColumn} from "./eventColumns.js";
import type {FaultList} from "./FaultList.js";

/**
 * Reads a table of events and hands its rows on as Arrow, `day` and the columns needed, by batches, so that files of any size
 * are read in little memory.
 *
 * @param batches Their columns are the table's time column and those of `needed`, in this order.
 * @param options.faults Every cell that is not written as the mapping says is added here; from the first fault of any file on, rows
 * are checked and not handed on.
 * @param options.take Reading goes on once its promise resolves.
 * @example
 * await readEvents(batches, {table, needed, faults, take: (arrow) => database.insert("events", arrow, {append: true})});
 */
export async function readEvents(
  batches: AsyncIterable<Batch>,
  {
    table,
    needed,
    faults,
    take,
  }: {
    table: MappedTable;
    needed: readonly EventColumn[];
    faults: FaultList;
    take: (arrow: Uint8Array) => Promise<void>;
  },
): Promise<void> {
  const cells = new CellParser(table, faults);
  for await (const {columns, firstRow, rows} of batches) {
    if (rows === 0) continue;
    const day = cells.days(columns[0]!, firstRow);
    const values = needed.map(({name, from, type}, j) => {
      const column = columns[j + 1]!;
      return [name, type === "text" ? column : cells.numbers(column, firstRow, from)] as const;
    });
    if (faults.count === 0) await take(eventsArrow({day, ...Object.fromEntries(values)}));
  }
}
