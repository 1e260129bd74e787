import type {LinkName} from "../../domain/links.js";
import type {LoopDataset} from "../../domain/loop.js";
import {autocorrelation, missingWeeks, placebo, unitRoots} from "./associationChecks.js";
import {fromEquation, placeboCount, strengthWith} from "./associationEvidence.js";
import type {CheckResult, EvidenceOptions, LinkEvidence} from "./linkEvidence.js";
import {lagEquation} from "./lagEquation.js";
import {scaledMeasure, scaleValue} from "./linkSeries.js";
import {checkTexts, reasonTexts} from "./texts.js";
import {usableCovariates} from "./usableCovariates.js";

/**
 * Evidence from dated releases, an interrupted time series: each release moves the model's quality by a step of known size at a
 * known date, and the target's steps after those dates are held against them. One equation carries all releases, the target's own
 * inertia, the calendar and the covariates; because the dates are given, an effect within the same period counts.
 *
 * @returns null where the link does not start at the model, or no release inside the series changes the recorded quality.
 * @throws {AnalysisError} where the series is too short, constant or collinear.
 * @example
 * releaseEvidence(loop, "customer", options)?.elasticity // {value: 0.9, low: 0.76, …}
 * @see Box & Tiao, "Intervention analysis with applications to economic and environmental problems", JASA 70(349), 1975
 */
export function releaseEvidence(
  loop: LoopDataset,
  link: LinkName,
  options: EvidenceOptions,
): LinkEvidence | null {
  if (link !== "customer") return null;
  const source = releasedQuality(loop);
  const target = scaledMeasure(loop, "customer_experience");
  if (source === null || target === null) return null;
  const steps = stepsOf(source);
  if (steps.length === 0) return null;
  const covariates = usableCovariates(loop, link).map((name) => loop.columns[name]);
  const equation = lagEquation({source, target, covariates, cadence: loop.cadence, firstLag: 0}, options);
  const {input, effect} = equation;
  const dated = (name: CheckResult["name"]): CheckResult => ({
    name,
    passed: null,
    statistic: null,
    p: null,
    note: checkTexts.notForDated,
  });
  const checks: CheckResult[] = [
    dated("reverse direction"),
    unitRoots(effect),
    autocorrelation(effect, input.yLags),
    placebo(
      effect.strength,
      shiftedSteps(source, placeboCount(effect.n), input.delays[1] + input.yLags),
      (x) => strengthWith({...input, x}, options),
    ),
    dated("common driver"),
    missingWeeks(source, target, ...covariates),
  ];
  const notes = [
    reasonTexts.releases(steps.length),
    ...(effect.interval === null ? [reasonTexts.unbounded] : []),
    ...(equation.bent ? [reasonTexts.bent] : []),
  ];
  return {...fromEquation(equation, options.level), evidence: "release", checks, notes};
}

/**
 * The quality of the model that was live in each period, by the releases, on the scale of its transform; `NaN` before the first
 * known one. Null where no release records a quality.
 *
 * @example
 * releasedQuality(loop) // [-0.58, -0.58, …, -0.49, …]
 */
export function releasedQuality(loop: LoopDataset): number[] | null {
  const measure = loop.measures.model_quality;
  const releases = loop.releases.filter(({quality}) => !Number.isNaN(quality));
  if (measure === undefined || releases.length === 0) return null;
  const values = new Array<number>(loop.periods.length).fill(NaN);
  for (const {at, quality} of releases) values.fill(scaleValue(quality, measure), at);
  return values;
}

/** Periods in which a step series changes. */
function stepsOf(values: readonly number[]): number[] {
  return values.flatMap((value, t) =>
    t > 0 && !Number.isNaN(values[t - 1]) && value !== values[t - 1] ? [t] : [],
  );
}

/** The same steps on other dates: all dates moved round the circle together, clear of the real lags. */
function shiftedSteps(values: readonly number[], count: number, keepClear: number): number[][] {
  const first = values.findIndex((value) => !Number.isNaN(value));
  const n = values.length - first - 1;
  const room = Math.max(0, n - 2 * keepClear);
  return Array.from({length: Math.min(count, room)}, (_, i) => {
    const shift = keepClear + Math.floor((room * (i + 0.5)) / Math.min(count, room));
    const moved = [...values];
    for (let t = 0; t < n; t++) {
      const from = first + 1 + ((t - shift + n) % n);
      moved[first + 1 + t] = moved[first + t] + values[from] - values[from - 1];
    }
    return moved;
  });
}
