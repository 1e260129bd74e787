import type {LearningCurveFigure, LinkFigure, LinkSeriesFigure} from "../../analysis/loop/linkFigures.js";
import type {LoopSummary} from "../../analysis/loop/summary.js";
import {links} from "../../domain/links.js";
import type {LinkName, MeasureName} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatPeriods} from "../format.js";
import {linkSentence, measureLabel} from "../sentences.js";
import {curvePlot} from "./curvePlot.js";
import {loopWords} from "./loopWords.js";
import {plotFigure} from "./plotFigure.js";
import {scatterPlot} from "./scatterPlot.js";
import {seriesPlot} from "./seriesPlot.js";

interface LinkFigureOptions {
  link: LinkName;
  width: number;
  locale: Locale;
}

const colours: Record<LinkName, string> = {
  customer: "var(--customer)",
  business: "var(--business)",
  collection: "var(--data)",
  learning: "var(--data)",
};

/**
 * The evidence of a link, drawn: for a learning curve its points, fit and forecast; otherwise the two series aligned at the lag, and
 * their scatter without trend and season.
 *
 * @param figure null where there is nothing to draw, which is then said in words.
 * @example
 * display(linkFigure(figures.business, summary, {link: "business", width, locale: "en"}))
 */
export function linkFigure(
  figure: LinkFigure | null,
  summary: LoopSummary,
  options: LinkFigureOptions,
): HTMLElement {
  const {link, locale} = options;
  return element(
    "section",
    {class: "link-figure", "data-figure": link, lang: locale},
    element("h2", {}, linkSentence(summary, link, locale)),
    figure === null
      ? element("p", {class: "card empty"}, loopWords.noFigure[locale])
      : element(
          "div",
          {class: "figures"},
          figure.kind === "curve" ? curve(figure, summary, options) : series(figure, summary, options),
        ),
  );
}

const figureSource = ({product, synthetic}: LoopSummary, locale: Locale) =>
  `${loopWords.source[locale]}: ${product}${synthetic ? ` (${loopWords.synthetic[locale]})` : ""}`;

function curve(
  figure: LearningCurveFigure,
  summary: LoopSummary,
  {link, width, locale}: LinkFigureOptions,
): HTMLElement[] {
  const name = measureLabel(summary, "model_quality", locale);
  const plot = curvePlot(figure, {
    width: figureWidth(width, 1),
    label: withUnit(summary, "model_quality", locale),
    rowsLabel: measureLabel(summary, "training_rows", locale),
    now: locale === "ja" ? "現在の行数" : "rows at hand",
    colour: colours[link],
    locale,
  });
  const level = Math.round(100 * figure.level);
  return [
    plotFigure(plot, {
      title: locale === "ja" ? `学習データが増えたときの${name}` : `${name} as training rows grow`,
      note:
        locale === "ja"
          ? `点は実測値と 95% 区間、線は当てはめた学習曲線、帯は ${level}% 区間です。破線は現在の行数より先の予測で、帯は曲線の形が続く場合のものです。`
          : `Points are measurements with 95 % intervals, the line is the fitted learning curve, the band its ${level} % interval. Dashed: a forecast beyond the rows at hand; it assumes that the curve keeps its shape.`,
      name: `${summary.id}-${link}`,
      source: figureSource(summary, locale),
      locale,
    }),
  ];
}

function series(
  figure: LinkSeriesFigure,
  summary: LoopSummary,
  {link, width, locale}: LinkFigureOptions,
): HTMLElement[] {
  const {source, target} = links[link];
  const [from, to] = [measureLabel(summary, source, locale), targetLabel(summary, link, locale)];
  const lag = formatPeriods(figure.lag, summary.cadence, locale);
  const across = figureWidth(width, figure.scatter === null ? 1 : 2);
  const common = {source: figureSource(summary, locale), locale};
  const aligned = plotFigure(
    seriesPlot(figure, {
      width: across,
      labels: [
        `${withUnit(summary, source, locale)}${figure.lag === 0 ? "" : locale === "ja" ? `、${lag}ずらして表示` : `, moved by ${lag}`}`,
        link === "collection"
          ? `${to} (${summary.measures.training_rows?.unit ?? ""})`
          : withUnit(summary, target, locale),
      ],
      colour: colours[link],
      locale,
    }),
    {
      ...common,
      title:
        locale === "ja"
          ? `${lag}の時間差でそろえた${from}と${to}`
          : `${from} and ${to}, aligned at a lag of ${lag}`,
      note:
        locale === "ja"
          ? "それぞれ固有の目盛りを使います。線の切れ目は欠けている期間です。"
          : "Each on a scale of its own; a gap in a line is a missing period.",
      name: `${summary.id}-${link}-series`,
    },
  );
  if (figure.scatter === null) return [aligned];
  const level = Math.round(100 * figure.scatter.level);
  const axis = (name: MeasureName, label: string) => ({
    label: locale === "ja" ? `${label}(傾向と季節からのずれ)` : `${label}, deviation from trend and season`,
    transform: summary.measures[name]?.transform ?? ("log" as const),
  });
  const scatter = plotFigure(
    scatterPlot(figure.scatter, {
      width: across,
      x: axis(source, from),
      y: axis(target, to),
      colour: colours[link],
      locale,
    }),
    {
      ...common,
      title:
        locale === "ja"
          ? `傾向と季節を除いたあとの${from}と${to}`
          : `${to} against ${from}, without trend and season`,
      note:
        locale === "ja"
          ? `点は 1 期間、線は最小二乗法、帯は ${level}% 区間です。ここでは一つの時間差だけを見ます。図の弾力性はすべての時間差と慣性を数えるため、傾きは一致しないことがあります。`
          : `A point is a period, the line least squares, the band its ${level} % interval. This shows one lag alone; the elasticity counts all lags and the target's own inertia, so the slopes need not agree.`,
      name: `${summary.id}-${link}-scatter`,
    },
  );
  return [aligned, scatter];
}

/** Figures stand side by side where there is room. */
function figureWidth(width: number, count: 1 | 2): number {
  const padding = 34;
  return count === 2 && width >= 880 ? (width - 16) / 2 - padding : Math.min(width, 880) - padding;
}

function targetLabel(summary: LoopSummary, link: LinkName, locale: Locale): string {
  const label = measureLabel(summary, links[link].target, locale);
  if (link !== "collection") return label;
  return locale === "ja" ? `${label}の増加` : `new ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

function withUnit(summary: LoopSummary, name: MeasureName, locale: Locale): string {
  const unit = summary.measures[name]?.unit;
  const label = measureLabel(summary, name, locale);
  return unit === undefined ? label : `${label} (${unit})`;
}
