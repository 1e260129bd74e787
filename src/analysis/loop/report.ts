import type {LinkName} from "../../domain/links.js";

/** A value with its interval; all three are finite. Where the data do not bound a value there is no estimate. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
  /** Confidence level of the interval, e.g. 0.95. */
  level: number;
}

/** What the data say of a link. */
export type Verdict = "holds" | "fails" | "unclear" | "no-data";

/** Where the estimate of a link comes from, best first. */
export type Evidence = "experiment" | "release" | "association" | "curve" | "none";

export const checkNames = [
  "reverse direction",
  "unit roots",
  "autocorrelation",
  "placebo",
  "common driver",
  "missing weeks",
] as const;
export type CheckName = (typeof checkNames)[number];

/** One check against being fooled. `passed` is null where the check does not apply or could not be run. */
export interface Check {
  name: CheckName;
  passed: boolean | null;
  statistic: number | null;
  p: number | null;
  /** What was found, in a sentence. */
  note: string;
}

/** How much more data would settle an unclear link at 80 % power. */
export interface Needed {
  unit: "periods" | "rows" | "people";
  /** How many more; null where no amount within reason would. */
  amount: number | null;
}

export interface LinkReport {
  verdict: Verdict;
  /** Long-run elasticity, oriented so that better is up; null where there is nothing to estimate it from. */
  elasticity: Estimate | null;
  /** Periods from a change of the source to its largest effect on the target; null where unknown. */
  lag: number | null;
  evidence: Evidence;
  /** Where the elasticity is no estimate but set to be so, as in a what-if; `evidence` is then `none`. */
  assumed?: true;
  /** Two-sided p-value of "no effect"; null without an estimate. */
  p: number | null;
  /** Rows (periods, points of a curve, people in an experiment) behind the estimate. */
  n: number;
  checks: Check[];
  /** Why this verdict, each a sentence. */
  reasons: string[];
  needed: Needed | null;
  /** `learning` by a curve only: relative change of the error when the training rows double, e.g. −0.08. */
  doubling: Estimate | null;
}

export interface LoopReport {
  links: Record<LinkName, LinkReport>;
  /** Product of the elasticities over the horizon; null where a link has no estimate. */
  gain: Estimate | null;
  /** Periods over which the gain is reckoned: a year. */
  horizon: number;
  /** Share of the rows at hand at the horizon that the horizon brings in; null where rows are not known. */
  turnover: number | null;
  verdict: "closed" | "open" | "unclear";
  bottleneck: LinkName | null;
  /** Periods a push takes once round; null where a lag is unknown. */
  delay: number | null;
  warnings: string[];
}
