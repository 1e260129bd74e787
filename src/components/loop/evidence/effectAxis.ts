import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {MeasureName} from "../../../domain/links.js";
import type {Measure} from "../../../domain/loop.js";
import type {Locale} from "../../../domain/texts.js";
import {measureLabel} from "../../sentences.js";

/** What stands at the two ends of an effect. */
interface EffectEnd {
  name: MeasureName;
  label: string;
}

/**
 * The title of an axis of elasticities, oriented so that better is up.
 *
 * @example
 * effectAxis(summary, {name: "customer_experience", label: "Satisfied sessions"}, {name: "business_kpi", label: "Active users"}, "en")
 * // "Effect of 1 % better satisfied sessions on active users (%)"
 */
export function effectAxis(
  summary: LoopSummary,
  source: EffectEnd,
  target: EffectEnd,
  locale: Locale,
): string {
  const [from, to] = [scaleOf(summary, source.name), scaleOf(summary, target.name)];
  const lower = summary.measures[target.name]?.better === "lower";
  if (locale === "ja") {
    const better = lower ? "、良い向きが正" : "";
    if (from === "none" || to === "none")
      return `${source.label}が1良くなったときの${target.label}への効果（推定に使う目盛りで${better}）`;
    return `${source.label}${from === "logit" ? "のオッズ" : ""}が1%良くなったときの${target.label}${to === "logit" ? "のオッズ" : ""}への効果（%${better}）`;
  }
  const better = lower ? ", better is positive" : "";
  if (from === "none" || to === "none")
    return `Effect of one better in “${source.label}” on “${target.label}” (on the scales of the estimate${better})`;
  return `Effect of 1 % better ${from === "logit" ? "odds of " : ""}“${source.label}” on ${to === "logit" ? "the odds of " : ""}“${target.label}” (%${better})`;
}

/**
 * A measure's label for an end of an effect.
 *
 * @example
 * effectEnd(summary, "business_kpi", "en") // {name: "business_kpi", label: "Weekly active users"}
 */
export function effectEnd(summary: LoopSummary, name: MeasureName, locale: Locale): EffectEnd {
  return {name, label: measureLabel(summary, name, locale)};
}

function scaleOf(summary: LoopSummary, name: MeasureName): Measure["transform"] {
  return summary.measures[name]?.transform ?? "log";
}
