import {typicalStep} from "./typicalStep.js";

/** A spike is this many typical steps away from both its neighbours. */
const MANY = 6;

/**
 * Places where a series leaps away from both neighbours in the same direction, by more than six typical steps: a counter that failed, one
 * strange visitor. A step that stays, as after a release, is no spike. A typical step is 1.4826 times the median absolute step, the
 * standard deviation of normal steps.
 *
 * @param values `NaN` where missing; a spike needs both neighbours.
 * @example
 * isolatedSpikes([1, 1.1, 1, 9, 1.1, 1, 1.1]) // [3]
 * @see Hampel, "The influence curve and its role in robust estimation", JASA 69(346), 1974 (the median absolute deviation)
 */
export function isolatedSpikes(values: readonly number[]): number[] {
  const steps = values.slice(1).map((value, t) => value - values[t]);
  const typical = typicalStep(values);
  if (!(typical > 0)) return [];
  const places: number[] = [];
  for (let t = 1; t < steps.length; t++) {
    const [there, back] = [steps[t - 1], -steps[t]];
    if (Math.sign(there) === Math.sign(back) && Math.min(Math.abs(there), Math.abs(back)) > MANY * typical)
      places.push(t);
  }
  return places;
}
