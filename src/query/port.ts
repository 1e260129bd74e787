/** A value that a query binds to a `?`; `NaN` is bound as NULL. */
export type Param = string | number | boolean | null;

/** SQL and the values of its question marks, in order. */
export interface Statement {
  sql: string;
  params?: readonly Param[];
}

/**
 * A value of a result: dates are `YYYY-MM-DD`, times `HH:MM:SS`, timestamps `YYYY-MM-DDTHH:MM:SS.sss` (with a `Z` where they have a
 * zone); whole numbers beyond 2^53 stay `bigint`; NULL is null.
 */
export type Value =
  string | number | bigint | boolean | null | Uint8Array | Value[] | {[name: string]: Value};

export interface ResultColumn {
  /** As in the query; a name that stands twice gets a number, `a_1`. */
  name: string;
  type: "text" | "number" | "date" | "timestamp" | "time" | "boolean" | "other";
}

export interface Result {
  columns: ResultColumn[];
  rows: Record<string, Value>[];
}

/**
 * All that the rest of the site knows of a database.
 *
 * @example
 * await database.insert("events", arrowBytes);
 * const {rows} = await database.query({sql: "SELECT count(*) AS n FROM events WHERE day >= ?", params: ["2024-01-01"]});
 */
export interface Database {
  /**
   * Runs one statement; throws a `QueryError`.
   *
   * An aborted `signal` stops it, and the promise is rejected with the signal's reason. Some work cannot be stopped; the database
   * is then ended with all its tables, every later call on it throws a `QueryError`, and `openDatabase` starts another.
   */
  query(statement: Statement, options?: {signal?: AbortSignal}): Promise<Result>;
  /** Reads and plans one statement without running it; throws a `QueryError`. A signal works as for `query`. */
  check(sql: string, options?: {signal?: AbortSignal}): Promise<void>;
  /**
   * Makes a table of an Arrow IPC stream, in place of one of the same name, or with `append` adds the rows to it; throws a
   * `QueryError`.
   */
  insert(table: string, arrow: Uint8Array, options?: {append?: boolean}): Promise<void>;
}
