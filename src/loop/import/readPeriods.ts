import {formatDate} from "../../domain/calendar.js";
import type {Cadence} from "../../domain/loop.js";
import type {MappedTable} from "../../domain/mapping.js";
import type {Batch} from "../../files/table.js";
import {CellParser} from "./CellParser.js";
import type {FaultList} from "./FaultList.js";
import {importFaults} from "./importFaults.js";
import {periodStart, weekdayOf, MONDAY} from "./periodStart.js";

/** As many periods as a loop can have; a table with more rows than that is not one row a period. */
export const MOST_PERIODS = 10_000;

/** The rows of a table with one row a period, as they stand in the file. */
export interface PeriodRows {
  table: MappedTable;
  days: number[];
  /** Row in the file, the header being row 1. */
  rows: number[];
  /** By mapped column. */
  values: number[][];
}

/** Numbers by period and column of the series; what a table does not have is absent, what it lacks is `NaN`. */
export interface PeriodTable {
  names: string[];
  /** Days since 1970-01-01 on which periods start, and the numbers of `names`. */
  periods: [day: number, values: number[]][];
  /** Rows whose date is not the first day of their period. */
  moved: number;
}

/**
 * Reads a table with one row a period.
 *
 * @param batches Their columns are the table's time column and the mapped columns, in this order.
 * @param faults Every cell that is not written as the mapping says is added here; so is a table with more rows than a loop has periods.
 * @example
 * const rows = await readPeriods(batches, mappedTable, faults);
 */
export async function readPeriods(
  batches: AsyncIterable<Batch>,
  table: MappedTable,
  faults: FaultList,
): Promise<PeriodRows> {
  const cells = new CellParser(table, faults);
  const read: PeriodRows = {table, days: [], rows: [], values: table.columns.map(() => [])};
  for await (const {columns, firstRow, rows} of batches) {
    if (read.rows.length + rows > MOST_PERIODS) {
      faults.add({file: table.file}, importFaults.manyRows(MOST_PERIODS));
      break;
    }
    read.days.push(...cells.days(columns[0]!, firstRow));
    for (let i = 0; i < rows; i++) read.rows.push(firstRow + i);
    table.columns.forEach(({from}, j) => {
      read.values[j]!.push(...cells.numbers(columns[j + 1]!, firstRow, from!));
    });
  }
  return read;
}

/**
 * The day on which weeks start: that on which most rows of the tables lie, the first of the week among equals; Monday, as ISO 8601
 * has it, where no table has one row a period.
 *
 * @example
 * weekStartOf([]) // 1
 */
export function weekStartOf(tables: readonly PeriodRows[]): number {
  const counts = new Array<number>(7).fill(0);
  for (const {days} of tables) for (const day of days) counts[weekdayOf(day) - 1]!++;
  return counts.indexOf(Math.max(...counts)) + MONDAY;
}

/**
 * Puts the rows of a table into their periods: a date inside a week or a month counts for all of it.
 *
 * @param faults A period that has two rows is added here, with both rows.
 * @example
 * placePeriods(rows, {cadence: "week", weekStart: 1}, faults).periods // [[19723, [120]], …]
 */
export function placePeriods(
  {table, days, rows, values}: PeriodRows,
  grid: {cadence: Cadence; weekStart: number},
  faults: FaultList,
): PeriodTable {
  const rowOf = new Map<number, number>();
  const periods: PeriodTable["periods"] = [];
  let moved = 0;
  days.forEach((day, i) => {
    const start = periodStart(day, grid);
    if (start !== day) moved++;
    const earlier = rowOf.get(start);
    rowOf.set(start, earlier ?? rows[i]!);
    if (earlier === undefined) periods.push([start, values.map((column) => column[i]!)]);
    else
      faults.add(
        {file: table.file, row: rows[i], column: table.time, value: formatDate(day)},
        importFaults.samePeriod(grid.cadence, formatDate(start), earlier),
      );
  });
  return {names: table.columns.map(({to}) => to), periods, moved};
}
