import type {Cadence} from "../../domain/loop.js";
import type {Counting} from "../../domain/mapping.js";
import type {Statement} from "../port.js";
import {quoteIdentifier} from "../quote.js";

/** How events become a number a period; `column` is the table's, not needed to count rows. */
export type EventCount =
  {count: Extract<Counting, "rows">} | {count: Exclude<Counting, "rows" | "value">; column: string};

/**
 * Counts a table of events by period, all counts in one statement: one row a period that has events, in order of time, with its
 * first day `period`, the first and last day that have an event, and `value_0`, `value_1` … in the order asked.
 *
 * `rows` counts events, `distinct` the different values (0 where every event lacks one), `sum` and `mean` leave out missing values
 * and are NULL where no event of the period has one. Sums are compensated, so that
 * their error does not grow with the number of rows.
 *
 * @param table Holds `day`, whole days since 1970-01-01, and the columns counted: text for `distinct`, doubles for the others, in
 * which `NaN` is missing too.
 * @param options.weekStart First day of a week, from 1 for Monday, as in ISO 8601, to 7 for Sunday.
 * @see Kahan, W. (1965). Further remarks on reducing truncation errors. Communications of the ACM 8(1), 40.
 * @example
 * const {rows} = await database.query(
 *   eventsToPeriods("events", [{count: "rows"}, {count: "distinct", column: "user"}], {cadence: "week", weekStart: 1}),
 * );
 * rows[0] // {period: "2024-01-01", first: "2024-01-02", last: "2024-01-07", value_0: 120, value_1: 37}
 */
export function eventsToPeriods(
  table: string,
  counts: readonly EventCount[],
  {cadence, weekStart}: {cadence: Cadence; weekStart: number},
): Statement {
  const values = counts.map((count, i) => `${aggregate(count)} AS value_${i}`);
  return {
    sql: [
      `SELECT ${periodOf("date", cadence, weekStart)} AS period`,
      ["min(date) AS first", "max(date) AS last", ...values].join(", "),
    ]
      .join(", ")
      .concat(
        ` FROM (SELECT DATE '1970-01-01' + day AS date, * FROM ${quoteIdentifier(table)}) GROUP BY 1 ORDER BY 1`,
      ),
  };
}

function aggregate(count: EventCount): string {
  if (count.count === "rows") return "count(*)";
  const column = quoteIdentifier(count.column);
  if (count.count === "distinct") return `count(DISTINCT ${column})`;
  return `${count.count === "sum" ? "fsum" : "favg"}(nullif(${column}, 'NaN'::DOUBLE))`;
}

function periodOf(date: string, cadence: Cadence, weekStart: number): string {
  if (cadence === "day") return date;
  const shift = cadence === "week" ? weekStart - 1 : 0;
  return `date_trunc('${cadence}', ${date} - ${shift})::DATE + ${shift}`;
}
