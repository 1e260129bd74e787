import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {plotFigure} from "../../loop/plotFigure.js";
import {metricSentence} from "../metricSentence.js";
import {compareEffects} from "./compareEffects.js";
import type {Effect} from "./compareEffects.js";
import {apartWords, compareWords, effectCount} from "./compareWords.js";
import {changeLabel} from "./effectRows.js";
import {effectPlot} from "./effectPlot.js";
import {effectScale} from "./effectScale.js";

/**
 * The effects of cases on a common scale as a figure, and below it the figures that have no place there, each with the
 * reason.
 *
 * @param options.width Of the figure, in pixels.
 * @example
 * display(effectFigure(cases, {width: 900, locale}))
 */
export function effectFigure(
  cases: readonly CaseStudy[],
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const {drawn, apart} = compareEffects(cases);
  return element(
    "section",
    {class: "compare-effects", lang: locale},
    drawn.length === 0
      ? element("p", {class: "case-silent"}, compareWords.noEffects[locale])
      : figure(cases, drawn, {apart: apart.length, width, locale}),
    apart.length === 0
      ? null
      : [
          element("h3", {}, compareWords.apart[locale]),
          element(
            "ul",
            {},
            apart.map(({study, metric, reason}) =>
              element(
                "li",
                {},
                element("strong", {}, study.organisation[locale]),
                locale === "ja" ? "：" : ": ",
                metricSentence(metric, locale),
                " ",
                element("span", {class: "case-muted"}, `(${apartWords[reason][locale]})`),
              ),
            ),
          ),
        ],
  );
}

function figure(
  cases: readonly CaseStudy[],
  drawn: readonly Effect[],
  {apart, width, locale}: {apart: number; width: number; locale: Locale},
): HTMLElement {
  const isCompressed = effectScale(drawn.map(({improvement}) => improvement)).type === "symlog";
  const sentences = drawn.map(
    (effect) =>
      `${effect.study.organisation[locale]}, ${effect.metric.name[locale]}: ${changeLabel(effect, locale)}`,
  );
  const plot = effectPlot(drawn, {width: width - 34, locale});
  const node = plotFigure(plot, {
    title: compareWords.effectsTitle[locale],
    numbers: effectCount(drawn.length, apart, cases.length, locale),
    note: [compareWords.effectNote[locale], isCompressed ? compareWords.compressed[locale] : ""]
      .join(locale === "ja" ? "" : " ")
      .trim(),
    name: "effects-of-cases",
    source: compareWords.source[locale],
    locale,
    rows: () =>
      drawn.map(({study, metric, change, improvement, computed}) => ({
        case: study.id,
        organisation: study.organisation[locale],
        metric: metric.name[locale],
        condition: metric.condition,
        better: metric.better,
        change_percent: change,
        improvement_percent: improvement,
        computed_from_before_and_after: computed ? 1 : 0,
      })),
  });
  plot.setAttribute("aria-label", `${compareWords.effectsTitle[locale]}. ${sentences.join("; ")}`);
  return node;
}
