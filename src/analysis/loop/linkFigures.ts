import {AnalysisError} from "../../domain/errors.js";
import {linkNames, links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import {measureValues} from "../../domain/loop.js";
import type {LoopDataset} from "../../domain/loop.js";
import {fitLearningCurve} from "../statistics/fitLearningCurve.js";
import {learningPoints, rowsAtHand} from "./learningEvidence.js";
import {rowFlow} from "./linkSeries.js";
import type {LoopReport} from "./report.js";
import {linkScatter} from "./linkScatter.js";
import type {LinkScatter} from "./linkScatter.js";

/** The two series of a link as a person knows them, in their own units. */
export interface LinkSeriesFigure {
  kind: "series";
  /** ISO dates of the target. */
  periods: string[];
  /** The source, `lag` periods before each date. */
  source: (number | null)[];
  target: (number | null)[];
  /** Lag at which the series are aligned. */
  lag: number;
  scatter: LinkScatter | null;
}

/** A learning curve with its forecast. */
export interface LearningCurveFigure {
  kind: "curve";
  points: {n: number; score: number; se: number | null}[];
  /** The fitted curve with its interval, from the smallest n to four times the rows at hand. */
  fit: {n: number; score: number; low: number; high: number}[];
  /** Rows at hand; the curve beyond them is a forecast. */
  rows: number;
  level: number;
}

export type LinkFigure = LinkSeriesFigure | LearningCurveFigure;

/**
 * What to draw as the evidence of each link, free of `NaN` so that it can travel as JSON; null where there is nothing to draw.
 *
 * @example
 * linkFigures(loop, analyzeLoop(loop)).learning?.kind // "curve"
 */
export function linkFigures(loop: LoopDataset, report: LoopReport): Record<LinkName, LinkFigure | null> {
  return Object.fromEntries(
    linkNames.map((link) => [
      link,
      link === "learning"
        ? (curveFigure(loop, report) ?? seriesFigure(loop, report, link))
        : seriesFigure(loop, report, link),
    ]),
  ) as Record<LinkName, LinkFigure | null>;
}

function seriesFigure(loop: LoopDataset, report: LoopReport, link: LinkName): LinkSeriesFigure | null {
  const {source: from, target: to} = links[link];
  const [source, target] = [measureValues(loop, from), measureValues(loop, to)];
  if (source === null || target === null) return null;
  const shown = link === "collection" ? rowFlow(loop.measures.training_rows!, target) : target;
  const lag = report.links[link].lag ?? (link === "collection" ? 0 : 1);
  return {
    kind: "series",
    periods: loop.periods,
    source: loop.periods.map((_, t) => finite(source[t - lag])),
    target: shown.map(finite),
    lag,
    scatter: linkScatter(loop, link, lag, confidenceLevel(report)),
  };
}

function curveFigure(loop: LoopDataset, report: LoopReport): LearningCurveFigure | null {
  const measure = loop.measures.model_quality;
  const points = learningPoints(loop);
  if (measure === undefined || points.length === 0) return null;
  const level = confidenceLevel(report);
  try {
    const curve = fitLearningCurve(points, {better: measure.better, level});
    const [least, most] = [Math.min(...points.map(({n}) => n)), Math.max(...points.map(({n}) => n))];
    const rows = rowsAtHand(loop) ?? most;
    const end = 4 * Math.max(rows, most);
    const steps = 80;
    const fit = Array.from({length: steps + 1}, (_, i) => {
      const n = least * (end / least) ** (i / steps);
      const {value, low, high} = curve.predict(n);
      return {n, score: value, low, high};
    });
    return {
      kind: "curve",
      points: points.map(({n, score, se}) => ({n, score, se: se ?? null})),
      fit: fit.filter(({score, low, high}) => [score, low, high].every(Number.isFinite)),
      rows,
      level,
    };
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return null;
  }
}

function confidenceLevel(report: LoopReport): number {
  return Object.values(report.links).find(({elasticity}) => elasticity !== null)?.elasticity?.level ?? 0.95;
}

const finite = (value: number | undefined) => (value === undefined || !Number.isFinite(value) ? null : value);
