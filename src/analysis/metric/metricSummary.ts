import type {MetricReport} from "./metricReport.js";
import type {MetricRole, MetricSeries, MetricTable} from "./metricTable.js";

/** A column as a page draws it: one value a period, null where missing. */
export type SummarySeries = Omit<MetricSeries, "values"> & {values: (number | null)[]};

/** All that a page shows of candidates and their report; free of `NaN`, so that it can travel as JSON. */
export interface MetricSummary extends Omit<MetricTable, "candidates" | "heldAgainst" | "covariates"> {
  candidates: SummarySeries[];
  heldAgainst: Partial<Record<MetricRole, SummarySeries>>;
  /** Columns that the equations know as drivers of their own. */
  covariates: {column: string; values: (number | null)[]}[];
  report: MetricReport;
}

/**
 * What a page draws of a table and its report.
 *
 * @example
 * summarizeMetrics(table, assessMetrics(table)).candidates[0].values // [0.12, null, 0.13, …]
 */
export function summarizeMetrics(table: MetricTable, report: MetricReport): MetricSummary {
  const summary = (series: MetricSeries): SummarySeries => ({
    ...series,
    values: known(series.values),
  });
  return {
    ...table,
    candidates: table.candidates.map(summary),
    heldAgainst: Object.fromEntries(
      Object.entries(table.heldAgainst).map(([role, series]) => [role, summary(series)]),
    ),
    covariates: table.covariates.map(({column, values}) => ({column, values: known(values)})),
    report,
  };
}

const known = (values: readonly number[]) => values.map((value) => (Number.isFinite(value) ? value : null));
