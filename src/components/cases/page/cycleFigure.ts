import type {CaseStudy} from "../../../domain/caseStudy.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import {supportLabels} from "../../../domain/supportLevels.js";
import type {Locale} from "../../../domain/texts.js";
import {plotFigure} from "../../loop/plotFigure.js";
import {caseCycle} from "./caseCycle.js";
import {cycleSentence} from "./cycleBlocks.js";
import {cycleWords} from "./cycleWords.js";

/**
 * A case's cycle as a figure, with how to read it and the buttons that save it.
 *
 * @param options.width Of the figure, in pixels.
 * @example
 * display(resize((width) => cycleFigure(study, {width, locale})))
 */
export function cycleFigure(study: CaseStudy, {width, locale}: {width: number; locale: Locale}): HTMLElement {
  // The card's padding and border.
  const plot = caseCycle(study, {width: width - 34, locale});
  const levels = conditionNames.map((name) => {
    const {support} = study.conditions[name];
    return `${conditions[name].number} ${conditions[name].says[locale]}${locale === "ja" ? "：" : ": "}${supportLabels[support].name[locale]}`;
  });
  const figure = plotFigure(plot, {
    title: cycleWords.title[locale],
    numbers: `${levels.join(locale === "ja" ? "。" : "; ")}${locale === "ja" ? "。" : "."}`,
    note: cycleWords.note[locale],
    name: `cycle-${study.id}`,
    source: study.sources.map(({title}) => title[locale]).join("; "),
    locale,
    rows: () =>
      conditionNames.map((name) => ({
        case: study.id,
        condition: name,
        support: study.conditions[name].support,
        statement: study.conditions[name].statement[locale],
      })),
  });
  plot.setAttribute("aria-label", cycleSentence(study, locale));
  return figure;
}
