import type {Note, WorkCanvas} from "../workCanvas.js";
import type {AnswerCard} from "./answer.js";
import {chunks} from "./chunks.js";
import {fitting} from "./fitting.js";
import {projectLimits} from "../projectLimits.js";

/**
 * The canvas with pasted cards added at the end of their blocks, each an assumption. One that is longer than a note may be goes on in the
 * next.
 *
 * @param id A new id, from which those of the notes are made; call `newId` outside of the store's change.
 * @returns `left` holds the cards for which the canvas has no room (`projectLimits.notes`).
 * @example
 * const id = newId("note");
 * editor.edit((canvas) => takeCards(canvas, cards, id).canvas);
 */
export function takeCards(
  canvas: WorkCanvas,
  cards: readonly AnswerCard[],
  id: string,
): {canvas: WorkCanvas; left: AnswerCard[]} {
  const {parts, left} = fitting(
    cards,
    ({block, text}) => chunks(text, projectLimits.noteLetters).map((part) => ({block, text: part})),
    projectLimits.notes - canvas.notes.length,
  );
  const notes = parts.map((part, i): Note => ({id: `${id}-${i + 1}`, ...part, kind: "assumption"}));
  return {canvas: notes.length === 0 ? canvas : {...canvas, notes: [...canvas.notes, ...notes]}, left};
}
