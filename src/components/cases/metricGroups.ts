import type {Metric} from "../../domain/metric.js";

/** Metrics that one figure can show. */
export type MetricGroup =
  /** Relative changes share one axis of per cent. */
  | {kind: "relative"; metrics: (Metric & {change: number})[]}
  /** Values before and after in one unit. */
  | {kind: "pair"; unit: Metric["unit"]; metrics: (Metric & {before: number; after: number})[]}
  /** Absolute changes in one unit. */
  | {kind: "change"; unit: Metric["unit"]; metrics: (Metric & {change: number})[]}
  /** A value with nothing to hold it against: no axis can show more than the number. */
  | {kind: "single"; metrics: [Metric]};

/**
 * Metrics by the figure that can show them, in the order in which the case lists them. Unlike units never share a figure.
 *
 * @example
 * metricGroups(bizreach.metrics).map(({kind}) => kind) // ["relative", "single", "single"]
 */
export function metricGroups(metrics: readonly Metric[]): MetricGroup[] {
  const groups: MetricGroup[] = [];
  for (const metric of metrics) {
    const group = groupOf(metric);
    const same = groups.find((other) => sameFigure(other, group));
    // Both are of one kind, so the metric fits the list it joins.
    if (same === undefined) groups.push(group);
    else (same.metrics as Metric[]).push(metric);
  }
  return groups;
}

function groupOf(metric: Metric): MetricGroup {
  const {before, after, change, relative, unit} = metric;
  if (before !== undefined && after !== undefined)
    return {kind: "pair", unit, metrics: [{...metric, before, after}]};
  if (change !== undefined)
    return relative
      ? {kind: "relative", metrics: [{...metric, change}]}
      : {kind: "change", unit, metrics: [{...metric, change}]};
  return {kind: "single", metrics: [metric]};
}

function sameFigure(a: MetricGroup, b: MetricGroup): boolean {
  if (a.kind !== b.kind || a.kind === "single") return false;
  return a.kind === "relative" || ("unit" in b && a.unit.en === b.unit.en);
}
