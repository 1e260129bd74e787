import {AnalysisError} from "../../domain/errors.js";
import type {LinkName} from "../../domain/links.js";
import type {LoopDataset} from "../../domain/loop.js";
import {calendarTerms} from "../loop/calendarTerms.js";
import {isolatedSpikes} from "../loop/isolatedSpikes.js";
import {linkSeries} from "../loop/linkSeries.js";
import {usableCovariates} from "../loop/usableCovariates.js";
import {leastSquares} from "../statistics/leastSquares.js";
import type {SeriesNoise} from "./associationPlan.js";

/** A source that hardly changes its mind would need endless series; what is found beyond this is taken for it. */
const MOST_AUTOCORRELATION = 0.98;

/**
 * How the two ends of a link move around trend, season and covariates in a loop's data: noise to plan with. What the link itself moves is part of
 * the target's, so that a plan made of it is a little cautious.
 *
 * @returns null where the loop lacks a series of the link, or has too little of one.
 * @example
 * noiseOf(loop, "business") // {source: {sd: 0.05, autocorrelation: 0.7}, target: {sd: 0.03, autocorrelation: 0.5}}
 */
export function noiseOf(
  loop: LoopDataset,
  link: LinkName,
): {source: SeriesNoise; target: SeriesNoise} | null {
  const series = linkSeries(loop, link);
  if (series === null) return null;
  const terms = [
    ...Object.values(calendarTerms(loop.periods.length, loop.cadence)),
    ...usableCovariates(loop, link).map((name) => loop.columns[name]),
  ];
  try {
    return {source: noise(series.source, terms), target: noise(series.target, terms)};
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return null;
  }
}

function noise(values: readonly number[], terms: readonly ArrayLike<number>[]): SeriesNoise {
  const spikes = isolatedSpikes(values);
  const rows = values.flatMap((value, t) =>
    Number.isNaN(value) || spikes.includes(t) || terms.some((term) => Number.isNaN(term[t])) ? [] : [t],
  );
  const column = (series: ArrayLike<number>) => Float64Array.from(rows, (t) => series[t]);
  const {residuals, df} = leastSquares(terms.map(column), column(values));
  const left = new Map(rows.map((t, i) => [t, residuals[i]]));
  let [square, cross, pairs] = [0, 0, 0];
  for (const [t, value] of left) {
    square += value ** 2;
    const before = left.get(t - 1);
    if (before === undefined) continue;
    cross += before * value;
    pairs++;
  }
  if (!(square > 0) || pairs === 0 || df < 10)
    throw new AnalysisError(`${rows.length} periods are too few, or never change: no noise can be read.`);
  return {
    sd: Math.sqrt(square / df),
    autocorrelation: Math.min(MOST_AUTOCORRELATION, Math.max(0, cross / pairs / (square / rows.length))),
  };
}
