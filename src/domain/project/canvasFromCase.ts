import {canvasBlockNames} from "../canvas.js";
import type {Canvas, CanvasBlock} from "../canvas.js";
import type {CaseStudy} from "../caseStudy.js";
import {conditionNames} from "../conditions.js";
import type {ConditionName} from "../conditions.js";
import type {Locale, Text} from "../texts.js";
import {newId} from "./parts.js";
import type {CanvasArrow, Note, WorkCanvas} from "./workCanvas.js";

/** As many letters and notes as a canvas takes. */
const most = {title: 200, text: 500, notes: 300};

/** The blocks in which an arrow begins and ends, the likelier first: data and model serve people, which earns, which brings data. */
const ends: Record<ConditionName, {from: readonly CanvasBlock[]; to: readonly CanvasBlock[]}> = {
  customer: {from: ["key_resources", "key_activities"], to: ["value_propositions"]},
  business: {from: ["value_propositions"], to: ["revenue_streams", "cost_structure"]},
  data: {from: ["revenue_streams", "customer_segments"], to: ["key_resources", "key_activities"]},
};

/**
 * A canvas to start from, after a case: the blocks of its own canvas, or else its solution as value proposition and its data and services
 * as key resources, and what its source says of each condition on the arrows, tied to the case. Nothing is added that the case does not
 * say: an arrow whose card is missing has no end there. Texts longer than a canvas takes are cut.
 *
 * @param ids Makes an id of a kind; for tests.
 * @example
 * canvasFromCase(pomelo, "en").arrows.customer.ties // [{id: "tie-…", kind: "case", case: "pomelo"}]
 */
export function canvasFromCase(
  study: CaseStudy,
  locale: Locale,
  ids: (kind: string) => string = newId,
): WorkCanvas {
  const blocks = study.canvas ?? blocksOf(study);
  const notes: Note[] = canvasBlockNames
    .flatMap((block) =>
      blocks[block].map((entry) => ({
        id: ids("note"),
        block,
        text: cut(entry[locale], most.text),
        kind: "case" as const,
      })),
    )
    .slice(0, most.notes);
  const end = (among: readonly CanvasBlock[]) =>
    among.flatMap((block) => notes.find((note) => note.block === block) ?? [])[0]?.id ?? null;
  const arrow = (name: ConditionName): CanvasArrow => ({
    from: end(ends[name].from),
    to: end(ends[name].to),
    statement: cut(study.conditions[name].statement[locale], most.text),
    ties: [{id: ids("tie"), kind: "case", case: study.id}],
  });
  return {
    id: ids("canvas"),
    title: cut(`${study.organisation[locale]}: ${study.title[locale]}`, most.title),
    notes,
    arrows: Object.fromEntries(conditionNames.map((name) => [name, arrow(name)])) as WorkCanvas["arrows"],
  };
}

function blocksOf({solution, data_used, services}: CaseStudy): Canvas {
  const blocks = Object.fromEntries(canvasBlockNames.map((name) => [name, [] as Text[]])) as Canvas;
  return {...blocks, value_propositions: [solution], key_resources: [...data_used, ...services]};
}

/** At most so many letters, whole characters only; the mark of the cut among them. */
function cut(text: string, letters: number): string {
  if (text.length <= letters) return text;
  return `${text.slice(0, letters - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
