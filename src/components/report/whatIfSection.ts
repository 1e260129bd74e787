import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Levers} from "../../domain/levers.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import type {Forecast} from "../loop/levers/computeForecast.js";
import {forecastFigure} from "../loop/levers/forecastFigure.js";
import {leverSliders} from "../loop/levers/leverSliders.js";
import {leverWords} from "../loop/levers/leverWords.js";
import {reportWords} from "./reportWords.js";

/** What the card around a figure takes of its width: padding and border. */
const FRAME = 34;

/**
 * Where a reader has put the levers, in words, and what comes of it.
 *
 * @param forecast Of these levers.
 * @example
 * whatIfSection(summary, {levers: {model: 0.05}, forecast}, {width: 760, locale: "en"})
 */
export function whatIfSection(
  summary: LoopSummary,
  {levers, forecast}: {levers: Levers; forecast: Forecast},
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const moved = leverSliders(summary, levers, locale).filter(({isMoved}) => isMoved);
  const figure = forecastFigure(summary, locale);
  const {sentence} = figure.draw(forecast, width - FRAME);
  return element(
    "section",
    {class: "report-what-if", "data-role": "report-what-if"},
    element("h2", {}, leverWords.whatIf[locale]),
    element("p", {}, reportWords.levers[locale]),
    element(
      "ul",
      {},
      moved.map(({label, text}) =>
        element("li", {}, element("strong", {}, label), locale === "ja" ? "：" : ": ", text),
      ),
    ),
    element("p", {}, sentence),
    figure.root,
  );
}
