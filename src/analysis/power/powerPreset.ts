import type {LinkName} from "../../domain/links.js";
import type {Cadence} from "../../domain/loop.js";
import type {Text} from "../../domain/texts.js";
import type {SeriesNoise} from "./associationPlan.js";

/** Noise to plan with, as one link of a loop has it. */
export interface PowerPreset {
  /** Of the loop and the link: `fashion-store.business`. */
  id: string;
  loop: Text;
  link: LinkName;
  cadence: Cadence;
  source: SeriesNoise;
  target: SeriesNoise;
  sourceLabel: Text;
  targetLabel: Text;
  /** Delay found in the loop; 1 where none is known. */
  lag: number;
}

/**
 * Noise in two digits of a per cent, as pages show it: whoever reckons with what is shown comes to the same.
 *
 * @example
 * roundedNoise({sd: 0.03425, autocorrelation: 0.8982}) // {sd: 0.034, autocorrelation: 0.9}
 */
export const roundedNoise = ({sd, autocorrelation}: SeriesNoise): SeriesNoise => ({
  sd: Number((100 * sd).toPrecision(2)) / 100,
  autocorrelation: Number(autocorrelation.toFixed(2)),
});
