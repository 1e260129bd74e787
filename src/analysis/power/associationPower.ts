import {AnalysisError} from "../../domain/errors.js";
import {normalLower, tQuantile} from "../statistics/distributions.js";
import {plannedEquation, requirePlan} from "./associationPlan.js";
import type {AssociationPlan} from "./associationPlan.js";
import {linkInformation} from "./linkInformation.js";

/** Rows beyond its coefficients that an equation needs. */
const LEAST_SPARE = 10;

/** With a slower target the report's intervals for a gradual effect do not keep their promise, so no power can be given. */
const SLOWEST_GRADUAL = 0.7;

/**
 * What the search for the delay and the bootstrap add to Student's critical value, itself corrected for the delays searched: more for
 * slow targets, less for slow sources. And the share of true findings that pass all checks. Maximum likelihood on the verdicts of the real estimator in 6,400
 * simulated loops: test/fixtures/power/simulatedPower.ts and fitPower.py.
 */
const calibration = {
  passes: 0.94,
  "at-once": {extra: 0.69, slow: 1.12},
  gradual: {extra: 0.44, slow: 2.09},
  smooth: 1.18,
};

/**
 * The probability that a lagged association is found: that `analyzeLoop` would say `holds` of a link, if the plan is true, after so many complete
 * periods and for a link that is not one of several weak ones. An approximation: √(rows · information) is about the size of the t
 * value, and must exceed a critical value that was calibrated by simulation. On 36 plans that the calibration had not seen it was 7
 * percentage points off (root mean square, chance taken out), 21 at most.
 *
 * @param periods Whole number from 1; 0 probability where the equation cannot be estimated.
 * @throws {AnalysisError} where the plan has a number outside its range, and for a `gradual` effect on a target whose
 * autocorrelation is above 0.7.
 * @example
 * associationPower({...usualPlan("week"), elasticity: 0.3, source: {sd: 0.06, autocorrelation: 0.5}, target: {sd: 0.03, autocorrelation: 0.3}}, 156) // 0.90
 */
export function associationPower(plan: AssociationPlan, periods: number): number {
  requirePlan(plan);
  if (!Number.isInteger(periods) || periods < 1)
    throw new AnalysisError(`periods is ${periods}; it must be a whole number from 1.`);
  const {elasticity, source, target, arrival, lag, level, equivalence} = plan;
  if (arrival === "gradual" && target.autocorrelation > SLOWEST_GRADUAL)
    throw new AnalysisError(
      `target.autocorrelation is ${target.autocorrelation}; a gradual effect can be planned up to ${SLOWEST_GRADUAL}.`,
    );
  const equation = plannedEquation(periods, plan);
  const {rows, calendar, yLags, lastLag, df} = equation;
  if (rows < calendar + 2 * yLags + 1 + LEAST_SPARE || lag > lastLag) return 0;
  const strength = Math.sqrt(df * linkInformation(plan, equation));
  const {extra, slow} = calibration[arrival];
  const critical =
    tQuantile(1 - (1 - level) / (2 * lastLag), df) +
    extra +
    slow * target.autocorrelation ** 2 -
    calibration.smooth * source.autocorrelation;
  const found = normalLower(strength - critical);
  // An interval that lies wholly inside the region of practical equivalence says that there is no effect that matters.
  const negligible = normalLower((equivalence / elasticity - 1) * strength - critical);
  return calibration.passes * Math.max(0, found - negligible);
}

/** Longest wait that is looked at. */
const MOST_YEARS = 20;

/**
 * After how many periods a link would be found with the power asked for, and with no less at any later time.
 *
 * @param power Between 0 and 1; checks against being fooled cost about 6 %, so that 0.95 is out of reach.
 * @returns null where even 20 years would not do.
 * @throws {AnalysisError} as `associationPower`.
 * @example
 * periodsUntilDetectable(plan, 0.8) // 122, for the plan of the example above
 */
export function periodsUntilDetectable(plan: AssociationPlan, power = 0.8): number | null {
  if (!(power > 0 && power < 1))
    throw new AnalysisError(`power is ${power}; it must lie between 0 and 1, e.g. 0.8.`);
  const year = {day: 365, week: 52, month: 12}[plan.cadence];
  const most = MOST_YEARS * year;
  const enough = (periods: number) => associationPower(plan, periods) >= power;
  if (!enough(most)) return null;
  // From four years on the equation has all its terms and power only rises; before that, more data may mean more terms.
  let [low, high] = [4 * year, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  while (high > 1 && enough(high - 1)) high--;
  return high;
}
