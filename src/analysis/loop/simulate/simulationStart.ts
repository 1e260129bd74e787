import {measureNames} from "../../../domain/links.js";
import type {MeasureName} from "../../../domain/links.js";
import {periodsPerYear} from "../../../domain/calendar.js";
import {measureValues} from "../../../domain/loop.js";
import type {LoopDataset, Measure} from "../../../domain/loop.js";
import {rowsAtHand} from "../learningEvidence.js";
import {rowFlow, scaleValue} from "../linkSeries.js";

/** A measure as it stands today, with what turns it into its scale and back. */
export interface Today {
  value: number;
  transform: Measure["transform"];
  better: Measure["better"];
}

/** Where a simulation starts. Plain numbers, so that it can travel as JSON. */
export interface SimulationStart {
  /** Rows at hand and rows that a period adds; null where rows are not measured. */
  rows: {stock: number; flow: number} | null;
  /** The measures that have a latest value on their scale; what is left out counts as logarithmic. */
  values: Partial<Record<MeasureName, Today>>;
}

/**
 * Today of a loop: the latest known value of each measure, the rows at hand, and the mean rows a period over the last year, which is
 * also what the report's turnover is reckoned from. Where rows were lost on balance the flow is 0.
 *
 * @returns `training_rows` among the values is the stock, whatever the series records.
 * @example
 * simulateLoop(analyzeLoop(loop), {start: simulationStart(loop), interventions: [{kind: "buy-labels", rows: 20_000}]})
 */
export function simulationStart(loop: LoopDataset): SimulationStart {
  const values: SimulationStart["values"] = {};
  const stock = rowsAtHand(loop);
  for (const name of measureNames) {
    const measure = loop.measures[name];
    if (measure === undefined) continue;
    const {transform, better} = measure;
    const value = name === "training_rows" ? stock : lastKnown(measureValues(loop, name) ?? []);
    if (value !== null && !Number.isNaN(scaleValue(value, measure)))
      values[name] = {value, transform, better};
  }
  return {rows: stock === null ? null : {stock, flow: yearlyFlow(loop)}, values};
}

function yearlyFlow(loop: LoopDataset): number {
  const year = Math.round(periodsPerYear[loop.cadence]);
  const flow = rowFlow(loop.measures.training_rows!, measureValues(loop, "training_rows")!)
    .filter((value) => !Number.isNaN(value))
    .slice(-year);
  return flow.length === 0 ? 0 : Math.max(0, flow.reduce((a, b) => a + b, 0) / flow.length);
}

const lastKnown = (values: readonly number[]) => values.findLast((value) => !Number.isNaN(value)) ?? null;

/**
 * The value of a measure that deviates from today's by so much on its scale, better being up: today's value times exp(deviation)
 * under a logarithm, or divided by it where lower is better.
 *
 * @example
 * valueAt(Math.log(1.1), {value: 500, transform: "log", better: "higher"}) // 550
 * valueAt(Math.log(1.1), {value: 1.1, transform: "log", better: "lower"}) // 1
 */
export function valueAt(deviation: number, {value, transform, better}: Today): number {
  const move = better === "lower" ? -deviation : deviation;
  if (transform === "log") return value * Math.exp(move);
  if (transform === "none") return value + move;
  // The odds are multiplied; written so that large moves end at 0 and 1.
  return 1 / (1 + ((1 - value) / value) * Math.exp(-move));
}
