import type {PowerPreset} from "../../analysis/power/powerPreset.js";
import {leastWatch} from "../../analysis/project/reckonSample.js";
import type {SampleInput, Target} from "../../domain/project/plan.js";
import {presetState} from "../power/presetState.js";
import {addressOf, fits, usualState} from "../power/powerState.js";
import type {PowerState} from "../power/powerState.js";

/**
 * The query of the page on power with what a milestone says filled in; null where it cannot show it: its test changes a source by so many per cent
 * and follows the link with an elasticity, so a test is carried over with an elasticity of 1 and the change that is expected.
 *
 * @example
 * powerAddress({baseline: 10, expected: 12}, {...input, method: "percent", peoplePerWeek: 2000}, [])
 * // "effect=1&delay=1&push=20&share=10&people=2000"
 */
export function powerAddress(
  {baseline, expected}: Pick<Target, "baseline" | "expected">,
  {method, peoplePerWeek, sd, watchWeeks, elasticity, noise}: SampleInput,
  presets: readonly PowerPreset[],
): string | null {
  const part: Partial<PowerState> = {};
  if (method === "association") {
    const preset = presets.find(({id}) => id === noise);
    if (preset === undefined || elasticity === null) return null;
    Object.assign(part, presetState(preset), {effect: elasticity, arrival: "at-once"});
  } else {
    if (
      method === "own" ||
      baseline === null ||
      expected === null ||
      baseline === 0 ||
      peoplePerWeek === null
    )
      return null;
    const share = method === "share" ? 100 * baseline : baseline;
    Object.assign(part, {
      effect: 1,
      push: tidy(100 * (expected / baseline - 1)),
      people: peoplePerWeek,
      delay: watchWeeks ?? leastWatch,
      cadence: "week",
      outcome: method === "mean" ? "mean" : "share",
      ...(method === "mean" ? {mean: baseline, sd: sd ?? NaN} : {share: tidy(share)}),
    });
  }
  const state: PowerState = {...usualState, ...part};
  const isShown = Object.entries(part).every(
    ([key, value]) => typeof value !== "number" || fits(key as Parameters<typeof fits>[0], value),
  );
  if (!isShown) return null;
  const kept = Object.entries(addressOf(state)).flatMap(([key, text]) =>
    text === null ? [] : [[key, text]],
  );
  return new URLSearchParams(kept).toString();
}

/** Without the tail that floating point leaves, and with all that the number of people depends on. */
const tidy = (value: number) => Number(value.toPrecision(12));
