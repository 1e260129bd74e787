import {conditions} from "../../domain/conditions.js";
import type {Metric} from "../../domain/metric.js";
import type {Locale} from "../../domain/texts.js";
import {changeUnit, exactFigure} from "./exactFigure.js";

/** A metric as a line from one value to another, with what stands at its ends. */
export interface Span {
  row: string;
  name: string;
  colour: string;
  from: number;
  to: number;
  /** Null where the span starts at the line at zero. */
  fromLabel: string | null;
  toLabel: string;
}

/**
 * The span of a metric that has values before and after, or a change.
 *
 * @param row Names the span's row in the figure.
 * @example
 * metricSpan(pomelo.metrics[0], "0", "en") // {from: 0, to: 18, fromLabel: null, toLabel: "+18 %", …}
 */
export function metricSpan(metric: Metric, row: string, locale: Locale): Span {
  const {name, condition, before, after, change, unit} = metric;
  const common = {
    row,
    name: `${conditions[condition].number} ${name[locale]}`,
    colour: `var(--${condition})`,
  };
  if (before !== undefined && after !== undefined) {
    const [fromLabel, toLabel] = [before, after].map((value) => exactFigure(value, unit[locale], locale));
    return {...common, from: before, to: after, fromLabel, toLabel};
  }
  const toLabel = exactFigure(change!, changeUnit(metric, locale), locale, {sign: true});
  return {...common, from: 0, to: change!, fromLabel: null, toLabel};
}

export type Side = "left" | "right";

/** What is written beside the end of a span, on the side away from its line. */
export interface EndLabel {
  row: string;
  x: number;
  text: string;
  side: Side;
}

/**
 * The labels of a span's ends.
 *
 * @example
 * endLabels({row: "0", from: 3.5, to: 48, fromLabel: "3.5 %", toLabel: "48 %", …}).map(({side}) => side) // ["right", "left"]
 */
export function endLabels({row, from, to, fromLabel, toLabel}: Span): EndLabel[] {
  const labels: EndLabel[] = [{row, x: to, text: toLabel, side: to >= from ? "right" : "left"}];
  if (fromLabel !== null) labels.push({row, x: from, text: fromLabel, side: to >= from ? "left" : "right"});
  return labels;
}
