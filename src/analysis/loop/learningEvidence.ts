import type {LinkName} from "../../domain/links.js";
import {AnalysisError} from "../../domain/errors.js";
import type {LearningCurvePoint, LoopDataset, Measure} from "../../domain/loop.js";
import {measureValues} from "../../domain/loop.js";
import {studentP, tQuantile} from "../statistics/distributions.js";
import {fitLearningCurve} from "../statistics/fitLearningCurve.js";
import type {LearningCurve} from "../statistics/fitLearningCurve.js";
import {checkNames} from "./report.js";
import type {Estimate} from "./report.js";
import type {EvidenceOptions, LinkEvidence} from "./linkEvidence.js";
import {rowFlow} from "./linkSeries.js";
import {checkTexts, reasonTexts} from "./texts.js";

/**
 * Evidence of the learning link: the slope of the learning curve at the rows now at hand. The curve is the one in
 * `learning_curve.csv`, or else the releases' rows and quality.
 *
 * @returns null where the link is another, no curve can be fitted, or the loop has no measure of quality.
 * @throws {AnalysisError} where the points do not make a curve.
 * @example
 * learningEvidence(loop, "learning", options)?.doubling // {value: -0.06, …}: twice the rows, 6 % less error
 */
export function learningEvidence(
  loop: LoopDataset,
  link: LinkName,
  {level}: EvidenceOptions,
): LinkEvidence | null {
  const measure = loop.measures.model_quality;
  if (link !== "learning" || measure === undefined) return null;
  const fromReleases = loop.learningCurve.length === 0;
  const points = learningPoints(loop);
  if (points.length === 0) return null;
  const curve = fitLearningCurve(points, {better: measure.better, level});
  const rows = rowsAtHand(loop) ?? Math.max(...points.map(({n}) => n));
  const errorElasticity = curve.elasticity(rows);
  const doubling = doublingOf(errorElasticity);
  const elasticity = onScale(errorElasticity, curve, rows, measure);
  const se = (elasticity.high - elasticity.low) / (2 * tQuantile((1 + level) / 2, curve.df));
  return {
    evidence: "curve",
    elasticity,
    lag: 0,
    p: se > 0 ? studentP(elasticity.value / se, curve.df) : elasticity.value === 0 ? 1 : 0,
    n: curve.n,
    unit: "rows",
    more: (times) => furtherRows(points, times),
    doubling,
    checks: checkNames.map((name) => ({
      name,
      passed: null,
      statistic: null,
      p: null,
      note: checkTexts.notForCurve,
    })),
    notes: [
      reasonTexts.curve(curve.n, curve.family),
      ...(fromReleases ? [reasonTexts.curveFromReleases] : []),
      reasonTexts.doubling(doubling),
    ],
  };
}

/**
 * The rows a model can be trained on now: the latest stock, or a flow summed up. Null where rows are not measured.
 *
 * @example
 * rowsAtHand(loop) // 99151
 */
export function rowsAtHand(loop: LoopDataset): number | null {
  const measure = loop.measures.training_rows;
  const values = measureValues(loop, "training_rows");
  if (measure === undefined || values === null) return null;
  const known = values.filter((value) => !Number.isNaN(value));
  const rows = measure.kind === "stock" ? (known.at(-1) ?? 0) : known.reduce((a, b) => a + b, 0);
  return rows > 0 ? rows : null;
}

/**
 * The share of the rows at hand after `horizon` more periods that those periods bring in, at the mean flow of the last `horizon`
 * periods: by this share, more rows a period become more rows at hand.
 *
 * @returns null where rows are not measured or none came in.
 * @example
 * turnoverOf(loop, 52) // 0.31
 */
export function turnoverOf(loop: LoopDataset, horizon: number): number | null {
  const stock = rowsAtHand(loop);
  const values = measureValues(loop, "training_rows");
  if (stock === null || values === null) return null;
  const flow = rowFlow(loop.measures.training_rows!, values)
    .filter((value) => !Number.isNaN(value))
    .slice(-Math.round(horizon));
  const inflow = (horizon * flow.reduce((a, b) => a + b, 0)) / flow.length;
  return inflow > 0 ? inflow / (stock + inflow) : null;
}

/**
 * The points of the loop's learning curve: those of `learning_curve.csv`, or else the releases that record rows and quality.
 *
 * @example
 * learningPoints(loop)[0] // {n: 1000, score: 1.08, se: 0.002}
 */
export function learningPoints(loop: LoopDataset): LearningCurvePoint[] {
  if (loop.learningCurve.length > 0) return loop.learningCurve;
  return loop.releases
    .filter(({trainingRows, quality}) => trainingRows > 0 && !Number.isNaN(quality))
    .map(({trainingRows, quality, qualitySe}) => ({
      n: trainingRows,
      score: quality,
      ...(qualitySe > 0 ? {se: qualitySe} : {}),
    }));
}

/** Rows beyond the largest n of a curve that goes on with its mean spacing until it has so many times its points. */
function furtherRows(points: readonly LearningCurvePoint[], times: number): number {
  const rows = points.map(({n}) => n);
  const [least, most] = [Math.min(...rows), Math.max(...rows)];
  const ratio = (most / least) ** (1 / (points.length - 1));
  return most * (ratio ** Math.ceil(points.length * (times - 1)) - 1);
}

/** Relative change of the error when rows double, to first order in the logarithm. */
function doublingOf({value, low, high, level}: Estimate): Estimate {
  const change = (elasticity: number) => 2 ** -elasticity - 1;
  return {value: change(value), low: change(high), high: change(low), level};
}

/** The curve's elasticity of the error as an elasticity of quality on the scale of its transform. */
function onScale(
  error: Estimate,
  curve: LearningCurve,
  rows: number,
  {better, transform}: Measure,
): Estimate {
  const score = curve.predict(rows).value;
  const size = better === "lower" ? score : 1 - score;
  // d quality = error · elasticity per unit of log rows; then the slope of the transform at the score.
  const slope = transform === "log" ? 1 / score : transform === "logit" ? 1 / (score * (1 - score)) : 1;
  const factor = size * slope;
  if (!Number.isFinite(factor) || !(factor >= 0))
    throw new AnalysisError(
      `the fitted score of ${score} at ${rows} rows has no value under \`transform: ${transform}\``,
    );
  return {
    value: error.value * factor,
    low: error.low * factor,
    high: error.high * factor,
    level: error.level,
  };
}
