import type {LinkName} from "../../domain/links.js";
import type {LoopDataset} from "../../domain/loop.js";
import type {Text} from "../../domain/texts.js";
import type {Random} from "../statistics/random.js";
import type {CheckName, Estimate, Evidence} from "./report.js";

/** A check before its note is put into one language. */
export interface CheckResult {
  name: CheckName;
  passed: boolean | null;
  statistic: number | null;
  p: number | null;
  note: Text;
}

/** What one kind of evidence says of a link, before it is weighed. */
export interface LinkEvidence {
  evidence: Evidence;
  elasticity: Estimate | null;
  lag: number | null;
  p: number | null;
  n: number;
  checks: CheckResult[];
  /** Facts about the evidence, for the reader. */
  notes: Text[];
  /** In what more data would come, and how much of it makes so many times the information there is. */
  unit: "periods" | "rows" | "people";
  more: (times: number) => number;
  /** What the effect could be at most, associations only; null where that is not bounded. An effect is negligible only within it. */
  widest?: {low: number; high: number} | null;
  /** Why such evidence can never show that the link holds, whatever the numbers. */
  doubt?: Text;
  /** Relative change of the error when rows double; learning curves only. */
  doubling?: Estimate;
}

/** How evidence is gathered, the same for all links. */
export interface EvidenceOptions {
  level: number;
  /** Longest lag considered, in periods. */
  maxLag: number;
  /** Draws of the bootstrap behind an interval. */
  bootstrapDraws: number;
  /** A generator of the link's own, so that changing one link leaves the others' numbers alone. */
  random: Random;
}

/** Gathers one kind of evidence for a link: null where the loop has none of that kind. */
export type EvidenceSource = (
  loop: LoopDataset,
  link: LinkName,
  options: EvidenceOptions,
) => LinkEvidence | null;
