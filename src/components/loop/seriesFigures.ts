import type {LinkSeriesFigure} from "../../analysis/loop/linkFigures.js";
import type {LinkScatter} from "../../analysis/loop/linkScatter.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import {links} from "../../domain/links.js";
import type {LinkName, MeasureName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {
  formatDate,
  formatEstimate,
  formatNumber,
  formatPercent,
  formatPeriods,
  joinRange,
} from "../format.js";
import {measureLabel} from "../sentences.js";
import {linkFinding, targetLabel} from "./linkFinding.js";
import {sourceLine} from "./loopNotes.js";
import {measureWithUnit} from "./measureWithUnit.js";
import {plotFigure} from "./plotFigure.js";
import {scatterPlot} from "./scatterPlot.js";
import {seriesPlot} from "./seriesPlot.js";

interface SeriesFiguresOptions {
  link: LinkName;
  /** Of each drawing, in pixels. */
  width: number;
  colour: string;
  locale: Locale;
}

/**
 * A link's two series aligned at its lag and, where there are enough periods, their scatter without trend and season.
 *
 * @example
 * element("div", {}, seriesFigures(figures.business, summary, {link: "business", width: 480, colour: "var(--business)", locale: "en"}))
 */
export function seriesFigures(
  figure: LinkSeriesFigure,
  summary: LoopSummary,
  options: SeriesFiguresOptions,
): HTMLElement[] {
  const aligned = alignedFigure(figure, summary, options);
  return figure.scatter === null ? [aligned] : [aligned, scatterFigure(figure.scatter, summary, options)];
}

function alignedFigure(
  figure: LinkSeriesFigure,
  summary: LoopSummary,
  {link, width, colour, locale}: SeriesFiguresOptions,
): HTMLElement {
  const ja = locale === "ja";
  const lag = formatPeriods(figure.lag, summary.cadence, locale);
  const moved = figure.lag === 0 ? "" : ja ? `、${lag}ずらして表示` : `, moved by ${lag}`;
  const {source, target} = links[link];
  const rows = `${targetLabel(summary, link, locale)} (${summary.measures.training_rows?.unit ?? ""})`;
  const {evidence} = summary.report.links[link];
  const dated = evidence === "experiment" || evidence === "release";
  return plotFigure(
    seriesPlot(figure, {
      width,
      labels: [
        `${measureWithUnit(summary, source, locale)}${moved}`,
        link === "collection" ? rows : measureWithUnit(summary, target, locale),
      ],
      colour,
      locale,
    }),
    {
      title: linkFinding(summary, link, locale),
      numbers: [
        rangeOf(measureLabel(summary, source, locale), figure.source, figure.periods, summary, locale),
        rangeOf(targetLabel(summary, link, locale), figure.target, figure.periods, summary, locale),
      ].join(ja ? "" : " "),
      note: `${
        ja
          ? "目盛りは別々です。線の切れ目は欠けている期間です。"
          : "Each series on a scale of its own; a gap in a line is a missing period."
      }${dated ? (ja ? "判定の根拠は実験やモデルの更新であり、この 2 本の線ではありません。" : " The verdict rests on dated evidence, not on these two lines.") : ""}`,
      name: `${summary.id}-${link}-series`,
      source: sourceLine(summary, locale),
      locale,
      rows: () =>
        figure.periods.map((period, t) => ({
          period,
          source: figure.source[t],
          target: figure.target[t],
          source_periods_before: figure.lag,
        })),
    },
  );
}

function rangeOf(
  label: string,
  values: readonly (number | null)[],
  periods: readonly string[],
  {cadence}: LoopSummary,
  locale: Locale,
): string {
  const known = values.flatMap((value, t) => (value === null ? [] : [{value, period: periods[t]}]));
  if (known.length === 0) return locale === "ja" ? `${label}：値なし。` : `${label}: no values.`;
  const number = (value: number) => formatNumber(value, locale);
  const [first, last] = [known[0], known.at(-1)!];
  const all = known.map(({value}) => value);
  const range = joinRange(number(Math.min(...all)), number(Math.max(...all)), locale);
  const date = (period: string) => formatDate(period, locale, cadence);
  return locale === "ja"
    ? `${label}：${date(first.period)}に${number(first.value)}、${date(last.period)}に${number(last.value)}（範囲 ${range}）。`
    : `${label}: ${number(first.value)} on ${date(first.period)}, ${number(last.value)} on ${date(last.period)} (range ${range}).`;
}

function scatterFigure(
  scatter: LinkScatter,
  summary: LoopSummary,
  {link, width, colour, locale}: SeriesFiguresOptions,
): HTMLElement {
  const ja = locale === "ja";
  const {source, target} = links[link];
  const [from, to] = [measureLabel(summary, source, locale), targetLabel(summary, link, locale)];
  const level = formatPercent(scatter.level, locale);
  const count = formatNumber(scatter.points.length, locale);
  return plotFigure(
    scatterPlot(scatter, {
      width,
      x: deviationAxis(summary, source, from, locale),
      y: deviationAxis(summary, target, to, locale),
      colour,
      locale,
    }),
    {
      title: slopeFinding(scatter, locale),
      numbers: ja
        ? `${count}期間。この時間差での傾きは ${formatEstimate(scatter.slope, locale)}（${level}区間）。`
        : `${count} periods; slope at this lag ${formatEstimate(scatter.slope, locale)}, ${level} interval.`,
      note: ja
        ? `点は 1 期間、線は最小二乗法、帯は${level}区間です。探索で選んだ一つの時間差だけを見た傾きなので、帯は見かけほど確かではありません。すべての時間差・慣性・探索を考慮する弾力性とは一致しないことがあります。`
        : `A point is a period, the line least squares, the band its ${level} interval. This is one lag alone, and the one that a search chose, so the band promises less than it says; the elasticity counts all lags, the target's own inertia and the search, so the two need not agree.`,
      name: `${summary.id}-${link}-scatter`,
      source: sourceLine(summary, locale),
      locale,
      rows: () => [
        ...scatter.points.map(({period, x, y}) => ({kind: "point", period, x, y, low: null, high: null})),
        ...scatter.line.map(({x, y, low, high}) => ({kind: "line", period: null, x, y, low, high})),
      ],
    },
  );
}

function slopeFinding({slope: {low, high}}: LinkScatter, locale: Locale): string {
  if (low > 0)
    return locale === "ja"
      ? "傾向と季節を除いても、両者はともに良くなる"
      : "Without trend and season, the two still improve together";
  if (high < 0)
    return locale === "ja"
      ? "この時間差では、傾向と季節を除くと一方が良いとき他方は悪い"
      : "At this delay, without trend and season, one is worse when the other is better";
  return locale === "ja"
    ? "傾向と季節を除くと、はっきりした傾きはない"
    : "Without trend and season, no clear slope is left";
}

/** An axis of deviations on the scale of a measure's transform; a measure that improves downwards is reversed there. */
function deviationAxis(summary: LoopSummary, name: MeasureName, label: string, locale: Locale) {
  const ja = locale === "ja";
  const measure = summary.measures[name];
  const transform = measure?.transform ?? ("log" as const);
  const unit = {log: "%", logit: ja ? "対数オッズ" : "log odds", none: measure?.unit ?? ""}[transform];
  const reversed = measure?.better === "lower" ? (ja ? "、符号は良い向きが正" : ", better is positive") : "";
  return {
    label: ja
      ? `${label}：傾向と季節からのずれ（${unit}${reversed}）`
      : `${label}, deviation from trend and season (${unit}${reversed})`,
    transform,
  };
}
