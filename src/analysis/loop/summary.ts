import type {LinkName, MeasureName} from "../../domain/links.js";
import {measureNames} from "../../domain/links.js";
import {measureValues} from "../../domain/loop.js";
import type {Cadence, LoopDataset, Measure} from "../../domain/loop.js";
import type {Text} from "../../domain/texts.js";
import {dataHealth} from "./dataHealth.js";
import type {HealthFinding} from "./health/finding.js";
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

/** A model version, by the period in which it went live. */
export interface ReleaseMark {
  /** Index into the periods. */
  at: number;
  version: string;
  note: string;
}

/** When an experiment ran; dates are "" where they are not known. */
export interface ExperimentMark {
  id: string;
  link: LinkName;
  metric: string;
  start: string;
  end: string;
}

/** A loop's series as a person first sees them, with what is known of their dates and their health. */
export interface LoopSeries {
  id: string;
  title: Text;
  product: string;
  /** The problems that the product solves, where the loop names them. */
  customer_problem?: Text | undefined;
  business_problem?: Text | undefined;
  synthetic: boolean;
  /** Citation of real data, or how synthetic data were made; null where the loop does not say. */
  source: string | null;
  cadence: Cadence;
  /** ISO dates. */
  periods: string[];
  measures: Partial<Record<MeasureName, MeasureSummary>>;
  /** By their columns' names. */
  covariates: {name: string; values: (number | null)[]}[];
  releases: ReleaseMark[];
  experiments: ExperimentMark[];
  health: HealthFinding[];
}

/** All that the diagram and the overview of the series draw: small enough to be built ahead and shown before any query runs. */
export interface LoopSummary extends LoopSeries {
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
  const {id, title, product, customer_problem, business_problem, synthetic, cadence, periods} = loop;
  return {
    ...{id, title, product, customer_problem, business_problem, synthetic, cadence, periods},
    source: loop.source ?? loop.generator ?? null,
    measures: summarizeMeasures(loop),
    covariates: loop.covariates.map((name) => ({name, values: loop.columns[name].map(knownOrNull)})),
    releases: loop.releases.map(({at, modelVersion, note}) => ({at, version: modelVersion, note})),
    experiments: loop.experiments.map(experimentMark),
    health: dataHealth(loop),
    report,
    start: simulationStart(loop),
  };
}

function summarizeMeasures(loop: LoopDataset): LoopSummary["measures"] {
  const measures: LoopSummary["measures"] = {};
  for (const name of measureNames) {
    const measure = loop.measures[name];
    if (measure === undefined) continue;
    const {column, unit, better, transform, label = {en: column, ja: column}} = measure;
    const values = (measureValues(loop, name) ?? []).map(knownOrNull);
    measures[name] = {label, unit, better, transform, values};
  }
  return measures;
}

const knownOrNull = (value: number) => (Number.isNaN(value) ? null : value);

const experimentMark = ({id, link, metric, start, end}: ExperimentMark): ExperimentMark => ({
  ...{id, link, metric, start, end},
});
