import type {Text} from "../../domain/texts.js";
import type {CheckResult} from "../loop/linkEvidence.js";
import type {Estimate, Verdict} from "../loop/report.js";
import type {MetricRole} from "./metricTable.js";

/** The properties of a good growth metric. */
export const metricProperties = ["follows", "leads", "feeds"] as const;
export type MetricProperty = (typeof metricProperties)[number];

/** One question of a property: does the candidate follow a series, or lead it? */
export interface MetricTest {
  property: MetricProperty;
  /** `into`: the series moves the candidate; `from`: the candidate moves the series. */
  direction: "into" | "from";
  /** 0 where moving in the same period is what is asked; 1 where only what comes later counts. */
  firstLag: 0 | 1;
}

/**
 * What each series asks of a candidate. A metric may follow experience, retention and accuracy, and leave labels, within the same period:
 * moving together is the question there. Leading revenue is a claim about time, so that only later periods count.
 */
export const metricTests: Record<MetricRole, MetricTest> = {
  experience: {property: "follows", direction: "into", firstLag: 0},
  retention: {property: "follows", direction: "into", firstLag: 0},
  revenue: {property: "leads", direction: "from", firstLag: 1},
  model_quality: {property: "feeds", direction: "into", firstLag: 0},
  labels: {property: "feeds", direction: "from", firstLag: 0},
};

/** What the data say on one question. Free of `NaN`, so that it can travel as JSON. */
export interface MetricPart {
  role: MetricRole;
  verdict: Verdict;
  /** Long-run elasticity on the scales of the two series, better up; null where there is nothing to estimate it from. */
  elasticity: Estimate | null;
  lag: number | null;
  /** Two-sided p of "no effect"; null without an estimate. */
  p: number | null;
  /** The same after Holm's correction over all questions of the table. */
  correctedP: number | null;
  /** Periods behind the estimate. */
  n: number;
  checks: CheckResult[];
  /** Why this verdict, each a sentence. */
  reasons: Text[];
}

export interface MetricPropertyReport {
  /** `fails` where a part fails; otherwise `no-data` where one has none, `unclear` where one cannot be told; `holds` where all parts hold. */
  verdict: Verdict;
  parts: MetricPart[];
}

export interface CandidateReport {
  column: string;
  properties: Record<MetricProperty, MetricPropertyReport>;
  /** How many of the three properties have each verdict: the whole score. */
  score: Record<Verdict, number>;
}

export interface MetricReport {
  /** In the order of the table. */
  candidates: CandidateReport[];
  /** Questions that Holm's correction counts. */
  tests: number;
  level: number;
}
