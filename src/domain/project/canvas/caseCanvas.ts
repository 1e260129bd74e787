import {canvasBlockNames} from "../../canvas.js";
import type {CanvasBlock} from "../../canvas.js";
import type {CaseStudy} from "../../caseStudy.js";
import type {ConditionName} from "../../conditions.js";
import type {Locale, Text} from "../../texts.js";
import {newId} from "../parts.js";
import {emptyCanvas} from "../workCanvas.js";
import type {CanvasArrow, Note, WorkCanvas} from "../workCanvas.js";
import {projectLimits} from "../projectLimits.js";

/**
 * A canvas to start from, made of what a case states and no more: its own canvas where it has one; otherwise its solution as value
 * proposition with the problem that it answers, and its data and services as resources. The three arrows carry what the case says of
 * the three conditions, each tied to the case. Blocks of which the case says nothing stay empty, and arrows have no ends unless both are
 * stated: ① runs from the data to the solution.
 *
 * A problem that the case calls lost, as one whose `canvas_note` says so, is left out.
 *
 * @example
 * caseCanvas(pomelo, {locale: "en"}).notes[0].block // "value_propositions"
 */
export function caseCanvas(study: CaseStudy, {locale}: {locale: Locale}): WorkCanvas {
  const note = (block: CanvasBlock, text: string): Note => ({
    id: newId("note"),
    block,
    text: cut(text, projectLimits.noteLetters),
    kind: "case",
  });
  const notes = (block: CanvasBlock, texts: readonly Text[]) =>
    texts.map((text) => note(block, text[locale]));
  const solution = note("value_propositions", study.solution[locale]);
  const problem = study.canvas_note === undefined ? study.customer_problem : null;
  const resources = [...notes("key_resources", study.data_used), ...notes("key_resources", study.services)];
  const {canvas} = study;
  const all =
    canvas === undefined
      ? [
          solution,
          ...(problem === null ? [] : [note("value_propositions", answers(problem, locale))]),
          ...resources,
        ]
      : canvasBlockNames.flatMap((block) => notes(block, canvas[block]));
  const arrow = (name: ConditionName): CanvasArrow => ({
    from: null,
    to: null,
    statement: cut(study.conditions[name].statement[locale], projectLimits.noteLetters),
    ties: [{id: newId("tie"), kind: "case", case: study.id}],
  });
  const first = arrow("customer");
  const isDrawn = canvas === undefined && study.data_used.length > 0;
  return {
    ...emptyCanvas(
      cut(`${study.organisation[locale]}: ${study.product[locale]}`, projectLimits.titleLetters),
    ),
    notes: all.slice(0, projectLimits.notes),
    arrows: {
      customer: isDrawn ? {...first, from: resources[0]!.id, to: solution.id} : first,
      business: arrow("business"),
      data: arrow("data"),
    },
  };
}

const answers = (problem: Text, locale: Locale) =>
  locale === "ja" ? `応える問題：${problem.ja}` : `The problem that it answers: ${problem.en}`;

/** A text no longer than a canvas takes, with an ellipsis where it goes on. */
const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
