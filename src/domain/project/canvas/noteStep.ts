import {canvasBlockNames} from "../../canvas.js";
import type {WorkCanvas} from "../workCanvas.js";
import {notesIn} from "./noteEdits.js";
import type {NotePlace} from "./noteEdits.js";

/** A step of a note by keyboard: within its block, or to the block before or after in the order in which a canvas is filled in. */
export type NoteStep = "up" | "down" | "previous" | "next";

/**
 * Where a note comes to stand by one step; null where there is nothing in that direction.
 *
 * @example
 * noteStep(canvas, "note-1", "next") // {block: "customer_relationships", before: null}
 */
export function noteStep(canvas: WorkCanvas, id: string, step: NoteStep): NotePlace | null {
  const note = canvas.notes.find((each) => each.id === id);
  if (note === undefined) return null;
  const {block} = note;
  if (step === "previous" || step === "next") {
    const next = canvasBlockNames[canvasBlockNames.indexOf(block) + (step === "next" ? 1 : -1)];
    return next === undefined ? null : {block: next, before: null};
  }
  const notes = notesIn(canvas, block);
  const at = notes.findIndex((each) => each.id === id);
  if (step === "up") return at === 0 ? null : {block, before: notes[at - 1]!.id};
  return at === notes.length - 1 ? null : {block, before: notes[at + 2]?.id ?? null};
}
