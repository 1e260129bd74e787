import {links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import type {Statement} from "../port.js";

/**
 * The numbers behind a link of a loop, complete cases only: `source_period`, `source`, `period`, `target`, in order of time, the
 * source `lag` periods before the target. Values are as they were given, on no transformed scale.
 *
 * For `collection` the target is the flow of new rows: the flow itself, or this period's stock less the last one's, as in the
 * analysis. Where a stock is what was at hand before the period, usage shows in it one period later. A loop without one of the two
 * measures gives no rows.
 *
 * @param lag Whole periods, 0 or more; an estimated lag, rounded.
 * @throws {RangeError} where `lag` is not a whole number of periods.
 * @example
 * tableBehind("fashion-store", "business", 4)
 */
export function tableBehind(loopId: string, link: LinkName, lag: number): Statement {
  if (!Number.isInteger(lag) || lag < 0)
    throw new RangeError(`invalid lag; not a whole number of periods: ${lag}`);
  const {source, target} = links[link];
  return {
    sql: `WITH measured AS (
  SELECT period, measure, kind, value
  FROM series JOIN measures USING (loop_id, name)
  WHERE loop_id = ?
), wide AS (
  SELECT
    period,
    max(value) FILTER (measure = ?) AS source,
    max(value) FILTER (measure = ?) AS target,
    bool_or(kind = 'stock') FILTER (measure = ?) AS is_stock
  FROM measured GROUP BY period
), lagged AS (
  SELECT
    lag(period, CAST(? AS INTEGER)) OVER byTime AS source_period,
    lag(source, CAST(? AS INTEGER)) OVER byTime AS source,
    period,
    CASE WHEN is_stock AND CAST(? AS BOOLEAN) THEN target - lag(target) OVER byTime ELSE target END AS target
  FROM wide WINDOW byTime AS (ORDER BY period)
)
SELECT source_period, source, period, target FROM lagged
WHERE source IS NOT NULL AND target IS NOT NULL ORDER BY period`,
    params: [loopId, source, target, target, lag, lag, link === "collection"],
  };
}
