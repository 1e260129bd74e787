import type {ExperimentFigure, ExperimentMark} from "../../../analysis/loop/experimentFigure.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import {links} from "../../../domain/links.js";
import type {LinkName} from "../../../domain/links.js";
import type {Locale} from "../../../domain/texts.js";
import type {CsvRow} from "../../../domain/toCsv.js";
import {
  formatDate,
  formatEffect,
  formatEstimate,
  formatNumber,
  formatPercent,
  formatPercentRange,
} from "../../format.js";
import {targetLabel} from "../linkFinding.js";
import {sourceLine} from "../loopNotes.js";
import {plotFigure} from "../plotFigure.js";
import {effectAxis, effectEnd} from "./effectAxis.js";
import {evidenceTexts} from "./evidenceTexts.js";
import {forestPlot} from "./forestPlot.js";

/**
 * The experiments on a link as a forest plot, with the pooled estimate below them.
 *
 * @param options.width Of the drawing, in pixels.
 * @example
 * display(experimentsFigure(figure.experiments, summary, {link: "customer", equivalence: 0.05, width: 480, colour: "var(--customer)", locale: "en"}))
 */
export function experimentsFigure(
  {experiments, pooled, disagreement}: ExperimentFigure,
  summary: LoopSummary,
  {
    link,
    equivalence,
    width,
    colour,
    locale,
  }: {link: LinkName; equivalence: number; width: number; colour: string; locale: Locale},
): HTMLElement {
  const source = effectEnd(summary, links[link].source, locale);
  const target = {
    ...effectEnd(summary, links[link].target, locale),
    label: targetLabel(summary, link, locale),
  };
  const rows = [
    ...experiments.map((test) => ({
      label: testLabel(test, locale),
      estimate: test.elasticity,
      pooled: false,
    })),
    ...(experiments.length > 1
      ? [{label: evidenceTexts.pooled[locale], estimate: pooled, pooled: true}]
      : []),
  ];
  return plotFigure(
    forestPlot(rows, {
      width,
      label: effectAxis(summary, source, target, locale),
      equivalence,
      colour,
      locale,
    }),
    {
      title: evidenceTexts.experimentsFinding(experiments.length, pooled, {
        target: target.label,
        equivalence,
      })[locale],
      numbers: evidenceTexts.experimentNumbers({
        tests: experiments.slice(0, 3).map((test) => testNumbers(test, locale)),
        more: Math.max(0, experiments.length - 3),
        pooled: experiments.length > 1 ? formatEstimate(pooled, locale) : null,
        level: formatPercent(pooled.level, locale),
      })[locale],
      note: evidenceTexts.experimentsNote({
        region: formatEffect(equivalence, locale),
        several: experiments.length > 1,
        disagree: disagreement < 0.05,
      })[locale],
      name: `${summary.id}-${link}-experiments`,
      source: sourceLine(summary, locale),
      locale,
      rows: () => [
        ...experiments.map(testRow),
        {
          ...emptyRow,
          experiment: "pooled",
          effect: pooled.value,
          low: pooled.low,
          high: pooled.high,
          level: pooled.level,
        },
      ],
    },
  );
}

function testLabel({id, lift}: ExperimentMark, locale: Locale): string {
  return lift === null ? id : `${id} · ${evidenceTexts.lift(liftText(lift, locale))[locale]}`;
}

function liftText({value, low, high}: NonNullable<ExperimentMark["lift"]>, locale: Locale): string {
  const range = formatPercentRange(low, high, locale, {sign: true});
  const point = formatPercent(value, locale, {sign: true});
  return locale === "ja" ? `${point}（${range}）` : `${point} (${range})`;
}

function testNumbers(test: ExperimentMark, locale: Locale): string {
  return evidenceTexts.experiment({
    id: test.id,
    start: formatDate(test.start, locale),
    end: formatDate(test.end, locale),
    people: formatNumber(test.control + test.treatment, locale),
    exposure: formatPercent(test.exposure, locale, {sign: true}),
    lift: test.lift === null ? null : liftText(test.lift, locale),
    effect: formatEstimate(test.elasticity, locale),
  })[locale];
}

const emptyRow = {
  experiment: "",
  metric: "",
  start: "",
  end: "",
  n_control: null,
  n_treatment: null,
  exposure: null,
  lift: null,
  lift_low: null,
  lift_high: null,
} satisfies CsvRow;

function testRow(test: ExperimentMark): CsvRow {
  const {id, metric, start, end, control, treatment, exposure, elasticity, lift} = test;
  return {
    experiment: id,
    metric,
    start,
    end,
    n_control: control,
    n_treatment: treatment,
    exposure,
    lift: lift?.value ?? null,
    lift_low: lift?.low ?? null,
    lift_high: lift?.high ?? null,
    effect: elasticity.value,
    low: elasticity.low,
    high: elasticity.high,
    level: elasticity.level,
  };
}
