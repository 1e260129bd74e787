import {arrowConfidence} from "../../../analysis/project/confidence.js";
import type {ArrowConfidence} from "../../../analysis/project/confidence.js";
import type {EvidenceContext} from "../../../analysis/project/worth.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import type {WorkCanvas} from "../../../domain/project/workCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import type {CycleNode} from "../../cases/page/cycleLayout.js";
import {nodeWords} from "../../cases/page/cycleWords.js";
import {drawCycle} from "../../cases/page/drawCycle.js";
import {svgNode} from "../../cases/page/svgNode.js";
import type {BlockLook} from "../../cases/page/textBlock.js";
import {confidenceStrokes, strokeGroups} from "./confidenceStroke.js";
import {confidenceWords, evidenceWords} from "./evidenceWords.js";

type Texts = (readonly [BlockLook, string])[];

/** The ends of arrows that meet at a node. */
const meetings: Record<CycleNode, readonly (readonly [ConditionName, "from" | "to"])[]> = {
  experience: [
    ["customer", "to"],
    ["business", "from"],
  ],
  kpi: [
    ["business", "to"],
    ["data", "from"],
  ],
  model: [
    ["data", "to"],
    ["customer", "from"],
  ],
};

/**
 * The growth cycle of a canvas in the shape of the site's diagram: three nodes with the words of the cards that the arrows join, and an
 * arrow a condition with its statement and its confidence, by which it is drawn.
 *
 * @param options.context Where the evidence is looked up.
 * @param options.width In pixels; below 600 the cycle is a ladder.
 * @example
 * display(resize((width) => canvasCycle(canvas, {context: {cases, project}, width, locale: "en"})))
 */
export function canvasCycle(
  canvas: WorkCanvas,
  {context, width, locale}: {context: EvidenceContext; width: number; locale: Locale},
): SVGSVGElement {
  const confidence = arrowConfidences(canvas, context);
  const chip = (name: ConditionName): Texts => {
    const {score, ties} = confidence[name];
    const statement = canvas.arrows[name].statement.trim();
    const isDoubted = ties.some(({state}) => state === "against");
    return [
      ["heading", `${conditions[name].number} ${confidenceWords(score, locale)}`],
      statement === "" ? ["muted", evidenceWords.noStatement[locale]] : ["plain", statement],
      ...(isDoubted ? [["muted", `✕ ${evidenceWords.states.against[locale]}`] as const] : []),
    ];
  };
  const node = (name: CycleNode): Texts => {
    const cards = cardsAt(canvas, name);
    return [
      ["label", nodeWords[name][locale]],
      ...(cards.length === 0
        ? [["muted", evidenceWords.noCard[locale]] as const]
        : cards.map((text) => ["plain", text] as const)),
    ];
  };
  const {customer, business, data} = confidence;
  const title = canvas.title.trim() === "" ? evidenceWords.cycle[locale] : canvas.title;
  const svg = drawCycle(
    {
      nodes: {experience: node("experience"), kpi: node("kpi"), model: node("model")},
      chips: {customer: chip("customer"), business: chip("business"), data: chip("data")},
      middle: canvas.title.trim() === "" ? [] : [["label", canvas.title.trim()]],
      strokes: {
        customer: confidenceStrokes[customer.step.name],
        business: confidenceStrokes[business.step.name],
        data: confidenceStrokes[data.step.name],
      },
      marks: {
        customer: {"data-step": customer.step.name},
        business: {"data-step": business.step.name},
        data: {"data-step": data.step.name},
      },
      legend: strokeGroups.map(({stroke, first, last}) => ({
        text:
          first === last
            ? `${first.score} ${first.label[locale]}`
            : `${first.score}–${last.score} ${first.label[locale]} … ${last.label[locale]}`,
        stroke,
      })),
      sentence: canvasCycleSentence(canvas, {context, locale}),
    },
    {width, locale, statements: true},
  );
  svg.dataset["role"] = "canvas-cycle";
  svg.prepend(svgNode("title", {}, title));
  return svg;
}

/**
 * The cycle of a canvas in sentences, for those who do not see it.
 *
 * @example
 * canvasCycleSentence(canvas, {context, locale: "en"}) // "① Confidence 0.01, Opinion: More people find … ② …"
 */
export function canvasCycleSentence(
  canvas: WorkCanvas,
  {context, locale}: {context: EvidenceContext; locale: Locale},
): string {
  const confidence = arrowConfidences(canvas, context);
  const colon = locale === "ja" ? "：" : ": ";
  return conditionNames
    .map((name) => {
      const statement = canvas.arrows[name].statement.trim() || evidenceWords.noStatement[locale];
      return `${conditions[name].number} ${confidenceWords(confidence[name].score, locale)}${colon}${statement}`;
    })
    .join(" ");
}

/** The words of the cards that meet at a node, each once. */
function cardsAt({notes, arrows}: WorkCanvas, node: CycleNode): string[] {
  const ids = meetings[node].map(([name, end]) => arrows[name][end]);
  const texts = ids.map((id) => notes.find((note) => note.id === id)?.text.trim() ?? "");
  return [...new Set(texts)].filter((text) => text !== "");
}

const arrowConfidences = (
  {arrows}: WorkCanvas,
  context: EvidenceContext,
): Record<ConditionName, ArrowConfidence> => ({
  customer: arrowConfidence(arrows.customer, "customer", context),
  business: arrowConfidence(arrows.business, "business", context),
  data: arrowConfidence(arrows.data, "data", context),
});
