import type {MeasureName} from "../../domain/links.js";
import type {Cadence, Measure} from "../../domain/loop.js";
import type {Text} from "../../domain/texts.js";
import type {LoopReport} from "./report.js";

/** One measure as a person first sees it. */
export interface MeasureSummary {
  label: Text;
  unit: string;
  better: Measure["better"];
  /** One value a period; null where missing, so that the summary can travel as JSON. */
  values: (number | null)[];
}

/** All that the diagram draws: small enough to be built ahead and shown before any query runs. */
export interface LoopSummary {
  id: string;
  title: Text;
  product: string;
  synthetic: boolean;
  cadence: Cadence;
  /** ISO dates. */
  periods: string[];
  measures: Partial<Record<MeasureName, MeasureSummary>>;
  report: LoopReport;
}
