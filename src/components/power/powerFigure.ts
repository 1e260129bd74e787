import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {plotFigure} from "../loop/plotFigure.js";
import {powerPlot} from "./powerPlot.js";
import {powerResult} from "./powerResult.js";
import {soonSentence, testSentence, waitSentence} from "./powerSentences.js";
import type {PowerState} from "./powerState.js";
import {powerWords} from "./powerWords.js";
import {testTable} from "./testTable.js";

/**
 * The answer to a state: how long until the link is found, as a curve, and the A/B tests that would settle it.
 *
 * @param options.width Of the place there is, in pixels.
 * @example
 * display(powerFigure(state, {width, locale: "en"}))
 */
export function powerFigure(
  state: PowerState,
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const result = powerResult(state);
  if (result === null)
    return element("p", {class: "card power-none", role: "status", lang: locale}, powerWords.tooSlow[locale]);
  const figure = plotFigure(
    powerPlot(result, {
      asked: state.power / 100,
      cadence: state.cadence,
      width: Math.min(width, 880) - 34,
      locale,
    }),
    {
      title: waitSentence(result, state, locale),
      numbers: soonSentence(result, state, locale),
      note: powerWords.note[locale],
      name: "power",
      source: powerWords.source[locale],
      locale,
      rows: () =>
        result.curve.map(({periods, power, low, high}) => ({
          [`${state.cadence}s`]: periods,
          power,
          low,
          high,
        })),
    },
  );
  return element(
    "div",
    {
      class: "power-answer",
      lang: locale,
      "data-periods": result.periods === null ? "none" : String(result.periods),
    },
    element("h2", {class: "power-sentence"}, testSentence(result, state, locale)),
    figure,
    testTable(result, state, {locale}),
  );
}
