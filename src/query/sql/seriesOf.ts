import type {Statement} from "../port.js";
import {quoteIdentifier, quoteLiteral} from "../quote.js";

/**
 * A loop's columns side by side, one row a period in order of time: `period` and each column by its name in `series.csv`.
 *
 * @param columns At least one column.
 * @example
 * seriesOf("movielens-100k", ["rmse", "active_users"])
 */
export function seriesOf(loopId: string, columns: readonly string[]): Statement {
  const wide = columns.map((name) => `max(value) FILTER (name = ?) AS ${quoteIdentifier(name)}`);
  return {
    sql: `SELECT period, ${wide.join(", ")} FROM series WHERE loop_id = ? GROUP BY period ORDER BY period`,
    params: [...columns, loopId],
  };
}

/**
 * The same as a view named after the loop, so that a person can write `SELECT * FROM "movielens-100k"`.
 *
 * @param columns At least one column.
 * @example
 * seriesView("movielens-100k", ["rmse", "active_users"])
 */
export function seriesView(loopId: string, columns: readonly string[]): Statement {
  const wide = columns.map(
    (name) => `max(value) FILTER (name = ${quoteLiteral(name)}) AS ${quoteIdentifier(name)}`,
  );
  return {
    sql: `CREATE OR REPLACE VIEW ${quoteIdentifier(loopId)} AS SELECT period, ${wide.join(", ")} FROM series WHERE loop_id = ${quoteLiteral(loopId)} GROUP BY period ORDER BY period`,
  };
}
