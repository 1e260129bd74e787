import {AnalysisError} from "../../domain/errors.js";
import {periodsPerYear} from "../../domain/calendar.js";
import {associationPower, periodsUntilDetectable} from "../../analysis/power/associationPower.js";
import {experimentPlan} from "../../analysis/power/experimentPlan.js";
import type {ExperimentPlan} from "../../analysis/power/experimentPlan.js";
import {experimentOf, planOf} from "./powerState.js";
import type {PowerState} from "./powerState.js";

/** Typical distance of the approximation from the estimator's own power, by which the curve's band is drawn. */
const OFF = 0.07;

export interface PowerPoint {
  periods: number;
  power: number;
  low: number;
  high: number;
}

export interface PowerResult {
  /** After how many periods the link is found with the power asked for; null where even 20 years would not do. */
  periods: number | null;
  /** The same where the approximation is off by its typical distance, sooner and later. */
  sooner: number | null;
  later: number | null;
  /** Power after half a year, a year and two years. */
  soon: {periods: number; power: number}[];
  curve: PowerPoint[];
  /** A/B tests with half, the whole and twice the push; a plan is null where it promises a share beyond 100 %. */
  experiments: {push: number; plan: ExperimentPlan | null}[];
}

/**
 * All that the page on power shows of a state.
 *
 * @returns null where a gradual effect on so slow a target cannot be planned.
 * @example
 * powerResult(usualState)?.periods // 95
 */
export function powerResult(state: PowerState): PowerResult | null {
  const plan = planOf(state);
  const asked = state.power / 100;
  try {
    const periods = periodsUntilDetectable(plan, asked);
    const year = Math.round(periodsPerYear[state.cadence]);
    const end = Math.min(20 * year, Math.max(2 * year, Math.ceil(1.6 * (periods ?? 6 * year))));
    const step = Math.max(1, Math.floor(end / 200));
    const curve = Array.from({length: Math.floor(end / step)}, (_, i): PowerPoint => {
      const at = (i + 1) * step;
      const power = associationPower(plan, at);
      const off = power === 0 ? 0 : OFF;
      return {periods: at, power, low: Math.max(0, power - off), high: Math.min(1, power + off)};
    });
    return {
      periods,
      sooner: periodsUntilDetectable(plan, Math.max(0.01, asked - OFF)),
      later: periodsUntilDetectable(plan, Math.min(0.99, asked + OFF)),
      soon: [Math.round(year / 2), year, 2 * year].map((at) => ({
        periods: at,
        power: associationPower(plan, at),
      })),
      curve,
      experiments: [state.push / 2, state.push, 2 * state.push].map((push) => ({
        push,
        plan: tryPlan(state, push),
      })),
    };
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return null;
  }
}

function tryPlan(state: PowerState, push: number): ExperimentPlan | null {
  try {
    return experimentPlan(experimentOf(state, push));
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return null;
  }
}
