import type {Statement} from "../port.js";

/**
 * Two columns of a loop, the source as it was `lag` periods before the target: `period`, `source`, `target`, one row a period
 * of the target from period `lag` on. Missing values are null. Right because `series` holds every period of the calendar.
 *
 * @param lag Whole periods, 0 or more.
 * @throws {RangeError} where `lag` is not a whole number of periods.
 * @example
 * alignedAtLag("fashion-store", "experience_index", "active_users", 4)
 */
export function alignedAtLag(loopId: string, source: string, target: string, lag: number): Statement {
  if (!Number.isInteger(lag) || lag < 0)
    throw new RangeError(`invalid lag; not a whole number of periods: ${lag}`);
  return {
    sql: `WITH wide AS (
  SELECT period, max(value) FILTER (name = ?) AS source, max(value) FILTER (name = ?) AS target
  FROM series WHERE loop_id = ? GROUP BY period
), lagged AS (
  SELECT period, lag(source, CAST(? AS INTEGER)) OVER byTime AS source, target, row_number() OVER byTime AS row
  FROM wide WINDOW byTime AS (ORDER BY period)
)
SELECT period, source, target FROM lagged WHERE row > CAST(? AS INTEGER) ORDER BY period`,
    params: [source, target, loopId, lag, lag],
  };
}
