import {periodsPerYear} from "../../domain/calendar.js";
import {AnalysisError} from "../../domain/errors.js";
import type {Cadence} from "../../domain/loop.js";

/** How a series moves around its trend and season, on the scale of its measure (0.05 is 5 % on a logarithmic scale). */
export interface SeriesNoise {
  /** Standard deviation. */
  sd: number;
  /** Correlation of one period with the next, from 0 to below 1. */
  autocorrelation: number;
}

/** What is expected of a link before it is measured. */
export interface AssociationPlan {
  /** Long-run elasticity expected; above 0, because better is up. */
  elasticity: number;
  /** How the source moves: without movement there is nothing to follow. */
  source: SeriesNoise;
  /** How the target moves on its own, without the link. */
  target: SeriesNoise;
  cadence: Cadence;
  /**
   * Whether the target takes the whole effect at once, one delay later, beside noise of its own (`at-once`), or approaches it as slowly as it
   * forgets its other shocks (`gradual`), which is harder to see.
   */
  arrival: "gradual" | "at-once";
  /** Periods from the source to the target, at least 1. */
  lag: number;
  /** Confidence level of the interval. */
  level: number;
  /** Half width of the region of practical equivalence. */
  equivalence: number;
  /** Longest delay that the analysis considers. */
  maxLag: number;
}

/** What a plan has unless it says otherwise, by cadence: the report's own defaults. */
export const usualPlan = (cadence: Cadence) => ({
  cadence,
  arrival: "gradual" as const,
  lag: 1,
  level: 0.95,
  equivalence: 0.05,
  maxLag: {day: 14, week: 8, month: 3}[cadence],
});

/**
 * Refuses a plan with a number outside its range.
 *
 * @throws {AnalysisError} naming the number and its value.
 * @example
 * requirePlan({...plan, elasticity: 0}) // throws: elasticity is 0; it must be a number above 0.
 */
export function requirePlan(plan: AssociationPlan): void {
  const need = (name: string, value: number, holds: boolean, what: string) => {
    if (!(Number.isFinite(value) && holds))
      throw new AnalysisError(`${name} is ${value}; it must be ${what}.`);
  };
  const {elasticity, level, equivalence, lag, maxLag} = plan;
  need("elasticity", elasticity, elasticity > 0, "a number above 0");
  for (const end of ["source", "target"] as const) {
    const {sd, autocorrelation} = plan[end];
    need(`${end}.sd`, sd, sd > 0, "a number above 0");
    need(
      `${end}.autocorrelation`,
      autocorrelation,
      autocorrelation >= 0 && autocorrelation < 1,
      "a number from 0 to below 1",
    );
  }
  need("level", level, level > 0 && level < 1, "between 0 and 1, e.g. 0.95");
  need("equivalence", equivalence, equivalence >= 0, "a number from 0");
  for (const [name, value] of Object.entries({lag, maxLag}))
    need(name, value, Number.isInteger(value) && value >= 1, "a whole number from 1");
}

/** The equation that the analysis sets up for a series of some length. */
export interface PlannedEquation {
  /** Periods left after the longest lag. */
  rows: number;
  /** Calendar terms: intercept, trend, and two for each season. */
  calendar: number;
  /** Angular frequencies of the calendar terms, for what they take out of a series. */
  frequencies: number[];
  yLags: number;
  lastLag: number;
  df: number;
}

/**
 * The equation that `lagEquation` would set up for complete series of `periods` periods.
 *
 * @example
 * plannedEquation(156, {cadence: "week", maxLag: 8}) // {rows: 146, calendar: 6, …, yLags: 2, lastLag: 8, df: 137}
 */
export function plannedEquation(
  periods: number,
  {cadence, maxLag}: Pick<AssociationPlan, "cadence" | "maxLag">,
): PlannedEquation {
  const year = periodsPerYear[cadence];
  const years = periods < 1.5 * year ? 0 : Math.min(3, Math.max(1, Math.floor(periods / year)));
  const weeks = cadence === "day" && periods >= 21 ? 3 : 0;
  const season = (period: number, pairs: number) =>
    Array.from({length: 2 * pairs}, (_, i) => (2 * Math.PI * (1 + Math.floor(i / 2))) / period);
  const frequencies = [0, Math.PI / periods, ...season(year, years), ...season(7, weeks)];
  const yLags = periods < 50 ? 1 : 2;
  const lastLag = Math.max(2, Math.min(maxLag, Math.floor(periods / 12)));
  const rows = periods - lastLag - yLags;
  const calendar = frequencies.length;
  return {rows, calendar, frequencies, yLags, lastLag, df: rows - calendar - yLags - 1};
}
