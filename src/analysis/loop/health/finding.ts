import type {MeasureName} from "../../../domain/links.js";
import type {Text} from "../../../domain/texts.js";

/** What can be odd about a loop's data, the weightiest first. */
export const healthKinds = [
  "few-periods",
  "missing-periods",
  "missing-values",
  "early-end",
  "late-start",
  "partial-end",
  "level-break",
  "constant-stretch",
  "scale-limit",
  "outlier",
] as const;
export type HealthKind = (typeof healthKinds)[number];

/** One oddity of a loop's data. */
export interface HealthFinding {
  kind: HealthKind;
  /** The measure, or the column of a covariate; null where it is about all series. */
  series: MeasureName | (string & {}) | null;
  /** A warning can change a verdict; a note is good to know. */
  severity: "note" | "warning";
  /** ISO dates of the periods that it is about, in order; none where it is about the whole. */
  periods: string[];
  /** What was found and what to look at, in whole sentences. */
  text: Text;
}
