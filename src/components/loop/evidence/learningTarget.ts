import {fitLearningCurve} from "../../../analysis/statistics/fitLearningCurve.js";
import type {LearningCurve} from "../../../analysis/statistics/fitLearningCurve.js";
import type {LearningCurveFigure} from "../../../analysis/loop/learningCurveFigure.js";
import type {Estimate} from "../../../analysis/loop/report.js";

/** What the learning curve says of a quality that somebody wants. */
export type TargetAnswer =
  | {kind: "reached"; score: number; now: number}
  | {
      kind: "unreachable";
      score: number;
      /** What the curve approaches; its interval may hold the score all the same. */
      asymptote: Estimate;
      /** Whether the fitted curve does not fall at all. */
      flat: boolean;
    }
  | {
      kind: "rows";
      score: number;
      /** Rows needed; `low` is at most the rows at hand where those may do, `high` Infinity where no number may do. */
      rows: Estimate;
      /** Periods at the present rate of new rows; null where there is no such rate. */
      periods: number | null;
    };

/** Beyond so many times the rows at hand, a target is no plan. */
const FAR = 100;

/**
 * The learning curve behind a figure, fitted again from its points: some milliseconds.
 *
 * @throws {AnalysisError} where the points do not make a curve; a figure's points do.
 * @example
 * curveOf(figure, "lower").rowsFor(0.9) // {value: 241000, low: 187000, high: 402000, level: 0.95}
 */
export function curveOf({points, level}: LearningCurveFigure, better: "higher" | "lower"): LearningCurve {
  const known = points.map(({n, score, se}) => ({n, score, ...(se === null ? {} : {se})}));
  return fitLearningCurve(known, {better, level});
}

/**
 * A target to begin with: half-way from the quality now to what the curve approaches, or, where that takes more than a hundred times
 * the rows at hand, the quality at four times the rows; where the curve is flat, a tenth less error, which is then out of reach. Rounded
 * to two digits of the way there.
 *
 * @example
 * defaultTarget(curve, figure, "higher") // 0.766
 */
export function defaultTarget(
  curve: LearningCurve,
  {rows}: Pick<LearningCurveFigure, "rows">,
  better: "higher" | "lower",
): number {
  const now = curve.predict(rows).value;
  const error = better === "lower" ? now : 1 - now;
  const halfway = (now + curve.asymptote().value) / 2;
  const needed = curve.rowsFor(halfway);
  const near = needed !== "unreachable" && needed.value <= FAR * rows;
  const goal = near ? halfway : curve.predict(4 * rows).value;
  const isFlat = Math.abs(goal - now) < 0.001 * error;
  const asked = isFlat ? now + (better === "lower" ? -0.1 : 0.1) * error : goal;
  const step = stepOf(now, asked);
  return tidy(Math.round(asked / step) * step);
}

/**
 * A step between two qualities that people would take: a power of ten, about a hundredth to a tenth of the way.
 *
 * @example
 * stepOf(0.717, 0.766) // 0.001
 */
export function stepOf(now: number, goal: number): number {
  const distance = Math.abs(goal - now) || Math.abs(now) / 100 || 1;
  return tidy(10 ** (Math.floor(Math.log10(distance)) - 1));
}

/**
 * How many rows a quality needs.
 *
 * @param score In the unit of the quality.
 * @throws {AnalysisError} where the score is not finite.
 * @example
 * answerTarget(curve, figure, 0.766) // {kind: "rows", score: 0.766, rows: {value: 4.97e6, …}, periods: 1300}
 */
export function answerTarget(
  curve: LearningCurve,
  {rows, newRows}: Pick<LearningCurveFigure, "rows" | "newRows">,
  score: number,
): TargetAnswer {
  const needed = curve.rowsFor(score);
  if (needed === "unreachable")
    return {kind: "unreachable", score, flat: curve.boundary.includes("b"), asymptote: curve.asymptote()};
  if (needed.value <= rows) return {kind: "reached", score, now: curve.predict(rows).value};
  return {
    kind: "rows",
    score,
    rows: needed,
    periods: newRows === null ? null : (needed.value - rows) / newRows,
  };
}

/** Without the dust of binary fractions. */
const tidy = (value: number) => Number(value.toPrecision(12));
