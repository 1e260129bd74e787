import {AnalysisError} from "../../domain/errors.js";
import type {LoopDataset, Measure, Release} from "../../domain/loop.js";
import {measureValues} from "../../domain/loop.js";
import {tQuantile} from "../statistics/distributions.js";
import {interruptedTimeSeries} from "../statistics/interruptedTimeSeries.js";
import {fillGaps} from "./fillGaps.js";
import {jumpErrors} from "./jumpErrors.js";
import {scaleValue} from "./linkSeries.js";
import type {Estimate} from "./report.js";

/** What changed at one release. */
export interface ReleaseEffect {
  version: string;
  /** ISO date of the release. */
  period: string;
  /** Place among the loop's periods at which the change is looked for. */
  at: number;
  /** Jump of the target on the scale of its transform, better up; null where a neighbouring release is too close to tell them apart. */
  jump: Estimate | null;
  /** Change of the model's recorded quality at the release on the scale of its transform, better up; null where not recorded. */
  quality: number | null;
}

/** The target around dated releases: an interrupted time series. */
export interface ReleaseFigure {
  releases: ReleaseEffect[];
  /** The straight line (on the transform's scale) of each stretch between releases, in the target's unit, one value a
   * period. */
  fitted: (number | null)[];
  /** The line of the stretch before, carried on for at most its own length: what would have been without the last release. Null elsewhere. */
  without: (number | null)[];
  /** Periods from a release to the place where its change is looked for. */
  delay: number;
  /** Missing periods filled by straight lines. */
  filled: number;
  level: number;
}

/** Periods that must lie on either side of a release before a line is laid through them. */
const LEAST_STRETCH = 5;
/** Lines at most: beyond, a picture shows no more and the regression takes long. */
const MOST_STRETCHES = 30;

/**
 * Customer experience around the model's releases. An interrupted time series gives each release its own jump and slope; intervals allow
 * for autocorrelated noise (`jumpErrors`). A release closer than five periods to the one before (a thirtieth of the series, if that is
 * longer) is counted with it. It shows each release by itself, without season or covariates; the link's report holds all releases against
 * each other in one equation.
 *
 * Measured: of 8000 places without a jump in 400 simulated series of 156 weeks, stretches of 5 to 52 weeks and autocorrelations of 0 to
 * 0.7, 4 to 7 % of the 95 % intervals left out zero.
 *
 * @param options.delay Periods after a release at which its change is looked for: the link's lag.
 * @returns null where no release leaves enough periods on both sides, or the target is missing or constant.
 * @example
 * releaseFigure(loop, {delay: 2, level: 0.95})?.releases[1].jump // {value: 0.07, low: 0.05, high: 0.09, level: 0.95}
 * @see Wagner et al., Segmented regression analysis of interrupted time series studies, J. Clin. Pharm. Ther. 27, 2002
 */
export function releaseFigure(
  loop: LoopDataset,
  {delay, level}: {delay: number; level: number},
): ReleaseFigure | null {
  const measure = loop.measures.customer_experience;
  const observed = measureValues(loop, "customer_experience");
  if (measure === undefined || observed === null || loop.releases.length === 0) return null;
  const scaled = observed.map((value) => scaleValue(value, measure));
  const filled = fillGaps(scaled);
  const first = filled.findIndex((value) => !Number.isNaN(value));
  const last = filled.findLastIndex((value) => !Number.isNaN(value));
  const dated = loop.releases
    .map((release) => ({release, at: release.at + delay}))
    .filter(({release, at}) => release.at > first && at <= last);
  const breaks = spread(
    dated.map(({at}) => at),
    first,
    last,
  );
  if (breaks.length === 0) return null;
  try {
    const y = filled.slice(first, last + 1);
    const rows = breaks.map((at) => at - first);
    const fit = interruptedTimeSeries({y, at: rows, lags: 0});
    const {standardErrors} = jumpErrors(fit.residuals, rows);
    const critical = tQuantile((1 + level) / 2, fit.df);
    const inUnit = (t: number, value: number) => (t < first || t > last ? null : unscaled(value, measure));
    return {
      releases: dated.map(({release, at}) => {
        const place = breaks.indexOf(at);
        const value = fit.breaks[place]?.level.value ?? NaN;
        const half = critical * (standardErrors[place] ?? NaN);
        return {
          version: release.modelVersion,
          period: release.period,
          at,
          jump: place < 0 ? null : {value, low: value - half, high: value + half, level},
          quality: qualityChange(loop, release),
        };
      }),
      fitted: observed.map((_, t) => inUnit(t, fit.fitted[t - first])),
      without: observed.map((_, t) => {
        const before = breaks.filter((at) => at <= t).length - 1;
        if (before < 0 || t - breaks[before] >= breaks[before] - (breaks[before - 1] ?? first)) return null;
        // The stretch's own line less the jump and the bend of its release.
        const {level: jump, slope} = fit.breaks[before];
        return inUnit(t, fit.fitted[t - first] - jump.value - slope.value * (t - breaks[before]));
      }),
      delay,
      filled: scaled.slice(first, last + 1).filter(Number.isNaN).length,
      level,
    };
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return null;
  }
}

/** Breaks that leave a whole stretch on either side; of releases in quick succession the first. */
function spread(at: readonly number[], first: number, last: number): number[] {
  const kept: number[] = [];
  const least = Math.max(LEAST_STRETCH, Math.ceil((last + 1 - first) / MOST_STRETCHES));
  for (const row of [...at].sort((a, b) => a - b)) {
    const since = row - (kept.at(-1) ?? first);
    if (since >= least && last + 1 - row >= least) kept.push(row);
  }
  return kept;
}

/** Against the release before it that records a quality. */
function qualityChange(loop: LoopDataset, release: Release): number | null {
  const measure = loop.measures.model_quality;
  const before = loop.releases.findLast(({at, quality}) => at < release.at && !Number.isNaN(quality));
  if (measure === undefined || before === undefined) return null;
  const change = scaleValue(release.quality, measure) - scaleValue(before.quality, measure);
  return Number.isFinite(change) ? change : null;
}

/** Back from the scale of a measure's transform to its unit; the inverse of `scaleValue`. */
function unscaled(value: number, {transform, better}: Pick<Measure, "transform" | "better">): number {
  const natural = better === "lower" ? -value : value;
  if (transform === "log") return Math.exp(natural);
  return transform === "logit" ? 1 / (1 + Math.exp(-natural)) : natural;
}
