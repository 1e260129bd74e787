import {AnalysisError} from "../../domain/errors.js";
import type {LinkName} from "../../domain/links.js";
import type {LoopDataset} from "../../domain/loop.js";
import {tQuantile} from "../statistics/distributions.js";
import {createRandom} from "../statistics/random.js";
import {lagEquation} from "./lagEquation.js";
import {linkEquationInput} from "./linkEquationInput.js";
import {arrange} from "./longRunEffect.js";
import type {LongRunInput} from "./longRunEffect.js";
import {createPivot} from "./longRunPivot.js";
import type {LinkReport} from "./report.js";

/** The effect if all of it came after one delay. */
export interface LagEffect {
  /** Delay in periods. */
  lag: number;
  value: number;
  low: number;
  high: number;
}

/** A link's effect, delay by delay. */
export interface LagProfile {
  /** Source before target, on the scale of the link's elasticity. */
  forward: LagEffect[];
  /** The other way about: the source after a change of the target, per unit of the target. Empty where dates rule it out. */
  reverse: LagEffect[];
  /** Shortest delay that the verdict's search considered; shorter ones are drawn to be seen, not searched. */
  firstSearched: number;
  /** The report's lag; null where it has none. */
  chosen: number | null;
  /** Whether the verdict's own equation has this one delay, so that its estimate is the chosen delay's. */
  single: boolean;
  /** Confidence level of each interval, for its own delay alone. */
  level: number;
}

/**
 * The effect at each delay from 0 to the longest searched: the link's own equation (trend, season, covariates, own lags) with one effect
 * θ after this one delay, the outcome's noise being autoregressive. Delays are estimated one at a time and neighbours share most of
 * their data, so these are neither independent tests nor parts of a sum; intervals are textbook ones for a delay fixed beforehand.
 * The verdict comes from the whole search, which pays for looking (`longRunEffect`).
 *
 * @param report Of the link; tells the kind of evidence and the lag.
 * @returns null where the equation cannot be estimated.
 * @example
 * lagProfile(loop, "business", report.links.business, {maxLag: 8, level: 0.95})?.forward[4] // {lag: 4, value: 0.46, low: 0.35, high: 0.58}
 */
export function lagProfile(
  loop: LoopDataset,
  link: LinkName,
  {evidence, elasticity, lag}: LinkReport,
  {maxLag, level}: {maxLag: number; level: number},
): LagProfile | null {
  const given = linkEquationInput(loop, link, evidence);
  if (given === null) return null;
  try {
    // Own lags and trend are chosen without the bootstrap, so this is the report's equation at a small part of its cost.
    const options = {level, maxLag, bootstrapDraws: 0, random: createRandom(1)};
    const {input} = lagEquation(given, options);
    const forward = delayEffects(input, level);
    const at = forward.find((effect) => effect.lag === lag);
    return {
      forward,
      reverse: evidence === "release" ? [] : delayEffects({...input, x: input.y, y: input.x}, level),
      firstSearched: given.firstLag,
      chosen: lag,
      single:
        (evidence === "association" || evidence === "release") &&
        elasticity !== null &&
        at !== undefined &&
        Math.abs(at.value - elasticity.value) <= 1e-9 * Math.abs(at.value),
      level,
    };
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return null;
  }
}

function delayEffects(input: LongRunInput, level: number): LagEffect[] {
  const delays = [0, input.delays[1]] as const;
  const {equation, y} = arrange({...input, delays});
  const pivot = createPivot(equation);
  return Array.from({length: delays[1] + 1}, (_, lag) => {
    const {
      numerator: value,
      variance,
      df,
    } = pivot.fit(y, {
      shape: "delay",
      window: [lag, lag + input.yLags],
    });
    const half = tQuantile((1 + level) / 2, df) * Math.sqrt(variance.numerator);
    return {lag, value, low: value - half, high: value + half};
  }).filter(({low, high}) => Number.isFinite(low) && Number.isFinite(high));
}
