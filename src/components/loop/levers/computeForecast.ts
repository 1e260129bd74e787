import {levelOf} from "../../../analysis/loop/levelOf.js";
import {interventionsOf} from "../../../analysis/loop/simulate/interventionsOf.js";
import type {LoopReport, SimulateLoopOptions, Simulation} from "../../../analysis/index.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {Levers} from "../../../domain/levers.js";
import type {Running} from "./latestRun.js";

/** Draws enough for steady tails: what is kept and handed on. */
export const EXACT_DRAWS = 10_000;

/** Simulates off the page's thread; rejects where `signal` is aborted. */
export type Simulate = (
  request: {report: LoopReport; options: SimulateLoopOptions},
  running: Partial<Running>,
) => Promise<Simulation>;

/** The three simulations behind a forecast, all of the same draws. */
export interface Forecast {
  asIs: Simulation;
  /** Null where nothing is done. */
  withLevers: Simulation | null;
  /** What the levers change, draw by draw; null where nothing is done. */
  effect: Simulation | null;
}

export interface ComputeForecastOptions extends Partial<Running> {
  simulate: Simulate;
  draws: number;
  /** The loop as it is, where it has been simulated before with as many draws to the same horizon. */
  asIs?: Simulation;
}

/**
 * What comes of levers, beside the loop as it is.
 *
 * @throws {AnalysisError} (rejects) for levers or a report that `simulateLoop` refuses.
 * @example
 * const {effect} = await computeForecast(summary, {model: 0.05}, {simulate: simulateInWorker, draws: EXACT_DRAWS});
 */
export async function computeForecast(
  {report, start}: Pick<LoopSummary, "report" | "start">,
  levers: Levers,
  {simulate, draws, asIs, signal, onProgress}: ComputeForecastOptions,
): Promise<Forecast> {
  const horizon = levers.horizon ?? report.horizon;
  const options = {horizon, draws, level: levelOf(report), start};
  const interventions = interventionsOf(levers);
  const isDone = interventions.length > 0;
  const shares = [asIs === undefined ? 0 : 1, isDone ? 0 : 1, isDone ? 0 : 1];
  const ask = (part: number, more: SimulateLoopOptions) =>
    simulate(
      {report, options: {...options, ...more}},
      {
        signal,
        onProgress: (share) => {
          shares[part] = share;
          onProgress?.((shares[0] + shares[1] + shares[2]) / 3);
        },
      },
    );
  const [before, withLevers, effect] = await Promise.all([
    asIs ?? ask(0, {}),
    isDone ? ask(1, {interventions}) : null,
    isDone ? ask(2, {interventions, relativeTo: "as-is"}) : null,
  ]);
  return {asIs: before, withLevers, effect};
}
