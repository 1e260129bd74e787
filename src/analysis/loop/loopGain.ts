import {quantileSorted} from "../statistics/quantile.js";
import {normalQuantile} from "../statistics/distributions.js";
import type {Random} from "../statistics/random.js";
import type {Estimate} from "./report.js";

/**
 * A draw from what is known of a quantity: a normal curve on each side of the value, wide enough to give the interval back.
 *
 * @param z A standard normal number.
 * @example
 * drawFrom({value: 1, low: 0.5, high: 2, level: 0.95}, 1.96) // 2
 */
export function drawFrom({value, low, high, level}: Estimate, z: number): number {
  const width = z < 0 ? value - low : high - value;
  return value + (z * width) / normalQuantile((1 + level) / 2);
}

/**
 * The gain of the loop over a horizon: the product of the links' elasticities, the flow of rows counted by its share of the stock.
 * A push of 1 % on a node comes back as a push of `gain` %. The interval draws each link from what is known of it, independently.
 *
 * @param turnover Share of the stock that the horizon turns over.
 * @example
 * loopGain([customer, business, collection, learning], 0.3, {level: 0.95, draws: 2000, random}) // {value: 0.02, …}
 */
export function loopGain(
  elasticities: readonly Estimate[],
  turnover: number,
  {level, draws, random}: {level: number; draws: number; random: Random},
): Estimate {
  const value = elasticities.reduce((product, estimate) => product * estimate.value, turnover);
  const gains = Float64Array.from({length: draws}, () =>
    elasticities.reduce((product, estimate) => product * drawFrom(estimate, random.normal()), turnover),
  ).sort();
  const tail = (1 - level) / 2;
  return {value, low: quantileSorted(gains, tail), high: quantileSorted(gains, 1 - tail), level};
}
