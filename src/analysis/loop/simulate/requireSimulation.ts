import {AnalysisError} from "../../../domain/errors.js";
import {linkNames, measureNames} from "../../../domain/links.js";
import {requireCount, requireOneOf} from "../../statistics/guards.js";
import type {LoopReport} from "../report.js";
import {scaleValue} from "../linkSeries.js";
import {requireInterventions} from "./interventions.js";
import type {Intervention} from "./interventions.js";
import {requireEstimate} from "./requireEstimate.js";
import type {SimulationStart} from "./simulationStart.js";

/**
 * Refuses options or a report that cannot be simulated.
 *
 * @throws {AnalysisError} naming the quantity and its value.
 * @example
 * requireSimulation(report, {...options, draws: 0}) // throws: draws is 0; …
 */
export function requireSimulation(
  report: LoopReport,
  {
    horizon,
    draws,
    seed,
    interventions,
    level,
    relativeTo,
    start,
  }: {
    horizon: number;
    draws: number;
    seed: number;
    interventions: readonly Intervention[];
    level: number;
    relativeTo: string;
    start: SimulationStart;
  },
): void {
  requireCount("report.horizon", report.horizon, 1);
  requireAtMost("horizon", horizon, 10_000);
  requireAtMost("draws", draws, 1_000_000);
  requireCount("seed", seed);
  if (seed >= 2 ** 32) throw new AnalysisError(`seed is ${seed}; it must be below 2^32.`);
  if (!(level > 0.5 && level < 1))
    throw new AnalysisError(
      `level is ${level}; it must lie between 0.5 and 1, for the quartiles lie within.`,
    );
  requireOneOf("relativeTo", relativeTo, ["today", "as-is"]);
  requireInterventions(interventions);
  for (const link of linkNames) {
    const {elasticity, lag} = report.links[link];
    if (elasticity !== null) requireEstimate(`report.links.${link}.elasticity`, elasticity);
    if (lag !== null) requireCount(`report.links.${link}.lag`, lag);
  }
  if (report.turnover !== null && !(report.turnover >= 0 && report.turnover < 1))
    throw new AnalysisError(`report.turnover is ${report.turnover}; it must be a share from 0, below 1.`);
  requireStart(start);
}

function requireStart({rows, values}: SimulationStart): void {
  if (rows !== null) {
    if (!(rows.stock > 0 && Number.isFinite(rows.stock)))
      throw new AnalysisError(`start.rows.stock is ${rows.stock}; it must be a number above 0.`);
    if (!(rows.flow >= 0 && Number.isFinite(rows.flow)))
      throw new AnalysisError(`start.rows.flow is ${rows.flow}; it must be a number from 0.`);
    if (!Number.isFinite(rows.flow / rows.stock))
      throw new AnalysisError(
        `start.rows.flow is ${rows.flow} and start.rows.stock ${rows.stock}; their ratio must be finite.`,
      );
  }
  for (const name of measureNames) {
    const today = values[name];
    if (today === undefined) continue;
    requireOneOf(`start.values.${name}.transform`, today.transform, ["log", "logit", "none"]);
    if (!(Math.abs(scaleValue(today.value, today)) <= 1e100))
      throw new AnalysisError(
        `start.values.${name}.value is ${today.value}; it has no place on its scale (${today.transform}).`,
      );
  }
}

function requireAtMost(name: string, value: number, most: number): void {
  requireCount(name, value, 1);
  if (value > most) throw new AnalysisError(`${name} is ${value}; it must be at most ${most}.`);
}
