import {AnalysisError} from "../../../domain/errors.js";
import {linkNames} from "../../../domain/links.js";
import type {LinkName} from "../../../domain/links.js";
import type {Estimate, LoopReport} from "../report.js";
import {scaleValue} from "../linkSeries.js";
import {firstPeriod} from "./interventions.js";
import type {Intervention} from "./interventions.js";
import type {SimulationStart, Today} from "./simulationStart.js";

/** The elasticity of a link from a period on. */
export interface Regime {
  from: number;
  elasticity: number | Estimate;
}

/** What is done to a loop, period by period; arrays are indexed by period, 0 being today. */
export interface Schedule {
  /** Pushes on the measures' scales. */
  quality: Float64Array;
  kpi: Float64Array;
  /** Rows bought, as a share of today's stock. */
  bought: Float64Array;
  /** Share of the stock kept from the period before. */
  kept: Float64Array;
  /** By `from`, ascending; the first is today's. */
  links: Record<LinkName, Regime[]>;
}

/**
 * Lays interventions out over the periods. Their order makes no difference.
 *
 * @throws {AnalysisError} where two say different things of the same link or of retention from the same period on, labels are bought for
 * a stock that is not known, or a push leaves the measure's scale.
 * @example
 * schedule(report, [{kind: "shift-kpi", by: 0.1, from: 2}], {horizon: 3, start}).kpi // [0, 0, 0.0953…, 0.0953…]
 */
export function schedule(
  report: LoopReport,
  interventions: readonly Intervention[],
  {horizon, start}: {horizon: number; start: SimulationStart},
): Schedule {
  const series = (value: number) => new Float64Array(horizon + 1).fill(value);
  const plan: Schedule = {
    quality: series(0),
    kpi: series(0),
    bought: series(0),
    kept: series(1),
    links: Object.fromEntries(
      linkNames.map((link) => [link, [{from: 0, elasticity: report.links[link].elasticity ?? 0}]]),
    ) as Schedule["links"],
  };
  for (const intervention of inOrder(interventions)) {
    const from = firstPeriod(intervention);
    switch (intervention.kind) {
      case "improve-model":
        addPush(plan.quality, pushOf(intervention, start.values.model_quality), intervention);
        break;
      case "shift-kpi":
        addPush(plan.kpi, pushOf(intervention, start.values.business_kpi), intervention);
        break;
      case "buy-labels":
        if (start.rows === null)
          throw new AnalysisError(
            "buy-labels needs the rows at hand; give start.rows, e.g. by simulationStart.",
          );
        if (from <= horizon) plan.bought[from] += intervention.rows / start.rows.stock;
        break;
      case "close-link":
        plan.links[intervention.link].push({from, elasticity: 0});
        break;
      case "open-link":
        plan.links[intervention.link].push({from, elasticity: intervention.elasticity});
        break;
      case "change-retention":
        plan.kept.fill(intervention.kept, from);
    }
  }
  requireOneAtATime(interventions);
  return plan;
}

/** By period, then by what they say, so that sums round alike whatever the order given. */
function inOrder(interventions: readonly Intervention[]): Intervention[] {
  const text = (intervention: Intervention) => JSON.stringify(Object.entries(intervention).sort());
  return [...interventions].sort(
    (a, b) => firstPeriod(a) - firstPeriod(b) || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0),
  );
}

function addPush(
  series: Float64Array,
  push: number,
  {from = 1, until = Infinity}: {from?: number; until?: number},
): void {
  for (let t = from; t < series.length && t <= until; t++) series[t] += push;
}

/** A relative improvement on the measure's scale; without today's value the scale is taken to be logarithmic. */
function pushOf({kind, by}: {kind: string; by: number}, today: Today | undefined): number {
  if (today === undefined || today.transform === "log") return Math.log1p(by);
  const {value, better} = today;
  const size = Math.abs(value);
  const improved = better === "lower" ? value - size * (by / (1 + by)) : value + size * by;
  const push = scaleValue(improved, today) - scaleValue(value, today);
  if (Number.isNaN(push) || (push === 0 && by !== 0))
    throw new AnalysisError(
      `${kind} by ${by} takes ${value} to ${improved}, which its scale (${today.transform}) lacks.`,
    );
  return push;
}

function requireOneAtATime(interventions: readonly Intervention[]): void {
  const seen = new Set<string>();
  for (const intervention of interventions) {
    const subject =
      intervention.kind === "change-retention"
        ? "retention"
        : "link" in intervention
          ? intervention.link
          : null;
    if (subject === null) continue;
    const key = `${subject} from period ${firstPeriod(intervention)}`;
    if (seen.has(key)) throw new AnalysisError(`two interventions change ${key}; give one.`);
    seen.add(key);
  }
}
