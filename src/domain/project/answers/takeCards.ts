import type {Note, WorkCanvas} from "../workCanvas.js";
import type {AnswerCard} from "./answer.js";
import {chunks} from "./chunks.js";

/** As many notes as a canvas holds. */
export const mostNotes = 300;

/**
 * The canvas with pasted cards added at the end of their blocks, each an assumption. One that is longer than a note may be goes on in the
 * next. Cards that the canvas has no room for (`mostNotes`) are left out.
 *
 * @param id A new id, from which those of the notes are made; call `newId` outside of the store's change.
 * @example
 * const id = newId("note");
 * editor.edit((canvas) => takeCards(canvas, cards, id));
 */
export function takeCards(canvas: WorkCanvas, cards: readonly AnswerCard[], id: string): WorkCanvas {
  const taken = cards
    .flatMap(({block, text}) => chunks(text, 500).map((part) => ({block, text: part})))
    .slice(0, mostNotes - canvas.notes.length)
    .map((card, i): Note => ({id: `${id}-${i + 1}`, ...card, kind: "assumption"}));
  return taken.length === 0 ? canvas : {...canvas, notes: [...canvas.notes, ...taken]};
}
