import type {Database, Result} from "./port.js";
import {QueryError} from "./QueryError.js";
import {readingStatement} from "./readingStatement.js";

/** Thrown where a statement is right but would do more than read. */
export class NotReading extends Error {
  readonly sql: string;
  constructor(sql: string, cause: unknown) {
    super("This statement does more than read.", {cause});
    this.name = "NotReading";
    this.sql = sql;
  }
}

/**
 * Runs a person's statement if it only reads. The engine itself decides: the statement must be right as it stands, and also as the
 * inside of `SELECT * FROM (…)`, which is then what runs; nothing that creates, changes, deletes, attaches or sets can stand there.
 *
 * @param options.most Rows beyond this are not read; `cut` tells that there are more.
 * @throws {NotReading} where the statement would do anything else, before it runs.
 * @throws {QueryError} where it is wrong or fails; `position` counts in `sql` as given.
 * @throws the signal's reason where it is stopped.
 * @example
 * const {result, cut} = await askReading(database, "FROM series", {most: 200_000, signal});
 */
export async function askReading(
  database: Database,
  sql: string,
  {most, signal}: {most: number; signal: AbortSignal},
): Promise<{result: Result; cut: boolean}> {
  await database.check(sql, {signal});
  const reading = readingStatement(sql, most + 1);
  try {
    await database.check(reading.sql, {signal});
  } catch (cause) {
    signal.throwIfAborted();
    throw new NotReading(sql, cause);
  }
  try {
    const {columns, rows} = await database.query({sql: reading.sql}, {signal});
    return {result: {columns, rows: rows.slice(0, most)}, cut: rows.length > most};
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const at = error.position === null ? -1 : error.position - reading.shift;
    throw new QueryError(sql, error.cause, at >= 0 && at < sql.length ? at : null);
  }
}
