import type {LearningCurveFigure} from "../../../analysis/loop/learningCurveFigure.js";
import type {LearningCurve} from "../../../analysis/statistics/fitLearningCurve.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {formatNumber} from "../../format.js";
import {measureLabel} from "../../sentences.js";
import {curveFigure} from "../curveFigure.js";
import {answerTarget, curveOf, defaultTarget, stepOf} from "./learningTarget.js";
import type {TargetAnswer} from "./learningTarget.js";
import {targetSentence} from "./targetSentence.js";

/** How far right of the rows at hand the curve is drawn to show a target, as a multiple of the drawn forecast. */
const FURTHEST = 100;

const words = {
  ask: {en: "Rows needed for a target: ", ja: "目標に必要な行数："},
  empty: {
    en: "Type a number to see the rows that it needs.",
    ja: "数値を入れると、必要な行数が表示されます。",
  },
};

/**
 * A learning curve and a field in which a person types the quality wanted; the answer is a sentence and a mark on the curve.
 *
 * @param options.width Of the drawing, in pixels.
 * @example
 * display(learningFigure(figures.learning, summary, {width: 640, locale: "en"}))
 */
export function learningFigure(
  figure: LearningCurveFigure,
  summary: LoopSummary,
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const {better, unit} = summary.measures.model_quality!;
  const curve = curveOf(figure, better);
  const first = defaultTarget(curve, figure, better);
  const input = element("input", {
    type: "number",
    step: String(stepOf(curve.predict(figure.rows).value, first)),
    value: String(first),
    inputmode: "decimal",
  });
  const answer = element("output", {class: "target-answer", "aria-live": "polite"});
  const place = element("div");
  const draw = () => {
    const score = input.valueAsNumber;
    const found = Number.isFinite(score) ? answerTarget(curve, figure, score) : null;
    answer.textContent =
      found === null
        ? words.empty[locale]
        : targetSentence(found, {
            rows: figure.rows,
            newRows: figure.newRows,
            cadence: summary.cadence,
            unit,
            locale,
          });
    const drawn = found === null ? figure : withRoomFor(figure, curve, found);
    const label = `${locale === "ja" ? "目標" : "target"} ${formatNumber(score, locale)}`;
    const target =
      found === null ? undefined : {score, rows: found.kind === "rows" ? found.rows : null, label};
    place.replaceChildren(curveFigure(drawn, summary, {width, target, locale}));
  };
  input.addEventListener("input", (event) => {
    // The page listens for its own controls.
    event.stopPropagation();
    draw();
  });
  draw();
  return element(
    "div",
    {class: "learning-figure", lang: locale},
    element(
      "div",
      {class: "card target-question"},
      element(
        "label",
        {},
        element("span", {}, words.ask[locale], measureLabel(summary, "model_quality", locale)),
        input,
        element("span", {}, unit),
      ),
      answer,
    ),
    place,
  );
}

/** The figure with its curve drawn on to the rows that a target needs, as far as that is sensible. */
function withRoomFor(
  figure: LearningCurveFigure,
  curve: LearningCurve,
  answer: TargetAnswer,
): LearningCurveFigure {
  const end = figure.fit.at(-1)?.n ?? figure.rows;
  if (answer.kind !== "rows" || answer.rows.value <= end || answer.rows.value > FURTHEST * end) return figure;
  const steps = 24;
  // With its interval, unless that is much wider.
  const furthest = 1.2 * Math.min(answer.rows.high, 4 * answer.rows.value);
  const more = Array.from({length: steps}, (_, i) => {
    const n = end * (furthest / end) ** ((i + 1) / steps);
    const {value, low, high} = curve.predict(n);
    return {n, score: value, low, high};
  });
  return {...figure, fit: [...figure.fit, ...more]};
}
