import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {canvasTable} from "../canvasTable.js";
import {caseFacts} from "../caseFacts.js";
import {caseStory} from "../caseStory.js";
import {caseWords} from "../caseWords.js";
import {metricFigures} from "../metricFigures.js";
import {metricTable} from "../metricTable.js";
import {sourceList} from "../sourceList.js";
import {cycleFigure} from "./cycleFigure.js";

/** Figures of a few values gain nothing from more room. */
const widestFigure = 704;

/**
 * All that a case says, below its head: the story in problem, solution and impact, its cycle, its figures, its canvas,
 * its facets and its sources.
 *
 * @param options.width Of the page's column, in pixels.
 * @example
 * display(resize((width) => caseArticle(study, {width, locale})))
 */
export function caseArticle(study: CaseStudy, {width, locale}: {width: number; locale: Locale}): HTMLElement {
  return element(
    "article",
    {class: "case-article", lang: locale},
    caseStory(study, {locale}),
    element("h2", {}, caseWords.conditions[locale]),
    cycleFigure(study, {width: Math.min(width, 1034), locale}),
    metricFigures(study, {width: Math.min(width, widestFigure), locale}),
    study.metrics.length === 0 ? null : metricTable(study, {locale}),
    canvasTable(study, {locale}),
    caseFacts(study, {locale}),
    sourceList(study, {locale}),
  );
}
