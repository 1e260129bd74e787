import {parseDate, periodsBetween} from "../../domain/calendar.js";
import {DataError} from "../../domain/errors.js";
import type {Cadence} from "../../domain/loop.js";
import type {Mapping} from "../../domain/mapping.js";
import type {Result} from "../../query/port.js";
import type {EventStore} from "./EventStore.js";
import {FaultList} from "./FaultList.js";
import {importFaults} from "./importFaults.js";
import {placeEvents} from "./placeEvents.js";
import type {EventPeriods} from "./placeEvents.js";
import type {PeriodsRead} from "./readMapped.js";
import {MOST_PERIODS} from "./readPeriods.js";
import type {PeriodTable} from "./readPeriods.js";

/**
 * The tables of a mapping by period, in its order: those that were read as such, and the events in the database counted.
 *
 * @param options.store Null where no table has events.
 * @param options.onProgress Told before each table of events the share of the tables done, from 0 to 1, and its file.
 * @throws {DataError} (rejects) where events cover no whole period or too many; {QueryError} where the database fails; the signal's reason as
 * soon as it is aborted.
 * @example
 * const tables = await periodTables(mapping, read, {store, onProgress, signal});
 */
export async function periodTables(
  {tables, manifest: {cadence}}: Mapping,
  {weekStart, tables: read}: PeriodsRead,
  {
    store,
    onProgress,
    signal,
  }: {
    store: EventStore | null;
    onProgress: (share: number, file: string) => void;
    signal: AbortSignal | undefined;
  },
): Promise<(PeriodTable & Partial<EventPeriods>)[]> {
  const faults = new FaultList();
  const placed = [];
  for (const [i, table] of tables.entries()) {
    if (table.rows === "periods") {
      placed.push(read[i]!);
      continue;
    }
    onProgress(i / tables.length, table.file);
    const counted = await unlessAborted(store!.count(i, table, {cadence, weekStart}), signal);
    const span = spanOf(counted, cadence);
    if (span > MOST_PERIODS) {
      const value = counted.rows[0]!["first"];
      faults.add(
        {file: table.file, column: table.time, value},
        importFaults.longSpan(cadence, span, MOST_PERIODS),
      );
      continue;
    }
    const events = placeEvents(counted, table.columns, cadence);
    if (events.periods.length === 0)
      faults.add({file: table.file, column: table.time}, importFaults.noWholePeriod(cadence));
    placed.push(events);
  }
  if (faults.count > 0) throw new DataError(faults.all());
  return placed;
}

/** Number of periods from the first to the last. */
function spanOf({rows}: Result, cadence: Cadence): number {
  const [first, last] = [rows[0], rows.at(-1)].map((row) => parseDate(row?.["period"] as string)!);
  return periodsBetween(first!, last!, cadence)! + 1;
}

/** The query goes on for a while; nobody needs to wait for it. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    promise.then(resolve, reject);
    signal?.throwIfAborted();
    signal?.addEventListener("abort", () => reject(signal.reason), {once: true});
  });
}
