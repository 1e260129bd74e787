import {linkNames, measureNames} from "../../../domain/links.js";
import type {LinkName, MeasureName} from "../../../domain/links.js";
import type {LoopReport} from "../report.js";
import {columnQuantiles} from "./columnQuantiles.js";
import {elasticityDraws} from "./elasticityDraws.js";
import type {DrawElasticity} from "./elasticityDraws.js";
import type {Intervention} from "./interventions.js";
import {createRecurrence, LARGEST_FACTOR} from "./recurrence.js";
import type {NodeState} from "./recurrence.js";
import {requireSimulation} from "./requireSimulation.js";
import {schedule} from "./schedule.js";
import type {SimulatedNode, Simulation} from "./simulation.js";
import type {SimulationStart} from "./simulationStart.js";

export interface SimulateLoopOptions {
  /** Periods to simulate, 1 to 10,000; the report's horizon, a year, otherwise. */
  horizon?: number;
  /** Draws of the elasticities, 1 to 1,000,000. */
  draws?: number;
  /** Whole number from 0 to 2^32 − 1; the same seed gives the same draws, whatever is done to the loop. */
  seed?: number;
  /** What is done to the loop; nothing is "as is". */
  interventions?: readonly Intervention[];
  /** The outer quantiles hold this share of the draws; above 0.5, below 1. */
  level?: number;
  /** Rows and values today, as `simulationStart` tells them; what is left out is taken from the report, scales as logarithmic. */
  start?: Partial<SimulationStart>;
  /** `today`: deviations from today. `as-is`: what the interventions change, draw by draw, which has intervals of its own. */
  relativeTo?: Simulation["relativeTo"];
}

/**
 * Forecast of a loop: quantiles of its four nodes by period, with the uncertainty of the links' elasticities carried through.
 *
 * Nodes are deviations from today (period 0) on the scale of their measure's transform, better being up; `training_rows` is ln R,
 * R being the rows at hand over today's. Under a logarithm exp(deviation) is the factor by which the measure is better than
 * today; `valueAt` gives values in units. With e the elasticity, L the lag of each link, in period t from 1:
 *
 *     R(t)          = kept(t)·R(t−1) + f·exp(e_collection·kpi(t−1−L_collection)) + bought(t),   R(0) = 1
 *     quality(t)    = e_learning·ln R(t−L_learning) + ln(1 + improvement(t))
 *     experience(t) = e_customer·quality(t−L_customer)
 *     kpi(t)        = e_business·experience(t−L_business) + ln(1 + shift(t))
 *
 * and every deviation 0 up to today. Rows that a period adds are at hand one period later. f is the present flow over the present stock;
 * without `start` it follows from the report's turnover τ over its horizon h, f = τ/(h·(1 − τ)). Where the elasticity of a link
 * is changed on the way, what has passed before stays. Improvements of a measure that is not logarithmic are put on its scale at
 * today's value, which `start` then must tell. With nothing done, rows keep coming in at the present rate and nothing is forgotten, so
 * a loop whose learning link is open goes on improving: the effect of an intervention is the difference from "as is", for which
 * `relativeTo: "as-is"` gives intervals.
 *
 * Each draw takes every elasticity from its own interval (a normal curve on each side of the value, links independent) and keeps it.
 *
 * Assumes that elasticities are constant: in particular that quality is linear in ln R with the slope of the learning curve at
 * today's rows. A curve flattens, so forecasts are too hopeful far above today's rows. Nothing else changes, seasons and trends
 * of other origin included; intervals hold the uncertainty of the elasticities, not the noise of single periods. The verdicts of
 * links play no part: an unclear link enters with its whole interval.
 *
 * A loop that feeds itself may explode: rows are held within a factor of 10^6 of today's, logarithmic and logit measures within ln 10^6
 * on their scale, others within 10^6 times today's size (at least 10^6); `capped` tells where.
 *
 * @throws {AnalysisError} for options, interventions or a report outside their range.
 * @example
 * const {nodes} = simulateLoop(report, {horizon: 26, interventions: [{kind: "improve-model", by: 0.1}], relativeTo: "as-is"});
 * Math.exp(nodes.business_kpi.quantiles[25][2]) // 1.031: the median effect after 26 periods, 3.1 % more
 * @see Hamilton, Time Series Analysis, 1994, ch. 1 (dynamic multipliers)
 */
