import {errorPosition} from "./errorPosition.js";

/**
 * Thrown where the database refuses a statement. The message is the database's own, `sql` the statement, `cause` the error as it
 * came, `position` the offset in `sql` to which the message points, null where it points nowhere.
 *
 * @example
 * try { await database.query({sql}) } catch (error) { if (error instanceof QueryError) console.error(error.sql, error.message) }
 */
export class QueryError extends Error {
  readonly sql: string;
  readonly position: number | null;
  constructor(sql: string, cause: unknown, position = errorPosition(messageOf(cause), sql)) {
    super(messageOf(cause), {cause});
    this.name = "QueryError";
    this.sql = sql;
    this.position = position;
  }
}

/** DuckDB reports some errors as JSON text, and prints the offending line once or twice below a message. */
function messageOf(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  try {
    const {exception_message: message} = JSON.parse(text) as {exception_message?: string};
    if (message !== undefined) return message;
  } catch {
    // Most messages are plain text.
  }
  return [...new Set(text.split(/\n\n+/))].join("\n\n").trim();
}
