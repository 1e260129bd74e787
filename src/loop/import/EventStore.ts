import type {Cadence} from "../../domain/loop.js";
import type {MappedTable} from "../../domain/mapping.js";
import type {Database, Result} from "../../query/port.js";
import {quoteIdentifier} from "../../query/quote.js";
import {eventsToPeriods} from "../../query/sql/eventsToPeriods.js";
import {eventColumns} from "./eventColumns.js";

let stores = 0;

/**
 * Events in the page's database for as long as they are imported: tables whose names no other import and no table of the site has,
 * one for each table of the mapping.
 *
 * @example
 * const store = new EventStore(openDatabase());
 * try {
 *   await store.insert(0, arrow);
 *   const result = await store.count(0, mappedTable, {cadence: "week", weekStart: 1});
 * } finally {
 *   await store.drop();
 * }
 */
export class EventStore {
  private readonly prefix = `import ${++stores}: events `;
  private readonly begun = new Set<number>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly opening: Promise<Database>) {
    // Files with faults never ask for the database; nobody would hear that it could not be opened.
    opening.catch(() => undefined);
  }

  /** Adds rows to a table; throws a `QueryError`, or what kept the database from opening. */
  async insert(index: number, arrow: Uint8Array): Promise<void> {
    const database = await this.opening;
    const append = this.begun.has(index);
    this.begun.add(index);
    this.last = database.insert(this.prefix + index, arrow, {append});
    await this.last;
  }

  /**
   * The events of a table by period, as `eventsToPeriods` tells. It cannot be stopped: to stop it the whole database might have to be
   * ended, with tables that others use.
   */
  async count(
    index: number,
    {columns}: MappedTable,
    grid: {cadence: Cadence; weekStart: number},
  ): Promise<Result> {
    const database = await this.opening;
    return await database.query(eventsToPeriods(this.prefix + index, eventColumns(columns).counts, grid));
  }

  /** Deletes the tables, after what is still being inserted or counted. A database that has ended has none. */
  async drop(): Promise<void> {
    await this.last.catch(() => undefined);
    for (const index of this.begun) {
      const database = await this.opening;
      const sql = `DROP TABLE IF EXISTS ${quoteIdentifier(this.prefix + index)}`;
      await database.query({sql}).catch(() => undefined);
    }
  }
}
