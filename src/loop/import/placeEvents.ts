import {addPeriods, formatDate, parseDate} from "../../domain/calendar.js";
import type {Cadence} from "../../domain/loop.js";
import type {MappedColumn} from "../../domain/mapping.js";
import type {Result} from "../../query/port.js";
import {periodEnd} from "./periodStart.js";
import type {PeriodTable} from "./readPeriods.js";

/** Events by period, and what was decided about them. */
export interface EventPeriods extends PeriodTable {
  /** ISO dates of periods at either end that were left out, since the events begin or end inside them. */
  dropped: string[];
  /** Periods between the first and the last that have no event. */
  empty: number;
}

/**
 * What `eventsToPeriods` counted, as columns of the series. The first period is left out where no event lies on its first day, the
 * last where none lies on its last: a part of a week would look like a crash. Between the first and the last, a period without
 * events has 0 rows, 0 different values and a sum of 0, and its mean is missing; a period whose events all lack a value misses its
 * sum and its mean.
 *
 * @param result One row a period with events, in order of time.
 * @example
 * placeEvents(result, mappedTable.columns, "week").periods // [[19723, [120, 37]], …]
 */
export function placeEvents(
  {rows}: Result,
  columns: readonly MappedColumn[],
  cadence: Cadence,
): EventPeriods {
  const found = rows.map((row) => ({
    start: parseDate(row["period"] as string)!,
    first: parseDate(row["first"] as string)!,
    last: parseDate(row["last"] as string)!,
    values: columns.map((_, i) => toNumber(row[`value_${i}`])),
  }));
  const isWhole = ({start, first, last}: (typeof found)[number], i: number) =>
    (i > 0 || first === start) && (i < found.length - 1 || last === periodEnd(start, cadence));
  const whole = found.filter(isWhole);
  const nothing = columns.map(({count}) => (count === "mean" ? NaN : 0));
  const periods: PeriodTable["periods"] = [];
  for (const {start, values} of whole) {
    for (let gap = next(periods, cadence); gap < start; gap = next(periods, cadence))
      periods.push([gap, [...nothing]]);
    periods.push([start, values]);
  }
  return {
    names: columns.map(({to}) => to),
    periods,
    moved: 0,
    dropped: found.filter((period, i) => !isWhole(period, i)).map(({start}) => formatDate(start)),
    empty: periods.length - whole.length,
  };
}

const next = (periods: PeriodTable["periods"], cadence: Cadence) =>
  periods.length === 0 ? Infinity : addPeriods(periods.at(-1)![0], 1, cadence);

const toNumber = (value: unknown) => (value === null || value === undefined ? NaN : Number(value));
