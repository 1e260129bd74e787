import {formatDate} from "../../domain/calendar.js";
import {toCsv} from "../../domain/toCsv.js";
import type {PeriodTable} from "./readPeriods.js";

/**
 * `series.csv` of tables with numbers by period: one row a period that any of them has, in order of time. What a table does not have
 * for a period, or has as missing, is an empty cell, never 0.
 *
 * @param tables Columns named differently.
 * @example
 * seriesCsv([{names: ["users"], periods: [[0, [120]]], moved: 0}]) // "period,users\n1970-01-01,120\n"
 */
export function seriesCsv(tables: readonly PeriodTable[]): string {
  const byTable = tables.map(({periods}) => new Map(periods));
  const days = [...new Set(byTable.flatMap((periods) => [...periods.keys()]))].sort((a, b) => a - b);
  const row = (day: number) => {
    const cells = tables.flatMap(({names}, t) =>
      names.map((name, i): [string, number | null] => {
        const value = byTable[t]!.get(day)?.[i] ?? NaN;
        return [name, Number.isNaN(value) ? null : value];
      }),
    );
    return {period: formatDate(day), ...Object.fromEntries(cells)};
  };
  return toCsv(days.map(row));
}
