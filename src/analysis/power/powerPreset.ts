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
