import {conditions} from "../../../domain/conditions.js";
import type {Locale, Text} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {caseWords} from "../caseWords.js";
import type {ChosenCase} from "../compare/chosenCases.js";
import {caseCycle} from "../page/caseCycle.js";
import {shortFigure} from "../page/cycleBlocks.js";
import {privateBadge} from "../privateBadge.js";
import {slideWords} from "./slideWords.js";

/** Figures that a slide has room for in type that can be read from afar. */
const mostFigures = 3;

/** Width at which the cycle is laid out; it is then as large as the slide allows. */
const cycleWidth = 520;

/**
 * A case as one slide: what it is about on one side, its cycle and its figures on the other.
 *
 * @example
 * caseSlide({study: pomelo, isPrivate: false}, {locale: "en"})
 */
export function caseSlide({study, isPrivate}: ChosenCase, {locale}: {locale: Locale}): HTMLElement {
  const said = (title: Text, text: Text | null) => [
    element("h2", {}, title[locale]),
    text === null
      ? element("p", {class: "case-silent"}, caseWords.silent[locale])
      : element("p", {}, text[locale]),
  ];
  const shown = study.metrics.slice(0, mostFigures);
  const more = study.metrics.length - shown.length;
  return element(
    "article",
    {class: "case-slide"},
    element(
      "div",
      {class: "slide-story"},
      element(
        "p",
        {class: "slide-organisation"},
        `${study.organisation[locale]} · ${study.product[locale]}`,
        isPrivate ? [" ", privateBadge({locale})] : null,
      ),
      element("h1", {}, study.title[locale]),
      element("p", {class: "slide-mechanism"}, study.mechanism[locale]),
      said(slideWords.problem, study.customer_problem ?? study.business_problem),
      said(slideWords.solution, study.solution),
    ),
    element(
      "div",
      {class: "slide-evidence"},
      caseCycle(study, {width: cycleWidth, locale, statements: false}),
      element("h2", {}, slideWords.figures[locale]),
      study.metrics.length === 0
        ? element("p", {class: "case-silent"}, caseWords.noMetrics[locale])
        : element(
            "ul",
            {class: "slide-figures"},
            shown.map((metric) =>
              element(
                "li",
                {"data-condition": metric.condition},
                element("strong", {}, shortFigure(metric, locale)),
                element("span", {}, `${conditions[metric.condition].number} ${metric.name[locale]}`),
              ),
            ),
          ),
      more > 0 ? element("p", {class: "case-muted"}, `＋${more} ${slideWords.more[locale]}`) : null,
    ),
  );
}
