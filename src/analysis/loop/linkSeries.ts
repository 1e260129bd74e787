import type {LinkName, MeasureName} from "../../domain/links.js";
import {links} from "../../domain/links.js";
import type {LoopDataset, Measure} from "../../domain/loop.js";
import {measureValues} from "../../domain/loop.js";

/** The two series of a link on the scale on which its elasticity is estimated, oriented so that better is up. */
export interface LinkSeries {
  source: number[];
  target: number[];
}

/**
 * One value on the scale of its measure's transform, oriented so that better is up. `NaN` where the value is missing or the
 * transform has none for it.
 *
 * @example
 * scaleValue(0.9, {transform: "log", better: "lower"}) // 0.105…: a smaller error is better
 */
export function scaleValue(
  value: number,
  {transform, better}: Pick<Measure, "transform" | "better">,
): number {
  const direction = better === "lower" ? -1 : 1;
  const scaled =
    transform === "log" ? Math.log(value) : transform === "logit" ? Math.log(value / (1 - value)) : value;
  return Number.isFinite(scaled) ? direction * scaled : NaN;
}

/**
 * Rows that each period added, from a flow or as differences of a stock; `NaN` where unknown. The flow between two stocks is
 * dated by the later one.
 *
 * @example
 * rowFlow({kind: "stock"}, [0, 10, 25]) // [NaN, 10, 15]
 */
export function rowFlow({kind}: {kind: "stock" | "flow"}, values: readonly number[]): number[] {
  return kind === "flow" ? [...values] : values.map((value, t) => (t === 0 ? NaN : value - values[t - 1]));
}

/**
 * The series of a link, or null where the loop lacks one of the measures or has no value of it. `collection` looks at the flow of
 * new rows, not at their stock.
 *
 * @example
 * linkSeries(loop, "business")?.target // log of the KPI, a value a period
 */
export function linkSeries(loop: LoopDataset, link: LinkName): LinkSeries | null {
  const source = scaledMeasure(loop, links[link].source);
  const target = link === "collection" ? scaledFlow(loop) : scaledMeasure(loop, links[link].target);
  return source === null || target === null ? null : {source, target};
}

/**
 * A measure on the scale of its transform, better up; null where the loop lacks it or has no value of it.
 *
 * @example
 * scaledMeasure(loop, "business_kpi") // [9.41, 9.43, NaN, …]
 */
export function scaledMeasure(loop: LoopDataset, name: MeasureName): number[] | null {
  const measure = loop.measures[name];
  const values = measureValues(loop, name);
  return measure === undefined || values === null
    ? null
    : known(values.map((value) => scaleValue(value, measure)));
}

function scaledFlow(loop: LoopDataset): number[] | null {
  const measure = loop.measures.training_rows;
  const values = measureValues(loop, "training_rows");
  if (measure === undefined || values === null) return null;
  return known(rowFlow(measure, values).map((flow) => scaleValue(flow, measure)));
}

const known = (values: number[]) => (values.every(Number.isNaN) ? null : values);
