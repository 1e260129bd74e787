import type {Statement} from "../port.js";
import {quoteIdentifier} from "../quote.js";

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
    sql: `SELECT period, ${wide.join(", ")}
FROM series WHERE loop_id = ?
GROUP BY period ORDER BY period`,
    params: [...columns, loopId],
  };
}
