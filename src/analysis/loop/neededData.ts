import {normalQuantile} from "../statistics/distributions.js";
import type {LinkEvidence} from "./linkEvidence.js";
import type {Needed} from "./report.js";

/** Beyond this many times the data at hand, no amount is within reason. */
const MOST_TIMES = 50;

/**
 * How much more data would settle a link with 80 % power, if the truth is what the estimate says: enough to tell it from zero, or,
 * where it lies inside the region of practical equivalence, to show that it stays inside. Standard errors are taken to shrink with
 * the square root of the data.
 *
 * @returns null without an estimate, and where the data are enough and something else is in the way; `amount` is null where more than 50 times the data at hand would be needed.
 * @example
 * neededData(evidence, 0.05) // {unit: "periods", amount: 38}
 */
export function neededData({elasticity, unit, more}: LinkEvidence, equivalence: number): Needed | null {
  if (elasticity === null) return null;
  const {value, low, high, level} = elasticity;
  const z = normalQuantile((1 + level) / 2);
  const se = (high - low) / (2 * z);
  const size = Math.abs(value);
  const distance = size < equivalence ? equivalence - size : size;
  const times = ((z + normalQuantile(0.8)) * (se / distance)) ** 2;
  if (times <= 1) return null;
  return {unit, amount: times <= MOST_TIMES ? Math.ceil(more(times)) : null};
}
