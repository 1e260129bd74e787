import {AnalysisError} from "../../domain/errors.js";
import type {Tie, TrialArm} from "../../domain/project/tie.js";
import type {Estimate} from "../loop/report.js";
import {twoProportionTest} from "../statistics/twoProportionTest.js";
import type {ProportionArm} from "../statistics/twoProportionTest.js";
import {welchTest} from "../statistics/welchTest.js";
import {stepScores} from "./confidenceScale.js";
import {nothing, worth} from "./worth.js";
import type {Worth} from "./worth.js";
import {worthTexts} from "./worthTexts.js";

export type Trial = Extract<Tie, {kind: "trial"}>;

/** Fewer of an outcome than these expected in an arm, and the normal law is not to be trusted. */
const leastExpected = 5;
const level = 0.95;

/**
 * What an experiment is worth by its figures: a test result where the 95 % interval of the difference excludes zero and the test
 * agrees, an estimate where it cannot be told. Arms that cannot be compared are worth nothing.
 *
 * @see Cochran, "Some methods for strengthening the common χ² tests", Biometrics 10, 1954, for the least expected counts
 * @example
 * trialWorth({better: "higher", control: {n: 1000, successes: 100}, treatment: {n: 1000, successes: 150}}).score // 10
 */
export function trialWorth({
  better,
  control,
  treatment,
}: Pick<Trial, "better" | "control" | "treatment">): Worth {
  const cannotTell = (why: Worth["why"]) => worth("counts", stepScores.estimate, why, "unknown");
  try {
    const test = compared(control, treatment);
    if (test === null) return nothing(worthTexts.trialUnlike);
    if (expectedCount(control, treatment) < leastExpected) return cannotTell(worthTexts.trialSmall);
    const {difference, p} = test;
    if (!excludesZero(difference) || p >= 1 - level) return cannotTell(worthTexts.trialUnclear(difference));
    const helps = difference.value > 0 === (better === "higher");
    return helps
      ? worth("counts", stepScores.test, worthTexts.trialHelps(difference), "unknown")
      : worth("against", stepScores.test, worthTexts.trialHarms(difference), "unknown");
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return nothing(worthTexts.trialUndefined);
  }
}

/** Null where one arm is given as counts and the other as a mean. */
function compared(control: TrialArm, treatment: TrialArm): {difference: Estimate; p: number} | null {
  if (isCount(control)) return isCount(treatment) ? twoProportionTest({control, treatment, level}) : null;
  return isCount(treatment) ? null : welchTest({control, treatment, level});
}

const isCount = (arm: TrialArm): arm is ProportionArm => "successes" in arm;
const excludesZero = ({low, high}: Estimate) => low > 0 || high < 0;

/** The least number of successes or failures that an arm would have if both had the same share; no limit where means are compared. */
function expectedCount(control: TrialArm, treatment: TrialArm): number {
  if (!isCount(control) || !isCount(treatment)) return Infinity;
  const share = (control.successes + treatment.successes) / (control.n + treatment.n);
  return Math.min(control.n, treatment.n) * Math.min(share, 1 - share);
}
