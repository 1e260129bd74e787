import type {LoopDataset} from "../../domain/loop.js";
import {healthKinds} from "./health/finding.js";
import type {HealthFinding} from "./health/finding.js";
import {gapFindings, periodFindings} from "./health/gaps.js";
import {healthSeries} from "./health/healthSeries.js";
import {healthTexts} from "./health/healthTexts.js";
import {levelBreaks} from "./health/levelBreaks.js";
import {valueFindings} from "./health/oddValues.js";

/**
 * What in a loop's data can mislead before any link is looked at: too few or missing periods, series that end early, a last period cut
 * off, jumps of the level that no release or experiment explains, stuck measurements, values at the limit of their scale, outliers.
 * Warnings first, then notes; empty where nothing was found.
 *
 * @param loop A validated data set, as `parseLoop` returns it.
 * @example
 * dataHealth(loop).map(({text}) => text.en) // ["3 of 156 weeks are missing; the longest gap is …"]
 */
export function dataHealth(loop: LoopDataset): HealthFinding[] {
  const texts = healthTexts(loop.cadence);
  const findings = [
    ...periodFindings(loop, texts),
    ...healthSeries(loop).flatMap((series) => [
      ...gapFindings(series, loop, texts),
      ...valueFindings(series, loop, texts),
      ...levelBreaks(series, loop, texts),
    ]),
  ];
  const rank = ({severity, kind}: HealthFinding) =>
    (severity === "warning" ? 0 : healthKinds.length) + healthKinds.indexOf(kind);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}
