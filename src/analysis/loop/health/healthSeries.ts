import {measureNames} from "../../../domain/links.js";
import type {MeasureName} from "../../../domain/links.js";
import {measureValues} from "../../../domain/loop.js";
import type {LoopDataset} from "../../../domain/loop.js";
import type {Text} from "../../../domain/texts.js";
import {rowFlow, scaleValue} from "../linkSeries.js";

/** One series of a loop as the checks of its health see it. */
export interface HealthSeries {
  /** The measure, or the covariate's column. */
  name: MeasureName | (string & {});
  isMeasure: boolean;
  label: Text;
  /** Names what a period adds. */
  flowLabel: Text;
  /** As they stand in the file; `NaN` where missing. */
  values: number[];
  /** What a period adds: rows added where the rows are a stock, the values themselves otherwise. */
  flow: number[];
  /** The flow on the scale of the analysis, up where the number is up; `NaN` where the scale has no value. */
  scaled: number[];
  transform: "log" | "logit" | "none";
}

/**
 * A loop's measures and covariates. A covariate that is positive throughout is looked at on a log scale, as amounts are.
 *
 * @example
 * healthSeries(loop).map(({name}) => name) // ["model_quality", …, "marketing_spend"]
 */
export function healthSeries(loop: LoopDataset): HealthSeries[] {
  const measures = measureNames.flatMap((name): HealthSeries[] => {
    const measure = loop.measures[name];
    const values = measureValues(loop, name);
    if (measure === undefined || values === null) return [];
    const {label = {en: measure.column, ja: measure.column}, transform} = measure;
    const rows = name === "training_rows" ? loop.measures.training_rows : undefined;
    const flow = rows === undefined ? values : rowFlow(rows, values);
    const added = {en: `${label.en}, new in each ${loop.cadence}`, ja: `${label.ja}(期間ごとの増分)`};
    const flowLabel = rows?.kind === "stock" ? added : label;
    return [seriesOf({name, isMeasure: true, label, flowLabel, values, flow, transform})];
  });
  const covariates = loop.covariates.map((name) => {
    const values = loop.columns[name];
    const transform = values.every((value) => !(value <= 0)) ? ("log" as const) : ("none" as const);
    const label = {en: name, ja: name};
    return seriesOf({name, isMeasure: false, label, flowLabel: label, values, flow: values, transform});
  });
  return [...measures, ...covariates];
}

function seriesOf(series: Omit<HealthSeries, "scaled">): HealthSeries {
  const {transform, flow} = series;
  return {...series, scaled: flow.map((value) => scaleValue(value, {transform, better: "higher"}))};
}
