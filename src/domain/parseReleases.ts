import {addPeriods, parseDate} from "./calendar.js";
import {CellReader, sheetRow} from "./cells.js";
import type {Fault} from "./errors.js";
import type {Cadence, Release, Row} from "./loop.js";

/**
 * Reads `releases.csv`. A release counts from the period that holds its date; one from before the series was live from its
 * start. Returned in order of time.
 *
 * @param faults Every fault found is added here.
 * @example
 * parseReleases([{period: "2024-01-10", model_version: "v2"}],
 *   {periods: ["2024-01-01", "2024-01-08"], cadence: "week"}, faults)[0].at // 1
 */
export function parseReleases(
  rows: readonly Row[],
  {periods, cadence}: {periods: readonly string[]; cadence: Cadence},
  faults: Fault[],
): Release[] {
  const cells = new CellReader("releases.csv", rows, faults);
  if (!cells.has("period")) return [];
  const starts = periods.map((period) => parseDate(period)!);
  const end = starts.length === 0 ? Infinity : addPeriods(starts.at(-1)!, 1, cadence);
  const seen = new Map<number, number>();
  const releases = rows.map((_, i) => {
    const day = cells.date(i, "period");
    const at = Math.max(
      0,
      starts.findLastIndex((start) => start <= day),
    );
    if (day >= end)
      cells.fault(
        i,
        "period",
        `Lies after the last period of series.csv, ${periods.at(-1)}: extend the series or remove the row.`,
      );
    if (seen.has(day))
      cells.fault(i, "period", `Stands in row ${sheetRow(seen.get(day)!)} too: keep one release a date.`);
    seen.set(day, i);
    const qualitySe = cells.number(i, "quality_se");
    if (qualitySe < 0) cells.fault(i, "quality_se", "A standard error is never negative.");
    return {
      day,
      release: {
        at,
        period: cells.text(i, "period"),
        modelVersion: cells.text(i, "model_version"),
        trainingRows: cells.number(i, "training_rows"),
        quality: cells.number(i, "quality"),
        qualitySe,
        note: cells.text(i, "note"),
      },
    };
  });
  return releases.sort((a, b) => a.day - b.day).map(({release}) => release);
}
