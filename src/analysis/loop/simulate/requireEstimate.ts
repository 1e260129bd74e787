import {AnalysisError} from "../../../domain/errors.js";
import {requireLevel} from "../../statistics/guards.js";
import type {Estimate} from "../report.js";

/** Beyond this size a product of draws could overflow. */
const LARGEST = 1e100;

/**
 * Refuses an elasticity that cannot be drawn from: not finite, absurdly large, or outside its own interval.
 *
 * @param elasticity A number is known exactly.
 * @throws {AnalysisError} naming the elasticity and the value.
 * @example
 * requireEstimate("elasticity", {value: 1, low: 2, high: 3, level: 0.95}) // throws: elasticity is 1 with an interval …
 */
export function requireEstimate(name: string, elasticity: number | Estimate): void {
  const {value, low, high, level} =
    typeof elasticity === "object" && elasticity !== null
      ? elasticity
      : {value: elasticity, low: elasticity, high: elasticity, level: 0.95};
  for (const number of [value, low, high])
    if (!(Math.abs(number) <= LARGEST))
      throw new AnalysisError(`${name} is ${number}; it must be a finite number within ±1e100.`);
  if (!(low <= value && value <= high))
    throw new AnalysisError(
      `${name} is ${value} with an interval from ${low} to ${high} that leaves it out.`,
    );
  requireLevel(level);
}
