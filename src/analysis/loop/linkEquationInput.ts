import type {LinkName} from "../../domain/links.js";
import type {LoopDataset} from "../../domain/loop.js";
import {withoutSpikes} from "./associationEvidence.js";
import type {LagEquationInput} from "./lagEquation.js";
import {linkSeries, scaledMeasure} from "./linkSeries.js";
import {releasedQuality} from "./releaseEvidence.js";
import type {Evidence} from "./report.js";
import {usableCovariates} from "./usableCovariates.js";

/**
 * What goes into the lagged equation behind a link's report, by its kind of evidence: the quality of dated releases, or the two series,
 * for an association without their isolated spikes. Null where the loop lacks a series of the link.
 *
 * @example
 * lagEquation(linkEquationInput(loop, "business", "association")!, options).effect.value // the report's elasticity
 */
export function linkEquationInput(
  loop: LoopDataset,
  link: LinkName,
  evidence: Evidence,
): LagEquationInput | null {
  const covariates = usableCovariates(loop, link).map((name) => loop.columns[name]);
  const {cadence} = loop;
  if (evidence === "release") {
    const [source, target] = [releasedQuality(loop), scaledMeasure(loop, "customer_experience")];
    return source === null || target === null ? null : {source, target, covariates, cadence, firstLag: 0};
  }
  const series = linkSeries(loop, link);
  if (series === null) return null;
  const clean = evidence === "association" ? withoutSpikes : (values: number[]) => values;
  return {
    source: clean(series.source),
    target: clean(series.target),
    covariates,
    cadence,
    firstLag: link === "collection" ? 0 : 1,
  };
}
