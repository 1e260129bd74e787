import {ols} from "../../analysis/statistics/ols.js";
import type {FooledWeek} from "./fooledLoop.js";

/**
 * What a spreadsheet says of two series: the correlation of their logarithms week by week, and the p-value of a straight line through
 * them, as if weeks were independent. That they are not is what makes it naive.
 *
 * @example
 * naiveCorrelation(weeks) // {r: 0.93, p: 1e-67}
 */
export function naiveCorrelation(weeks: readonly FooledWeek[]): {r: number; p: number} {
  const {coefficients, p, r2} = ols({
    y: weeks.map(({users}) => Math.log(users)),
    x: {experience: weeks.map(({experience}) => Math.log(experience))},
  });
  return {r: Math.sign(coefficients["experience"]) * Math.sqrt(r2), p: p["experience"]};
}
