import type {LearningCurveFigure} from "../../analysis/loop/linkFigures.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Locale} from "../../domain/texts.js";
import {formatNumber, formatPercent, joinRange} from "../format.js";
import {measureLabel} from "../sentences.js";
import type {CsvRow} from "../../domain/toCsv.js";
import {curvePlot} from "./curvePlot.js";
import type {CurvePlotOptions} from "./curvePlot.js";
import {linkFinding} from "./linkFinding.js";
import {sourceLine} from "./loopNotes.js";
import {measureWithUnit} from "./measureWithUnit.js";
import {plotFigure} from "./plotFigure.js";

/**
 * A loop's learning curve with its forecast, and what it approaches.
 *
 * @param options.width Of the drawing, in pixels.
 * @param options.target A quality asked for, to be marked on the curve.
 * @example
 * display(curveFigure(figures.learning, summary, {width: 640, locale: "en"}))
 */
export function curveFigure(
  figure: LearningCurveFigure,
  summary: LoopSummary,
  {width, target, locale}: {width: number; target?: CurvePlotOptions["target"]; locale: Locale},
): HTMLElement {
  const ja = locale === "ja";
  const plot = curvePlot(figure, {
    width,
    label: measureWithUnit(summary, "model_quality", locale),
    rowsLabel: measureWithUnit(summary, "training_rows", locale),
    now: ja ? "現在の行数" : "rows at hand",
    levelsOff:
      figure.asymptote === null
        ? ""
        : `${ja ? "曲線が近づく値" : "levels off at"} ${formatNumber(figure.asymptote.score, locale)}`,
    target,
    colour: "var(--data)",
    locale,
  });
  const level = formatPercent(figure.level, locale);
  return plotFigure(plot, {
    title: linkFinding(summary, "learning", locale),
    numbers: curveNumbers(figure, summary, locale),
    note: ja
      ? `点は実測値と 95% 区間、線は当てはめた学習曲線、帯は${level}区間です。破線は現在の行数より先の予測で、曲線の形が続くことを前提とします。横の破線と灰色の帯は、曲線が近づく値とその区間です（図の範囲にある場合）。`
      : `Points are measurements with 95 % intervals, the line is the fitted learning curve, the band its ${level} interval. Dashed: a forecast beyond the rows at hand, which assumes that the curve keeps its shape. The dashed line across, with its grey band, is what the curve approaches, where that is in sight.`,
    name: `${summary.id}-learning`,
    source: sourceLine(summary, locale),
    locale,
    rows: () => curveRows(figure),
  });
}

/** Measured points first, then the curve; a row that is one has no value of the other. */
function curveRows({points, fit, level}: LearningCurveFigure): CsvRow[] {
  return [
    ...points.map(({n, score, se}) => ({kind: "measured", n, score, se, low: null, high: null, level: null})),
    ...fit.map(({n, score, low, high}) => ({kind: "fitted", n, score, se: null, low, high, level})),
  ];
}

function curveNumbers(
  {points, fit, rows, asymptote, level}: LearningCurveFigure,
  summary: LoopSummary,
  locale: Locale,
) {
  const number = (value: number) => formatNumber(value, locale);
  const [first, last] = [points[0], points.at(-1)!];
  const now = nearest(fit, rows);
  const later = fit.at(-1)!;
  const interval = ({score, low, high}: (typeof fit)[number]) =>
    `${number(score)} (${joinRange(number(low), number(high), locale)})`;
  const quality = measureLabel(summary, "model_quality", locale);
  const limit = asymptoteClause(asymptote, locale);
  return locale === "ja"
    ? `${quality}の実測値は${number(first.n)}行で${number(first.score)}、${number(last.n)}行で${number(last.score)}。曲線では現在の${number(rows)}行で${interval(now)}、${number(later.n)}行なら${interval(later)}（${formatPercent(level, locale)}区間）。${limit}`
    : `${quality} was measured as ${number(first.score)} with ${number(first.n)} rows and ${number(last.score)} with ${number(last.n)}. The curve is at ${interval(now)} with the ${number(rows)} rows at hand and would be at ${interval(later)} with ${number(later.n)} (${formatPercent(level, locale)} intervals). ${limit}`;
}

function asymptoteClause(asymptote: LearningCurveFigure["asymptote"], locale: Locale): string {
  if (asymptote === null)
    return locale === "ja"
      ? "どこで頭打ちになるかは、この点からは分かりません。"
      : "The points do not show where it levels off.";
  const {score, low, high} = asymptote;
  const interval = joinRange(formatNumber(low, locale), formatNumber(high, locale), locale);
  return locale === "ja"
    ? `行数を限りなく増やすと${formatNumber(score, locale)}（${interval}）に近づきます。`
    : `With ever more rows it approaches ${formatNumber(score, locale)} (${interval}).`;
}

/** The point of the drawn curve next to a number of rows; the steps are finer than the digits shown. */
function nearest(fit: LearningCurveFigure["fit"], rows: number) {
  const distance = (n: number) => Math.abs(Math.log(n / rows));
  return fit.reduce((best, point) => (distance(point.n) < distance(best.n) ? point : best));
}
