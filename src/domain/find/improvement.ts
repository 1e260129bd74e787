import type {Metric} from "../metric.js";

/**
 * How much better a figure became, in per cent of what it was: above 0 is an improvement, whichever direction is better.
 *
 * @returns null where the source gives nothing to hold the figure against, or a change from 0 or below, which is no share of anything.
 * @example
 * improvement({before: 40, after: 10, better: "lower", …}) // 75
 */
export function improvement({before, after, change, relative, better}: Metric): number | null {
  const sign = better === "higher" ? 1 : -1;
  if (change !== undefined && relative === true) return sign * change;
  if (before === undefined || before <= 0) return null;
  if (change !== undefined) return sign * 100 * (change / before);
  return after === undefined ? null : sign * 100 * (after / before - 1);
}

/**
 * The figure that improved most, null where none can be held against what it was. Figures of a case measure different things: the
 * largest says what to look at first, not which case is best.
 *
 * @example
 * largestImprovement(pomelo.metrics)?.percent // 400
 */
export function largestImprovement(metrics: readonly Metric[]): {metric: Metric; percent: number} | null {
  const known = metrics.flatMap((metric) => {
    const percent = improvement(metric);
    return percent === null ? [] : [{metric, percent}];
  });
  return known.length === 0
    ? null
    : known.reduce((best, each) => (each.percent > best.percent ? each : best));
}
