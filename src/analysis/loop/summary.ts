import {measureNames} from "../../domain/links.js";
import type {MeasureName} from "../../domain/links.js";
import {measureValues} from "../../domain/loop.js";
import type {Cadence, LoopDataset, Measure} from "../../domain/loop.js";
import type {Text} from "../../domain/texts.js";
import type {LoopReport} from "./report.js";
import {simulationStart} from "./simulate/simulationStart.js";
import type {SimulationStart} from "./simulate/simulationStart.js";

/** One measure as a person first sees it. */
export interface MeasureSummary {
  label: Text;
  unit: string;
  better: Measure["better"];
  transform: Measure["transform"];
  /** One value a period; null where missing, so that the summary can travel as JSON. */
  values: (number | null)[];
}

/** All that the diagram draws: small enough to be built ahead and shown before any query runs. */
export interface LoopSummary {
  id: string;
  title: Text;
  product: string;
  synthetic: boolean;
  /** Citation of real data, or how synthetic data were made; null where the loop does not say. */
  source: string | null;
  cadence: Cadence;
  /** ISO dates. */
  periods: string[];
  measures: Partial<Record<MeasureName, MeasureSummary>>;
  report: LoopReport;
  /** Where a simulation of the loop starts. */
  start: SimulationStart;
}

/**
 * What the diagram draws of a loop and its report, free of `NaN` so that it can travel as JSON.
 *
 * @example
 * summarizeLoop(loop, analyzeLoop(loop)).measures.business_kpi?.label.ja // "週間アクティブユーザー"
 */
export function summarizeLoop(loop: LoopDataset, report: LoopReport): LoopSummary {
  const measures: LoopSummary["measures"] = {};
  for (const name of measureNames) {
    const measure = loop.measures[name];
    if (measure === undefined) continue;
    const {column, unit, better, transform, label = {en: column, ja: column}} = measure;
    const values = (measureValues(loop, name) ?? []).map((value) => (Number.isNaN(value) ? null : value));
    measures[name] = {label, unit, better, transform, values};
  }
  const {id, title, product, synthetic, cadence, periods} = loop;
  const source = loop.source ?? loop.generator ?? null;
  const start = simulationStart(loop);
  return {id, title, product, synthetic, source, cadence, periods, measures, report, start};
}
