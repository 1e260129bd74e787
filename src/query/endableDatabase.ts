import type {Database} from "./port.js";
import {QueryError} from "./QueryError.js";

/** How long a stopped statement may go on before the whole engine is ended, in milliseconds. */
const PATIENCE = 700;

/**
 * A database whose engine can be ended: where an aborted statement does not stop by itself, or the engine has crashed, the engine is
 * ended, and every other call, waiting or later, throws a `QueryError`.
 *
 * @param end Ends the engine; called once at most.
 * @param options.patience Milliseconds that an aborted statement may go on.
 * @example
 * endableDatabase(await duckdbDatabase(engine, connection), () => void engine.terminate())
 */
export function endableDatabase(
  database: Database,
  end: () => void,
  {patience = PATIENCE}: {patience?: number} = {},
): Database {
  let isEnded = false;
  let announce!: () => void;
  const ending = new Promise<void>((resolve) => (announce = resolve));
  const endNow = () => {
    if (isEnded) return;
    isEnded = true;
    end();
    announce();
  };

  const guarded = async <T>(sql: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    const ended = () => new QueryError(sql, new Error("The database was ended and its tables are gone."));
    if (isEnded) throw ended();
    signal?.throwIfAborted();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const giveUp = () => (timer = setTimeout(endNow, patience));
    signal?.addEventListener("abort", giveUp);
    const gone = ending.then((): never => {
      signal?.throwIfAborted();
      throw ended();
    });
    try {
      return await Promise.race([work(), gone]);
    } catch (error) {
      if (error instanceof QueryError && isCrash(error)) endNow();
      throw error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
    }
  };

  return {
    query: (statement, options) =>
      guarded(statement.sql, () => database.query(statement, options), options?.signal),
    check: (sql, options) => guarded(sql, () => database.check(sql, options), options?.signal),
    insert: (table, arrow, options) =>
      guarded(`-- Arrow into ${table}`, () => database.insert(table, arrow, options)),
  };
}

/** What WebAssembly says when it falls; DuckDB's own errors begin with their kind, such as `Binder Error`. */
const isCrash = ({message}: QueryError) =>
  /^(memory access out of bounds|unreachable|table index is out of bounds|function signature mismatch|null function)/i.test(
    message,
  );
