import {DataError} from "../../domain/errors.js";
import type {MappedColumn, MappedTable, Mapping} from "../../domain/mapping.js";
import type {ReadChoices} from "../../domain/tableDescription.js";
import type {NamedBlob} from "../../files/table.js";
import {eventColumns} from "./eventColumns.js";
import {FaultList} from "./FaultList.js";
import {importFaults} from "./importFaults.js";
import {mappedBatches} from "./mappedBatches.js";
import {placePeriods, readPeriods, weekStartOf} from "./readPeriods.js";
import type {PeriodTable} from "./readPeriods.js";
import {readEvents} from "./readEvents.js";

/** How each file is to be read where the guess was wrong, by its name. */
export type Choices = Readonly<Record<string, ReadChoices>>;

/** What is told and handed on while files are read. */
export interface ReadHandlers {
  /** Told the share of all bytes that is read, from 0 to 1, and the file being read. */
  onProgress(share: number, file: string): void;
  /** Takes rows of events of the mapping's table `index`; reading goes on once the promise resolves. */
  takeEvents(index: number, arrow: Uint8Array): Promise<void>;
}

/** What the files with one row a period hold, and the day on which all weeks start. */
export interface PeriodsRead {
  /** From 1 for Monday to 7 for Sunday. */
  weekStart: number;
  /** By index of the mapping's tables. */
  tables: Record<number, PeriodTable>;
}

/**
 * Reads all tables of a mapping: those with one row a period into memory, those of events by batches that are handed on. Weeks start
 * on the day on which most rows of the former lie, on Monday where there are none; events are to be counted by the same weeks.
 *
 * @throws {DataError} (rejects) with the faults of all files: at most a hundred, and how many more. From the first fault on, no
 * events are handed on.
 * @example
 * const {weekStart, tables} = await readMapped(files, {mapping, choices: {}}, {onProgress, takeEvents});
 */
export async function readMapped(
  files: readonly NamedBlob[],
  {mapping, choices}: {mapping: Mapping; choices: Choices},
  {onProgress, takeEvents}: ReadHandlers,
): Promise<PeriodsRead> {
  const faults = new FaultList();
  checkNames(mapping, faults);
  const found = findFiles(files, mapping, faults);
  const bytes = found.reduce((sum, {file}) => sum + file.size, 0);
  let read = 0;
  async function* rowsOf(file: NamedBlob, columns: readonly string[]) {
    const progress = (share: number) => onProgress((read + share * file.size) / bytes, file.name);
    progress(0);
    yield* mappedBatches(file, columns, {choices: choices[file.name] ?? {}, faults, onProgress: progress});
    read += file.size;
  }

  const periodRows = [];
  for (const {index, table, file} of found.filter(({table}) => table.rows === "periods")) {
    const batches = rowsOf(file, [table.time, ...table.columns.map(valueColumn)]);
    periodRows.push({index, rows: await readPeriods(batches, table, faults)});
  }
  const {cadence} = mapping.manifest;
  const weekStart = weekStartOf(periodRows.map(({rows}) => rows));
  const tables = periodRows.map(({index, rows}) => [index, placePeriods(rows, {cadence, weekStart}, faults)]);
  for (const {index, table, file} of found.filter(({table}) => table.rows === "events")) {
    const {needed} = eventColumns(table.columns);
    const batches = rowsOf(file, [table.time, ...needed.map(({from}) => from)]);
    await readEvents(batches, {table, needed, faults, take: (arrow) => takeEvents(index, arrow)});
  }
  if (faults.count > 0) throw new DataError(faults.all());
  return {weekStart, tables: Object.fromEntries(tables) as PeriodsRead["tables"]};
}

function valueColumn({from, to}: MappedColumn): string {
  if (from === null) throw new RangeError(`${to} is taken from no column of a table with one row a period`);
  return from;
}

function checkNames({tables}: Mapping, faults: FaultList): void {
  const taken = new Set(["period"]);
  for (const {file, columns} of tables)
    for (const {to} of columns) {
      if (taken.has(to)) faults.add({file, column: to}, importFaults.nameTaken);
      taken.add(to);
    }
}

interface FoundTable {
  index: number;
  table: MappedTable;
  file: NamedBlob;
}

function findFiles(files: readonly NamedBlob[], {tables}: Mapping, faults: FaultList): FoundTable[] {
  return tables.flatMap((table, index) => {
    const file = files.find(({name}) => name === table.file);
    if (file !== undefined) return [{index, table, file}];
    faults.add({file: table.file}, importFaults.noFile);
    return [];
  });
}
