import type {Text} from "../../domain/texts.js";
import type {LinkEvidence} from "./linkEvidence.js";
import type {Verdict} from "./report.js";
import {reasonTexts} from "./texts.js";

/** Half width of the region of practical equivalence around an elasticity of zero where nothing else is asked for. */
export const usualEquivalence = 0.05;

/** With less than this share of its error saved by twice the rows, a learning curve is flat. */
const LEAST_SAVING = 0.01;

/**
 * The verdict on a link: `holds` where the whole interval helps and is not wholly negligible, `fails` where it harms or is wholly
 * negligible (an association whatever the target's inertia), `unclear` otherwise, and wherever a check did not pass or several tests at once explain the finding.
 *
 * @param correctedP The p-value after correction for the number of links.
 * @param equivalence Half width of the region of practical equivalence around zero; learning curves have their own, 1 % of the error
 * by doubling the rows.
 * @example
 * decideVerdict(evidence, 0.001, 0.05).verdict // "holds"
 */
export function decideVerdict(
  {
    elasticity,
    widest,
    checks,
    doubling,
    doubt,
  }: Pick<LinkEvidence, "elasticity" | "widest" | "checks" | "doubling" | "doubt">,
  correctedP: number,
  equivalence: number,
): {verdict: Verdict; reasons: Text[]} {
  if (elasticity === null) return {verdict: "unclear", reasons: []};
  const {low, high, level} = elasticity;
  const within = (range: {low: number; high: number}) => range.low > -equivalence && range.high < equivalence;
  const small = within(elasticity);
  const hidden = small && widest !== undefined && (widest === null || !within(widest));
  const negligible = doubling === undefined ? small && !hidden : doubling.low > -LEAST_SAVING;
  // Where nothing is found, a placebo finds as much: that is no news.
  const nothing = negligible || (low <= 0 && high >= 0);
  const failed = checks.filter(({name, passed}) => passed === false && !(nothing && name === "placebo"));
  const reasons = failed.map(({note}) => reasonTexts.checkFailed(note));
  const decide = (verdict: Verdict, reason: Text) =>
    failed.length > 0 ? {verdict: "unclear" as const, reasons} : {verdict, reasons: [reason]};
  if (negligible)
    return decide("fails", doubling === undefined ? reasonTexts.negligible(equivalence) : reasonTexts.flat);
  if (high < 0) return decide("fails", reasonTexts.harms);
  if (hidden) return {verdict: "unclear", reasons: [reasonTexts.slowTarget, ...reasons]};
  if (low <= 0) return {verdict: "unclear", reasons: [reasonTexts.includesZero, ...reasons]};
  if (correctedP >= 1 - level)
    return {verdict: "unclear", reasons: [reasonTexts.notAfterCorrection(correctedP), ...reasons]};
  return doubt === undefined
    ? decide("holds", reasonTexts.helps)
    : {verdict: "unclear", reasons: [doubt, ...reasons]};
}
