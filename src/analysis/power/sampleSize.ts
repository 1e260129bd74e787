import {AnalysisError} from "../../domain/errors.js";
import {normalQuantile, tQuantile} from "../statistics/distributions.js";
import {requireLevel} from "../statistics/guards.js";
import {noncentralTUpper} from "./noncentralT.js";

interface TestStrength {
  /** Probability of finding the effect if it is there. */
  power?: number;
  /** 1 less the two-sided significance. */
  level?: number;
}

/**
 * People in each arm of an A/B test on a share: enough for a two-sided z test to find a relative change with the power asked for.
 *
 * @param baseline Share in the control arm, between 0 and 1.
 * @param lift Relative change in the treatment arm, e.g. 0.05 for 5 % more; not 0, and the treatment's share must stay between 0 and 1.
 * @returns Whole people in one arm.
 * @throws {AnalysisError} where a number is outside its range.
 * @example
 * twoProportionSampleSize({baseline: 0.1, lift: 0.05}) // 57763, as R's power.prop.test(p1 = 0.1, p2 = 0.105, power = 0.8)
 * @see Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, 2003, §4.2 (without continuity correction)
 */
export function twoProportionSampleSize({
  baseline,
  lift,
  power = 0.8,
  level = 0.95,
}: {
  baseline: number;
  lift: number;
} & TestStrength): number {
  requireStrength(power, level);
  const share = baseline * (1 + lift);
  if (!(baseline > 0 && baseline < 1))
    throw new AnalysisError(`baseline is ${baseline}; it must be a share between 0 and 1.`);
  if (!(share > 0 && share < 1) || lift === 0)
    throw new AnalysisError(
      `lift is ${lift}; it must not be 0, and a share of ${baseline} changed by it must stay between 0 and 1.`,
    );
  const mean = (baseline + share) / 2;
  const none = Math.sqrt(2 * mean * (1 - mean));
  const some = Math.sqrt(baseline * (1 - baseline) + share * (1 - share));
  const root =
    (normalQuantile((1 + level) / 2) * none + normalQuantile(power) * some) / Math.abs(share - baseline);
  return Math.ceil(root ** 2);
}

/**
 * People in each arm of an A/B test on a quantity: enough for a two-sided t test with equal variances to find a difference of means
 * with the power asked for. The other tail, which would find the opposite effect, does not count.
 *
 * @param sd Standard deviation between people, above 0, in the unit of the difference.
 * @param difference Of the means; not 0.
 * @returns Whole people in one arm, at least 2.
 * @throws {AnalysisError} where a number is outside its range.
 * @example
 * meanSampleSize({sd: 1, difference: 0.2}) // 394, as R's power.t.test(delta = 0.2, sd = 1, power = 0.8)
 */
export function meanSampleSize({
  sd,
  difference,
  power = 0.8,
  level = 0.95,
}: {
  sd: number;
  difference: number;
} & TestStrength): number {
  requireStrength(power, level);
  if (!(Number.isFinite(sd) && sd > 0)) throw new AnalysisError(`sd is ${sd}; it must be a number above 0.`);
  if (!Number.isFinite(difference) || difference === 0)
    throw new AnalysisError(`difference is ${difference}; it must be a number other than 0.`);
  const effect = Math.abs(difference) / sd;
  const reached = (n: number) => {
    const df = 2 * (n - 1);
    return noncentralTUpper(tQuantile((1 + level) / 2, df), df, effect * Math.sqrt(n / 2)) >= power;
  };
  const normal = 2 * ((normalQuantile((1 + level) / 2) + normalQuantile(power)) / effect) ** 2;
  // A t test needs a little more than a normal one, never less.
  let low = Math.max(2, Math.floor(normal) - 1);
  if (reached(low)) return low;
  let high = low + 1;
  while (!reached(high)) [low, high] = [high, high + 2 * (high - low)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function requireStrength(power: number, level: number) {
  requireLevel(level);
  if (!(power > 0.5 && power < 1))
    throw new AnalysisError(`power is ${power}; it must lie between 0.5 and 1, e.g. 0.8.`);
}
