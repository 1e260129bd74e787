import type {Share} from "../../analysis/statistics/wilson.js";
import type {LinkName} from "../../domain/links.js";

/** What the report said of one link in the runs of one scenario. */
export interface LinkCalibration {
  link: LinkName;
  /** The planted elasticity; null where it differs between runs (a curve's slope at the rows that a run ended with). */
  truth: number | null;
  /** Whether the link is there at all. */
  planted: boolean;
  /** Verdicts. Of an absent link, `holds` is the false alarm; of a planted one, the power. */
  holds: Share;
  fails: Share;
  unclear: Share;
  /** Runs whose data bounded the effect. */
  interval: Share;
  /** Of those, the runs whose interval holds the truth; null where no run has an interval. */
  coverage: Share | null;
}

/** Runs of one scenario. */
export interface ScenarioCalibration {
  name: string;
  /** What was planted, in a sentence. */
  description: string;
  /** Whether the scenario meets the assumptions of the interval, so that its coverage is held against 93 to 97 %. */
  meetsAssumptions: boolean;
  /** Whether any method could tell from these data that an absent link is absent. */
  identifiable: boolean;
  links: LinkCalibration[];
  /** Runs in which breaking one link changed the verdict of another; null where no link was broken. */
  othersChanged: Share | null;
}

/** What a figure of the calibration shows. */
export type CalibrationMeasure = "falseHolds" | "coverage" | "power";

/** A whole calibration, as `npm run calibrate` writes it. */
export interface CalibrationRun {
  seed: number;
  runs: number;
  node: string;
  scenarios: ScenarioCalibration[];
}
