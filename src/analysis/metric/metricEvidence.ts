import type {Cadence} from "../../domain/loop.js";
import type {Text} from "../../domain/texts.js";
import {
  autocorrelation,
  commonDriver,
  missingWeeks,
  placebo,
  reverseDirection,
  unitRoots,
} from "../loop/associationChecks.js";
import {fromEquation, placeboCount, strengthWith} from "../loop/associationEvidence.js";
import {isolatedSpikes} from "../loop/isolatedSpikes.js";
import {lagEquation, shiftedSources} from "../loop/lagEquation.js";
import type {CheckResult, EvidenceOptions, LinkEvidence} from "../loop/linkEvidence.js";
import {scaleValue} from "../loop/linkSeries.js";
import {checkTexts, reasonTexts} from "../loop/texts.js";
import type {MetricSeries, MetricTable} from "./metricTable.js";

const togetherIsAsked: Text = {
  en: "Not applied: moving together in the same period is what is asked here.",
  ja: "適用外です。ここでは同じ期間に連動するかどうかを調べています。",
};

/**
 * How one series follows another: the lagged association of a loop's link with its checks, for any two series. Where the same period
 * counts (`firstLag` 0), the check for a common driver within the period does not apply, and an effect within it has no direction.
 *
 * @throws {AnalysisError} where the series are too short, constant or collinear.
 * @example
 * metricEvidence({source: experience, target: favourites, covariates: [], cadence: "week", periods, firstLag: 0}, options).elasticity
 */
export function metricEvidence(
  {
    source,
    target,
    covariates,
    cadence,
    periods,
    firstLag,
  }: {
    source: MetricSeries;
    target: MetricSeries;
    covariates: MetricTable["covariates"];
    cadence: Cadence;
    periods: readonly string[];
    firstLag: 0 | 1;
  },
  options: EvidenceOptions,
): LinkEvidence {
  const spikes = new Set<number>();
  const [x, y] = [source, target].map((series) => {
    const scaled = series.values.map((value) => scaleValue(value, series));
    const places = isolatedSpikes(scaled);
    for (const place of places) spikes.add(place);
    return scaled.map((value, t) => (places.includes(t) ? NaN : value));
  });
  const columns = covariates.map(({values}) => values);
  const equation = lagEquation({source: x, target: y, covariates: columns, cadence, firstLag}, options);
  const {input, effect} = equation;
  const idle = (name: CheckResult["name"], note: Text): CheckResult => ({
    name,
    passed: null,
    statistic: null,
    p: null,
    note,
  });
  return {
    ...fromEquation(equation, options.level),
    evidence: "association",
    checks: [
      effect.lag === 0
        ? idle("reverse direction", checkTexts.notWithinPeriod)
        : reverseDirection(x, y, Math.max(input.yLags, effect.lag)),
      unitRoots(effect),
      autocorrelation(effect, input.yLags),
      placebo(
        effect.strength,
        shiftedSources(x, placeboCount(effect.n), input.delays[1] + input.yLags),
        (shifted) => strengthWith({...input, x: shifted}, options),
      ),
      firstLag === 0
        ? idle("common driver", togetherIsAsked)
        : commonDriver(
            input,
            covariates.map(({column}) => column),
          ),
      missingWeeks(x, y, ...columns),
    ],
    notes: [
      ...(spikes.size > 0
        ? [reasonTexts.spikes([...spikes].sort((a, b) => a - b).map((t) => periods[t]))]
        : []),
      ...(effect.interval === null ? [reasonTexts.unbounded] : []),
      ...(equation.bent ? [reasonTexts.bent] : []),
      reasonTexts.associationOnly,
    ],
  };
}
