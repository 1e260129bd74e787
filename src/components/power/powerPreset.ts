import type {SeriesNoise} from "../../analysis/power/associationPlan.js";
import type {LinkName} from "../../domain/links.js";
import type {Cadence} from "../../domain/loop.js";
import type {Text} from "../../domain/texts.js";
import {numberFields} from "./powerState.js";
import type {PowerState} from "./powerState.js";

/** Noise to plan with, as one link of a loop of the site has it. */
export interface PowerPreset {
  id: string;
  loop: Text;
  link: LinkName;
  cadence: Cadence;
  source: SeriesNoise;
  target: SeriesNoise;
  sourceLabel: Text;
  targetLabel: Text;
  lag: number;
}

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
