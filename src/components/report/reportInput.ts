import type {LinkFigure} from "../../analysis/loop/linkFigures.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {LinkName} from "../../domain/links.js";
import type {LoopState} from "../../domain/loopState.js";
import type {Forecast} from "../loop/levers/computeForecast.js";

/** All that a report is made of. */
export interface ReportInput {
  /** Of the analysed period. */
  summary: LoopSummary;
  /** The series of all periods. */
  whole: LoopSummary;
  figures: Record<LinkName, LinkFigure | null>;
  state: LoopState;
  /** What comes of the state's levers; null where it has none. */
  forecast: Forecast | null;
  /** Path and query of the view, e.g. `/loop/?loop=fashion-store`. */
  address: string;
  /** Version by package, this one first. */
  versions: Record<string, string>;
}
