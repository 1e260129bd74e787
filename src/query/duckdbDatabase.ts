import {tableFromIPC} from "@uwdata/flechette";
import {decodeResult} from "./decodeResult.js";
import type {Database, Param} from "./port.js";
import {QueryError} from "./QueryError.js";
import {quoteIdentifier} from "./quote.js";

/** What the browser's worker and the engine in Node have in common; `Promise` in the one, plain values in the other. */
export interface DuckdbBindings {
  runQuery(connection: number, sql: string): Uint8Array | Promise<Uint8Array>;
  createPrepared(connection: number, sql: string): number | Promise<number>;
  runPrepared(connection: number, statement: number, params: Param[]): Uint8Array | Promise<Uint8Array>;
  closePrepared(connection: number, statement: number): unknown;
  insertArrowFromIPCStream(
    connection: number,
    bytes: Uint8Array,
    options: {name: string; create: boolean},
  ): unknown;
}

/**
 * Nothing is fetched or read from outside, and no later statement can change that. Loading an extension where the network is
 * missing would end the engine; with these settings it is an error message and the engine goes on.
 */
const lockDown = [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET enable_external_access = false",
  "SET lock_configuration = true",
];

/**
 * The database port over an open DuckDB connection, locked down. Every statement is prepared, so that values are bound and never
 * become SQL, and two statements in one text are refused.
 *
 * @param connection The connection's number in `bindings`.
 * @example
 * const database = await duckdbDatabase(bindings, connection);
 */
export async function duckdbDatabase(bindings: DuckdbBindings, connection: number): Promise<Database> {
  for (const sql of lockDown) await bindings.runQuery(connection, sql);

  const run = async (sql: string, params: readonly Param[]) => {
    const statement = await bindings.createPrepared(connection, sql);
    try {
      return decodeResult(await bindings.runPrepared(connection, statement, params.map(boundValue)));
    } finally {
      await bindings.closePrepared(connection, statement);
    }
  };

  return {
    async query({sql, params = []}) {
      try {
        return await run(sql, params);
      } catch (cause) {
        throw new QueryError(sql, cause);
      }
    },
    async insert(table, arrow, {append = false} = {}) {
      try {
        // DuckDB takes bytes that are no Arrow stream without a word.
        tableFromIPC(arrow);
        if (!append) await run(`DROP TABLE IF EXISTS ${quoteIdentifier(table)}`, []);
        await bindings.insertArrowFromIPCStream(connection, arrow, {name: table, create: !append});
      } catch (cause) {
        throw new QueryError(`-- Arrow into ${quoteIdentifier(table)}`, cause);
      }
    },
  };
}

/** Parameters travel to the engine as JSON, in which a number that is not finite would silently be NULL. */
function boundValue(value: Param): Param {
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  if (Number.isNaN(value)) return null;
  throw new RangeError(`invalid parameter; not finite: ${value}`);
}
