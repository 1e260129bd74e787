export {assessMetrics, assessMetricsSteps, type AssessMetricsOptions} from "./assessMetrics.js";
export * from "./metricReport.js";
export * from "./metricSummary.js";
export {
  metricRoles,
  type MetricManifest,
  type MetricRole,
  type MetricSeries,
  type MetricTable,
} from "./metricTable.js";
export {parseMetricTable} from "./parseMetricTable.js";
