import type {LinkName} from "../../domain/links.js";
import type {Share} from "../../analysis/statistics/wilson.js";
import type {CalibrationMeasure, CalibrationRun} from "./calibration.js";

/** One dot of a figure. */
export interface CalibrationRow {
  scenario: string;
  link: LinkName;
  truth: number | null;
  share: Share;
}

/**
 * The scenarios and links that a measure speaks of: false `holds` where a link is absent and the data can show it, coverage where the
 * interval's assumptions are met, power where a link is planted.
 *
 * @example
 * calibrationRows(run, "falseHolds") // [{scenario: "customer broken", link: "customer", truth: 0, share: {…}}, …]
 */
export function calibrationRows({scenarios}: CalibrationRun, measure: CalibrationMeasure): CalibrationRow[] {
  return scenarios.flatMap(({name, meetsAssumptions, identifiable, links}) =>
    links.flatMap(({link, truth, planted, holds, coverage}) => {
      const row = (share: Share) => [{scenario: name, link, truth, share}];
      if (measure === "coverage") return meetsAssumptions && coverage !== null ? row(coverage) : [];
      if (measure === "power") return planted ? row(holds) : [];
      return !planted && identifiable ? row(holds) : [];
    }),
  );
}
