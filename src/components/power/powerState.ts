import type {ExperimentInput} from "../../analysis/power/experimentPlan.js";
import {usualPlan} from "../../analysis/power/associationPlan.js";
import type {AssociationPlan} from "../../analysis/power/associationPlan.js";
import type {Cadence} from "../../domain/loop.js";

/** What a person expects and asks for, in the units of the page: per cent and periods. */
export interface PowerState {
  /** Elasticity: per cent of the target for one per cent of the source. */
  effect: number;
  /** Periods from the source to the target. */
  delay: number;
  cadence: Cadence;
  arrival: AssociationPlan["arrival"];
  /** How far source and target move around trend and season, in per cent. */
  sourceNoise: number;
  targetNoise: number;
  /** How much of a deviation is left a period later, 0 to 1. */
  sourceStays: number;
  targetStays: number;
  /** Confidence level and power, in per cent. */
  level: number;
  power: number;
  /** An A/B test: by how many per cent the source is changed, what is measured of each person, and how many enter a period. */
  push: number;
  outcome: "share" | "mean";
  /** Per cent of people. */
  share: number;
  mean: number;
  sd: number;
  people: number;
}

export const usualState: PowerState = {
  effect: 0.4,
  delay: 3,
  cadence: "week",
  arrival: "at-once",
  sourceNoise: 5,
  targetNoise: 4,
  sourceStays: 0.6,
  targetStays: 0.5,
  level: 95,
  power: 80,
  push: 10,
  outcome: "share",
  share: 20,
  mean: 40,
  sd: 60,
  people: 5000,
};

type NumberKey = {[Key in keyof PowerState]: PowerState[Key] extends number ? Key : never}[keyof PowerState];

/** Ranges of the numbers; whole ones are marked. */
export const numberFields: Record<NumberKey, {min: number; max: number; step: number; whole?: true}> = {
  effect: {min: 0.01, max: 10, step: 0.05},
  delay: {min: 1, max: 14, step: 1, whole: true},
  sourceNoise: {min: 0.01, max: 200, step: 0.5},
  targetNoise: {min: 0.01, max: 200, step: 0.5},
  sourceStays: {min: 0, max: 0.98, step: 0.05},
  targetStays: {min: 0, max: 0.98, step: 0.05},
  level: {min: 50, max: 99.9, step: 1},
  power: {min: 51, max: 94, step: 1},
  push: {min: 0.1, max: 300, step: 1},
  share: {min: 0.1, max: 99, step: 1},
  mean: {min: 0.0001, max: 1e9, step: 1},
  sd: {min: 0.0001, max: 1e9, step: 1},
  people: {min: 1, max: 1e9, step: 100, whole: true},
};

/** Choices among words. */
export const choiceFields = {
  cadence: ["day", "week", "month"],
  arrival: ["at-once", "gradual"],
  outcome: ["share", "mean"],
} as const satisfies {[Key in keyof PowerState]?: readonly PowerState[Key][]};

const numberKeys = Object.keys(numberFields) as NumberKey[];
const choiceKeys = Object.keys(choiceFields) as (keyof typeof choiceFields)[];

/** Whether a number is within its field's range. */
export function fits(key: NumberKey, value: number): boolean {
  const {min, max, whole} = numberFields[key];
  return Number.isFinite(value) && value >= min && value <= max && (!whole || Number.isInteger(value));
}

/**
 * The state that an address carries; what it lacks or has out of range is as usual.
 *
 * @param search The query of the address.
 * @example
 * stateFrom("?effect=0.3&cadence=month").effect // 0.3
 */
export function stateFrom(search: string): PowerState {
  const query = new URLSearchParams(search);
  const state: PowerState = {...usualState};
  for (const key of numberKeys) {
    const text = query.get(key);
    if (text !== null && text.trim() !== "" && fits(key, Number(text))) state[key] = Number(text);
  }
  for (const key of choiceKeys) {
    const word = (choiceFields[key] as readonly string[]).find((choice) => choice === query.get(key));
    if (word !== undefined) Object.assign(state, {[key]: word});
  }
  return state;
}

/**
 * What of a state an address must carry: each key with its text, null where it is as usual.
 *
 * @example
 * addressOf({...usualState, effect: 0.3}) // {effect: "0.3", delay: null, …}
 */
export function addressOf(state: PowerState): Record<keyof PowerState, string | null> {
  return Object.fromEntries(
    (Object.keys(usualState) as (keyof PowerState)[]).map((key) => [
      key,
      state[key] === usualState[key] ? null : String(state[key]),
    ]),
  ) as Record<keyof PowerState, string | null>;
}

/**
 * A state as the plan of a lagged association.
 *
 * @example
 * associationPower(planOf(usualState), 104)
 */
export function planOf(state: PowerState): AssociationPlan {
  return {
    ...usualPlan(state.cadence),
    arrival: state.arrival,
    lag: state.delay,
    level: state.level / 100,
    elasticity: state.effect,
    source: {sd: state.sourceNoise / 100, autocorrelation: state.sourceStays},
    target: {sd: state.targetNoise / 100, autocorrelation: state.targetStays},
  };
}

/**
 * A state as the input of an A/B test with a push of its own.
 *
 * @example
 * experimentPlan(experimentOf(usualState, 10))
 */
export function experimentOf(state: PowerState, push: number): ExperimentInput {
  return {
    elasticity: state.effect,
    exposure: push / 100,
    outcome: state.outcome === "share" ? {baseline: state.share / 100} : {mean: state.mean, sd: state.sd},
    peoplePerPeriod: state.people,
    lag: state.delay,
    power: state.power / 100,
    level: state.level / 100,
  };
}
