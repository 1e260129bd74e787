import type {EvidenceContext} from "../../../analysis/project/worth.js";
import {arrowConfidence} from "../../../analysis/project/confidence.js";
import {confidenceSource} from "../../../analysis/project/confidenceScale.js";
import {canvasCredit} from "../../../domain/canvas.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import type {WorkCanvas} from "../../../domain/project/workCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {plotFigure} from "../../loop/plotFigure.js";
import {canvasCycle, canvasCycleSentence} from "./canvasCycle.js";
import {confidenceWords, evidenceWords} from "./evidenceWords.js";

/**
 * The cycle of a canvas as a figure, with how to read it and the buttons that save it as SVG, PNG and CSV.
 *
 * @param options.width Of the figure, in pixels.
 * @example
 * display(resize((width) => canvasCycleFigure(canvas, {context: {cases, project}, width, locale})))
 */
export function canvasCycleFigure(
  canvas: WorkCanvas,
  {context, width, locale}: {context: EvidenceContext; width: number; locale: Locale},
): HTMLElement {
  // The card's padding and border.
  const plot = canvasCycle(canvas, {context, width: width - 34, locale});
  const of = (name: (typeof conditionNames)[number]) => arrowConfidence(canvas.arrows[name], name, context);
  const scores = conditionNames.map(
    (name) => `${conditions[name].number} ${confidenceWords(of(name).score, locale)}`,
  );
  const figure = plotFigure(plot, {
    title: evidenceWords.cycle[locale],
    numbers: `${scores.join(locale === "ja" ? "。" : "; ")}${locale === "ja" ? "。" : "."}`,
    note: evidenceWords.cycleNote[locale],
    name: "canvas-cycle",
    source: `${confidenceSource[locale]} · ${canvasCredit}`,
    locale,
    rows: () =>
      conditionNames.map((name) => ({
        condition: name,
        statement: canvas.arrows[name].statement,
        confidence: of(name).score,
        step: of(name).step.name,
      })),
  });
  plot.setAttribute("aria-label", canvasCycleSentence(canvas, {context, locale}));
  return figure;
}
