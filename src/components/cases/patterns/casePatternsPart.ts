import {
  closingCounts,
  supportCounts,
  taskEffects,
  taskEvidence,
} from "../../../analysis/cases/casePatterns.js";
import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {closingCases} from "./closingCases.js";
import {closingFigure} from "./closingFigure.js";
import {effectsFigure} from "./effectsFigure.js";
import {patternWords} from "./patternWords.js";
import {taskTable} from "./taskTable.js";
import {thinFigure} from "./thinFigure.js";

/**
 * What reads across cases: how the third condition closes, which tasks have which effects, and where evidence is thin; each with the
 * number of cases.
 *
 * @param options.width Of a figure, in pixels.
 * @example
 * display(casePatternsPart(cases, {width, locale}))
 */
export function casePatternsPart(
  cases: readonly CaseStudy[],
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const part = (...children: Parameters<typeof element>[2][]) =>
    element("div", {class: "pattern-part", lang: locale}, ...children);
  if (cases.length === 0) return part(element("p", {}, patternWords.noCases[locale]));
  const closings = closingCounts(cases);
  const effects = taskEffects(cases);
  const size = {width, locale};
  const heading = (name: "closing" | "effects" | "thin" | "byTask") =>
    element(name === "byTask" ? "h3" : "h2", {}, patternWords[name][locale]);
  const nothing = (name: "closingNone" | "effectsNone") => element("p", {}, patternWords[name][locale]);
  return part(
    element("p", {class: "pattern-caveat"}, patternWords.caveat[locale]),
    heading("closing"),
    closings.length === 0 ? nothing("closingNone") : closingFigure(closings, size),
    closingCases(closings, {locale}),
    heading("effects"),
    effects.length === 0 ? nothing("effectsNone") : effectsFigure(effects, {...size, all: cases.length}),
    heading("thin"),
    thinFigure(supportCounts(cases), size),
    heading("byTask"),
    taskTable(taskEvidence(cases), {locale}),
  );
}
