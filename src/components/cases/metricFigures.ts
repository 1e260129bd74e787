import type {CaseStudy} from "../../domain/caseStudy.js";
import {conditions} from "../../domain/conditions.js";
import type {Metric} from "../../domain/metric.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {caseWords} from "./caseWords.js";
import {boundedFigure, exactFigure} from "./exactFigure.js";
import {metricGroups} from "./metricGroups.js";
import type {MetricGroup} from "./metricGroups.js";
import {metricPlot} from "./metricPlot.js";
import {metricSentence} from "./metricSentence.js";

/**
 * The figures that a case gives, drawn: a dumbbell for values before and after, a line from zero for a change, the number
 * itself where there is nothing to hold it against. Unlike units never share an axis.
 *
 * @param options.width In pixels.
 * @example
 * display(resize((width) => metricFigures(study, {width, locale})))
 */
export function metricFigures({metrics}: CaseStudy, options: {width: number; locale: Locale}): HTMLElement {
  const {locale} = options;
  const drawn = metricGroups(metrics).map((group) =>
    group.kind === "single" ? number(group.metrics[0], locale) : figure(group, options),
  );
  return element(
    "section",
    {class: "case-figures", lang: locale},
    element("h2", {}, caseWords.metrics[locale]),
    drawn.length === 0
      ? element("p", {class: "case-silent"}, caseWords.noMetrics[locale])
      : [...drawn, element("p", {class: "case-muted"}, caseWords.noInterval[locale])],
  );
}

function figure(
  group: Exclude<MetricGroup, {kind: "single"}>,
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const sentences = group.metrics.map((metric) => metricSentence(metric, locale));
  const title =
    sentences.length === 1 ? sentences[0].replace(/[.。]$/, "") : caseWords.reportedChanges[locale];
  const number = sentences.length === 1 ? `${conditions[group.metrics[0].condition].number} ` : "";
  const plot = metricPlot(group, {width, locale});
  plot.setAttribute("role", "img");
  // Plot labels its groups too, which the role of an image hides and checkers refuse.
  for (const marks of plot.querySelectorAll("g[aria-label]")) marks.removeAttribute("aria-label");
  plot.setAttribute(
    "aria-label",
    [...sentences, caseWords.noInterval[locale]].join(locale === "ja" ? "" : " "),
  );
  return element("figure", {}, element("figcaption", {}, `${number}${title}`), plot);
}

function number(metric: Metric, locale: Locale): HTMLElement {
  const {name, condition, note, before, after, unit} = metric;
  const value =
    after === undefined
      ? exactFigure(before!, unit[locale], locale)
      : boundedFigure({...metric, after}, locale);
  return element(
    "p",
    {class: "case-number", "data-condition": condition},
    element("strong", {}, value),
    element("span", {}, `${conditions[condition].number} ${name[locale]}`),
    note === undefined ? null : element("span", {class: "case-muted"}, note[locale]),
  );
}
