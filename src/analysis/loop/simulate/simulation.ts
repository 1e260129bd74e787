import type {LinkName, MeasureName} from "../../../domain/links.js";

/** One node of a simulated loop, a row a period. */
export interface SimulatedNode {
  /** `quantiles[t][j]`: quantile `probabilities[j]` of the node in period `periods[t]`, a deviation on its measure's scale. */
  quantiles: number[][];
  /** Share of the draws that are held at the cap in each period; where it is not 0 the outer quantiles mean only "very far". */
  capped: number[];
}

/** Quantiles of a simulated loop. All numbers are finite. */
export interface Simulation {
  /** 1 to the horizon; today is period 0, where every deviation is 0. */
  periods: number[];
  /** Of the quantiles, ascending. */
  probabilities: number[];
  nodes: Record<MeasureName, SimulatedNode>;
  level: number;
  draws: number;
  seed: number;
  relativeTo: "today" | "as-is";
  /** What had to be assumed of the loop. */
  assumptions: {
    /** Links whose lag is not known: 0 periods. */
    lag: LinkName[];
    /** Links without an estimate: closed, until an intervention opens them. */
    closed: LinkName[];
    /** Whether rows are not known: none come in. */
    rows: boolean;
  };
}
