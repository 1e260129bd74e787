import {AnalysisError} from "../../domain/errors.js";
import type {LoopDataset} from "../../domain/loop.js";
import {measureValues} from "../../domain/loop.js";
import {fitLearningCurve} from "../statistics/fitLearningCurve.js";
import {learningPoints, rowsAtHand} from "./learningEvidence.js";
import {rowFlow} from "./linkSeries.js";

/** A learning curve with its forecast. */
export interface LearningCurveFigure {
  kind: "curve";
  points: {n: number; score: number; se: number | null}[];
  /** The fitted curve with its interval, from the smallest n to four times the rows at hand. */
  fit: {n: number; score: number; low: number; high: number}[];
  /** Score that the curve approaches; null where the points show no floor of the error. */
  asymptote: {score: number; low: number; high: number} | null;
  /** Rows at hand; the curve beyond them is a forecast. */
  rows: number;
  /** New rows a period, the mean of the last quarter of a year or so; null where rows are not measured or none came in. */
  newRows: number | null;
  level: number;
}

/** Periods over which the present rate of new rows is taken. */
const RECENT = 13;
const STEPS = 60;

/**
 * The loop's learning curve; null where it has none, or one of too few points.
 *
 * @example
 * learningCurveFigure(loop, 0.95)?.asymptote // {score: 0.815, low: 0.798, high: 0.834}
 */
export function learningCurveFigure(loop: LoopDataset, level: number): LearningCurveFigure | null {
  const measure = loop.measures.model_quality;
  const points = learningPoints(loop);
  if (measure === undefined || points.length === 0) return null;
  try {
    const curve = fitLearningCurve(points, {better: measure.better, level});
    const [least, most] = [Math.min(...points.map(({n}) => n)), Math.max(...points.map(({n}) => n))];
    const rows = rowsAtHand(loop) ?? most;
    const end = 4 * Math.max(rows, most);
    const fit = Array.from({length: STEPS + 1}, (_, i) => {
      const n = least * (end / least) ** (i / STEPS);
      const {value, low, high} = curve.predict(n);
      return {n, score: value, low, high};
    });
    const {value: score, low, high} = curve.asymptote();
    return {
      kind: "curve",
      points: points.map(({n, score, se}) => ({n, score, se: se ?? null})),
      fit: fit.filter(({score, low, high}) => [score, low, high].every(Number.isFinite)),
      asymptote: curve.boundary.includes("c") ? null : {score, low, high},
      rows,
      newRows: newRowsOf(loop),
      level,
    };
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return null;
  }
}

function newRowsOf(loop: LoopDataset): number | null {
  const values = measureValues(loop, "training_rows");
  if (values === null) return null;
  const flow = rowFlow(loop.measures.training_rows!, values).filter((value) => !Number.isNaN(value));
  const recent = flow.slice(-RECENT);
  const mean = recent.reduce((sum, value) => sum + value, 0) / recent.length;
  return mean > 0 ? mean : null;
}
