import {tableFromIPC} from "@uwdata/flechette";
import {decodeResult} from "./decodeResult.js";
import type {Database, Param} from "./port.js";
import {QueryError} from "./QueryError.js";
import {quoteIdentifier} from "./quote.js";
import {runInSteps} from "./runInSteps.js";

/** What the browser's worker and the engine in Node have in common; `Promise` in the one, plain values in the other. */
export interface DuckdbBindings {
  runQuery(connection: number, sql: string): Uint8Array | Promise<Uint8Array>;
  createPrepared(connection: number, sql: string): number | Promise<number>;
  runPrepared(connection: number, statement: number, params: Param[]): Uint8Array | Promise<Uint8Array>;
  closePrepared(connection: number, statement: number): unknown;
  startPendingQuery(
    connection: number,
    sql: string,
    streamed: boolean,
  ): Uint8Array | null | Promise<Uint8Array | null>;
  pollPendingQuery(connection: number): Uint8Array | null | Promise<Uint8Array | null>;
  cancelPendingQuery(connection: number): unknown;
  fetchQueryResults(connection: number): Uint8Array | null | Promise<Uint8Array | null>;
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
 * become SQL, and two statements in one text are refused. Calls run one after the other. Here a signal stops statements without
 * parameters only, between two steps of their plan.
 *
 * @param connection The connection's number in `bindings`.
 * @example
 * const database = await duckdbDatabase(bindings, connection);
 */
export async function duckdbDatabase(bindings: DuckdbBindings, connection: number): Promise<Database> {
  for (const sql of lockDown) await bindings.runQuery(connection, sql);

  const prepared = async <T>(sql: string, use: (statement: number) => Promise<T> | T): Promise<T> => {
    const statement = await bindings.createPrepared(connection, sql);
    try {
      return await use(statement);
    } finally {
      await bindings.closePrepared(connection, statement);
    }
  };
  const run = (sql: string, params: readonly Param[]) =>
    prepared(sql, async (statement) =>
      decodeResult(await bindings.runPrepared(connection, statement, params.map(boundValue))),
    );

  let last: Promise<unknown> = Promise.resolve();
  /** A statement that runs in steps would be given up by the next one on its connection. */
  const inTurn = <T>(sql: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> => {
    const turn = last.then(async () => {
      try {
        signal?.throwIfAborted();
        return await work();
      } catch (cause) {
        throw signal?.aborted === true && cause === signal.reason ? cause : new QueryError(sql, cause);
      }
    });
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    query: ({sql, params = []}, {signal} = {}) =>
      inTurn(sql, signal, async () => {
        if (signal === undefined || params.length > 0) return await run(sql, params);
        // In steps the engine would run two statements in one text; preparing refuses them.
        await prepared(sql, () => undefined);
        return decodeResult(await runInSteps(bindings, connection, sql, signal));
      }),
    check: (sql, {signal} = {}) => inTurn(sql, signal, () => prepared(sql, () => undefined)),
    insert: (table, arrow, {append = false} = {}) =>
      inTurn(`-- Arrow into ${quoteIdentifier(table)}`, undefined, async () => {
        // DuckDB takes bytes that are no Arrow stream without a word.
        tableFromIPC(arrow);
        if (!append) await run(`DROP TABLE IF EXISTS ${quoteIdentifier(table)}`, []);
        await bindings.insertArrowFromIPCStream(connection, arrow, {name: table, create: !append});
      }),
  };
}

/** Parameters travel to the engine as JSON, in which a number that is not finite would silently be NULL. */
function boundValue(value: Param): Param {
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  if (Number.isNaN(value)) return null;
  throw new RangeError(`invalid parameter; not finite: ${value}`);
}
