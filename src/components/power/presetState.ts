import type {PowerPreset} from "../../analysis/power/powerPreset.js";
import {numberFields} from "./powerState.js";
import type {PowerState} from "./powerState.js";

/**
 * The part of a state that a preset sets: cadence, delay and noise, in the units and ranges of the page.
 *
 * @example
 * presetState(preset) // {cadence: "week", delay: 4, sourceNoise: 5, sourceStays: 0.7, …}
 */
export function presetState({cadence, lag, source, target}: PowerPreset): Partial<PowerState> {
  const within = (key: "sourceNoise" | "sourceStays" | "delay", value: number) =>
    Math.min(numberFields[key].max, Math.max(numberFields[key].min, value));
  const percent = (sd: number) => within("sourceNoise", Number((100 * sd).toPrecision(2)));
  const stays = (value: number) => within("sourceStays", Number(value.toFixed(2)));
  return {
    cadence,
    delay: within("delay", lag),
    sourceNoise: percent(source.sd),
    sourceStays: stays(source.autocorrelation),
    targetNoise: percent(target.sd),
    targetStays: stays(target.autocorrelation),
  };
}
