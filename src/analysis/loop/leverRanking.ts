import {linkNames, measureNames} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import {createRandom} from "../statistics/random.js";
import type {Estimate, LoopReport} from "./report.js";
import type {Intervention} from "./simulate/interventions.js";
import {simulateLoop} from "./simulate/simulateLoop.js";
import type {SimulateLoopOptions} from "./simulate/simulateLoop.js";
import {gainOf} from "./wholeLoop.js";

/** A lever of the comparison; a link's name is the lever that strengthens it. */
export type LeverName = "model" | "kpi-once" | "rows" | LinkName;

/** What one lever does to the KPI at the horizon. */
export interface RankedLever {
  lever: LeverName;
  interventions: Intervention[];
  /** Change of the KPI against the loop as it is, draw by draw, a deviation on its measure's scale; the value is the median. */
  effect: Estimate;
  /** Largest share of the draws held at the cap, of any node in any period; above 0 the ends of `effect` mean only “very far”. */
  capped: number;
}

/** What comes of it when the bottleneck is given a stated elasticity. */
export interface BottleneckFix extends Omit<RankedLever, "lever"> {
  link: LinkName;
  elasticity: number;
  /** The loop's gain before and after; null where a link has no estimate or rows are not known. */
  gain: {asIs: Estimate | null; fixed: Estimate | null};
}

export interface LeverRanking {
  /** Largest helpful effect first. */
  levers: RankedLever[];
  /** Null where the report names no bottleneck. */
  fix: BottleneckFix | null;
  horizon: number;
}

export interface LeverRankingOptions extends Pick<
  SimulateLoopOptions,
  "horizon" | "draws" | "seed" | "level" | "start"
> {
  /** Elasticity that the bottleneck is given; `fixedElasticity(report)` otherwise. */
  bottleneck?: number;
}

/** Draws behind the interval of a gain, as many as `analyzeLoop` takes. */
const GAIN_DRAWS = 2000;

/** How far a push goes: the model and the KPI by this share. */
export const EFFORT = 0.05;

/**
 * The elasticity that a fixed bottleneck is taken to have where nobody says otherwise: 0.3, the effect that the calibration plants as one
 * worth finding; twice the estimate where that is 0.3 or more already. Null where the report names no bottleneck.
 *
 * @example
 * fixedElasticity(report) // 0.3
 */
export function fixedElasticity({bottleneck, links}: LoopReport): number | null {
  if (bottleneck === null) return null;
  const value = links[bottleneck].elasticity?.value ?? 0;
  return value < 0.3 ? 0.3 : 2 * value;
}

/**
 * Which lever moves the KPI most by the horizon: each is pulled alone, from the next period on, and compared with the loop as it is.
 * All share one seed, so that draw i holds the same elasticities in all of them and differences are no noise.
 *
 * The efforts: the model 5 % better for good; the KPI pushed by 5 % in one period; twice the training rows, at once (where rows at hand are known);
 * each link that has an estimate at the upper end of its interval, taken as known. They are alike in size, not in money.
 *
 * A link's strength matters only as far as something passes through it: as it is, that is what new rows teach the model.
 *
 * @throws {AnalysisError} as `simulateLoop`.
 * @example
 * leverRanking(report, {horizon: 52, start: simulationStart(loop)}).levers[0].lever // "model"
 */
export function leverRanking(report: LoopReport, options: LeverRankingOptions = {}): LeverRanking {
  const steps = leverRankingSteps(report, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * `leverRanking` in steps of one lever: yields the share done, and returns the ranking. A caller that stops asking has cancelled it.
 *
 * @throws {AnalysisError} as `simulateLoop`, at the first step.
 * @example
 * for (const done of leverRankingSteps(report)) postMessage({progress: done});
 */
export function* leverRankingSteps(
  report: LoopReport,
  {bottleneck: asked, ...options}: LeverRankingOptions = {},
): Generator<number, LeverRanking, void> {
  const candidates = candidatesOf(report, options.start?.rows?.stock);
  const levers: RankedLever[] = [];
  for (const [i, {lever, interventions}] of candidates.entries()) {
    levers.push({lever, ...pulled(report, interventions, options)});
    yield (i + 1) / (candidates.length + 1);
  }
  const link = report.bottleneck;
  const elasticity = asked ?? fixedElasticity(report);
  const {level = 0.95, seed = 1} = options;
  const gain = (links: Parameters<typeof gainOf>[0]) =>
    gainOf(links, report.turnover, {level, draws: GAIN_DRAWS, random: createRandom(seed)});
  const fixed = elasticity === null ? null : {value: elasticity, low: elasticity, high: elasticity, level};
  const fix =
    link === null || elasticity === null
      ? null
      : {
          link,
          elasticity,
          gain: {asIs: gain(report.links), fixed: gain({...report.links, [link]: {elasticity: fixed}})},
          ...pulled(report, [setLink(link, elasticity)], options),
        };
  yield 1;
  levers.sort((a, b) => b.effect.value - a.effect.value);
  return {levers, fix, horizon: options.horizon ?? report.horizon};
}

function candidatesOf(
  report: LoopReport,
  stock: number | undefined,
): {lever: LeverName; interventions: Intervention[]}[] {
  return [
    {lever: "model", interventions: [{kind: "improve-model", by: EFFORT}]},
    {lever: "kpi-once", interventions: [{kind: "shift-kpi", by: EFFORT, until: 1}]},
    ...(stock === undefined
      ? []
      : [{lever: "rows" as const, interventions: [{kind: "buy-labels" as const, rows: stock}]}]),
    ...linkNames.flatMap((link) => {
      const {elasticity} = report.links[link];
      return elasticity === null ? [] : [{lever: link, interventions: [setLink(link, elasticity.high)]}];
    }),
  ];
}

const setLink = (link: LinkName, elasticity: number): Intervention =>
  elasticity === 0 ? {kind: "close-link", link} : {kind: "open-link", link, elasticity};

function pulled(
  report: LoopReport,
  interventions: Intervention[],
  options: SimulateLoopOptions,
): Omit<RankedLever, "lever"> {
  const {nodes, level} = simulateLoop(report, {...options, interventions, relativeTo: "as-is"});
  const [low, , value, , high] = nodes.business_kpi.quantiles.at(-1)!;
  const capped = Math.max(...measureNames.map((name) => Math.max(...nodes[name].capped)));
  return {interventions, effect: {value, low, high, level}, capped};
}
