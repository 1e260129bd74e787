import type {CaseStudy} from "../../../domain/caseStudy.js";
import {conditionNames} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {supportLabels, supportLevels} from "../../../domain/supportLevels.js";
import type {Locale} from "../../../domain/texts.js";
import {chipTexts, cycleSentence, nodeTexts} from "./cycleBlocks.js";
import type {CycleNode} from "./cycleLayout.js";
import {drawCycle} from "./drawCycle.js";
import {supportStrokes} from "./supportStroke.js";

/**
 * A case's cycle in the shape of the site's diagram: three nodes with the figures that the source gives, and an arrow a
 * condition with its statement, drawn by how well it is supported. It shows no elasticity, since a case has none.
 *
 * @param options.width In pixels; below 600 the cycle is a ladder.
 * @param options.statements Whether statements, mechanism and figures are written out; a slide has no room for them.
 * @example
 * caseCycle(study, {width: 900, locale: "en"})
 */
export function caseCycle(
  study: CaseStudy,
  {width, locale, statements = true}: {width: number; locale: Locale; statements?: boolean},
): SVGSVGElement {
  const node = (name: CycleNode) => nodeTexts(study, name, {locale, figures: statements});
  const support = (name: ConditionName) => study.conditions[name].support;
  return drawCycle(
    {
      nodes: {experience: node("experience"), kpi: node("kpi"), model: node("model")},
      chips: byCondition((name) => chipTexts(study, name, {locale, statements})),
      middle: statements ? [["label", study.mechanism[locale]]] : [],
      strokes: byCondition((name) => supportStrokes[support(name)]),
      marks: byCondition((name) => ({"data-support": support(name)})),
      // Without statements there is little to read, and each arrow says its level itself.
      legend: statements
        ? supportLevels.map((level) => ({
            text: `${supportLabels[level].mark} ${supportLabels[level].name[locale]}`,
            stroke: supportStrokes[level],
          }))
        : [],
      sentence: cycleSentence(study, locale),
    },
    {width, locale, statements},
  );
}

function byCondition<Value>(of: (name: ConditionName) => Value): Record<ConditionName, Value> {
  return Object.fromEntries(conditionNames.map((name) => [name, of(name)])) as Record<ConditionName, Value>;
}