export function simulateLoop(report: LoopReport, options: SimulateLoopOptions = {}): Simulation {
  const steps = simulateLoopSteps(report, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * `simulateLoop` in steps of one period: yields the share done, above 0 up to 1, and returns the simulation. A caller that stops
 * asking has cancelled it.
 *
 * @throws {AnalysisError} as `simulateLoop`, at once rather than at the first step.
 * @example
 * for (const done of simulateLoopSteps(report, {draws: 10_000})) postMessage({progress: done});
 */
export function simulateLoopSteps(
  report: LoopReport,
  options: SimulateLoopOptions = {},
): Generator<number, Simulation, void> {
  const {
    horizon = report.horizon,
    draws = 2000,
    seed = 1,
    interventions = [],
    level = 0.95,
    start = {},
    relativeTo = "today",
  } = options;
  const complete = {values: start.values ?? {}, rows: start.rows ?? null};
  requireSimulation(report, {horizon, draws, seed, interventions, level, relativeTo, start: complete});
  const flow = flowShare(report, complete);
  const plan = (done: readonly Intervention[]) => schedule(report, done, {horizon, start: complete});
  const [planned, asIs] = [plan(interventions), relativeTo === "as-is" ? plan([]) : null];
  return run();

  function* run(): Generator<number, Simulation, void> {
    const draw = elasticityDraws(draws, seed);
    const caps = capsOf(complete);
    const recurrence = (of: typeof planned) =>
      createRecurrence({
        links: simulatedLinks(report, of.links, draw),
        schedule: of,
        draws,
        horizon,
        flow: flow ?? 0,
        caps,
      });
    const [step, stepAsIs] = [recurrence(planned), asIs === null ? null : recurrence(asIs)];
    const tail = (1 - level) / 2;
    const probabilities = [tail, 0.25, 0.5, 0.75, 1 - tail];
    const quantilesOf = columnQuantiles(draws, probabilities);
    const difference = new Float64Array(draws);
    const nodes = byMeasure((): SimulatedNode => ({quantiles: [], capped: []}));
    for (let t = 1; t <= horizon; t++) {
      const [states, base] = [step(t), stepAsIs?.(t)];
      for (const name of measureNames) {
        const state = base === undefined ? states[name] : effect(states[name], base[name], difference);
        nodes[name].quantiles.push(quantilesOf(state.deviation));
        nodes[name].capped.push(state.capped / draws);
      }
      yield t / horizon;
    }
    return {
      periods: Array.from({length: horizon}, (_, i) => i + 1),
      probabilities,
      nodes,
      level,
      draws,
      seed,
      relativeTo,
      assumptions: {
        lag: linkNames.filter((link) => report.links[link].lag === null),
        closed: linkNames.filter((link) => report.links[link].elasticity === null),
        rows: flow === null,
      },
    };
  }
}

/** Rows that a period adds, as a share of today's stock; null where not known. */
function flowShare({turnover, horizon}: LoopReport, {rows}: SimulationStart): number | null {
  if (rows !== null) return rows.flow / rows.stock;
  return turnover === null ? null : turnover / (horizon * (1 - turnover));
}

function capsOf({values}: SimulationStart): Record<MeasureName, number> {
  return byMeasure((name) => {
    const today = values[name];
    return today?.transform === "none"
      ? LARGEST_FACTOR * Math.max(1, Math.abs(today.value))
      : Math.log(LARGEST_FACTOR);
  });
}

function simulatedLinks(
  report: LoopReport,
  regimes: ReturnType<typeof schedule>["links"],
  draw: DrawElasticity,
): Parameters<typeof createRecurrence>[0]["links"] {
  return Object.fromEntries(
    linkNames.map((link) => [
      link,
      {
        lag: report.links[link].lag ?? 0,
        regimes: regimes[link].map(({from, elasticity}) => ({from, elasticity: draw(link, elasticity)})),
      },
    ]),
  ) as Record<LinkName, {lag: number; regimes: {from: number; elasticity: Float64Array}[]}>;
}

/** What was changed, draw by draw; a draw counts as capped in the run in which more are. */
function effect(changed: NodeState, base: NodeState, difference: Float64Array): NodeState {
  for (let i = 0; i < difference.length; i++) difference[i] = changed.deviation[i] - base.deviation[i];
  return {deviation: difference, capped: Math.max(changed.capped, base.capped)};
}

const byMeasure = <T>(of: (name: MeasureName) => T) =>
  Object.fromEntries(measureNames.map((name) => [name, of(name)])) as Record<MeasureName, T>;
