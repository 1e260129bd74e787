import type {CanvasBlock} from "../../canvas.js";
import {conditionNames} from "../../conditions.js";
import type {ConditionName} from "../../conditions.js";
import type {Note, NoteKind, WorkCanvas} from "../workCanvas.js";
import {projectLimits} from "../projectLimits.js";

/** Where a note stands: in a block, before another note of it; last where `before` is null. */
export interface NotePlace {
  block: CanvasBlock;
  before: string | null;
}

/**
 * The notes of a block in their order.
 *
 * @example
 * notesIn(canvas, "channels").map(({text}) => text) // ["Our app"]
 */
export const notesIn = (canvas: WorkCanvas, block: CanvasBlock): Note[] =>
  canvas.notes.filter((note) => note.block === block);

/** The canvas with one more note, the last of its block; the same canvas where no more fit, or the id is taken. */
export function withNote(canvas: WorkCanvas, note: Note): WorkCanvas {
  const isFull = canvas.notes.length >= projectLimits.notes;
  if (isFull || canvas.notes.some(({id}) => id === note.id)) return canvas;
  return {...canvas, notes: [...canvas.notes, note]};
}

/** The canvas with a note's text or kind changed; the same canvas where nothing changes or there is no such note. */
export function withNoteChanged(
  canvas: WorkCanvas,
  id: string,
  change: Partial<{text: string; kind: NoteKind}>,
): WorkCanvas {
  const before = canvas.notes.find((note) => note.id === id);
  const after = before === undefined ? undefined : {...before, ...change};
  if (after === undefined || (after.text === before!.text && after.kind === before!.kind)) return canvas;
  return {...canvas, notes: canvas.notes.map((note) => (note.id === id ? after : note))};
}

/** The canvas without a note; an arrow that started or ended at it keeps its sentence and loses that end. */
export function withoutNote(canvas: WorkCanvas, id: string): WorkCanvas {
  if (!canvas.notes.some((note) => note.id === id)) return canvas;
  const loosened = (name: ConditionName) => {
    const arrow = canvas.arrows[name];
    return {
      ...arrow,
      from: arrow.from === id ? null : arrow.from,
      to: arrow.to === id ? null : arrow.to,
    };
  };
  return {
    ...canvas,
    notes: canvas.notes.filter((note) => note.id !== id),
    arrows: {customer: loosened("customer"), business: loosened("business"), data: loosened("data")},
  };
}

/** The arrows that start or end at a note, in their order. */
export const arrowsAt = ({arrows}: WorkCanvas, id: string): ConditionName[] =>
  conditionNames.filter((name) => arrows[name].from === id || arrows[name].to === id);

/**
 * The canvas with a note moved within its block or to another; every note stays there once. The same canvas where it already stands
 * there, or there is no such note.
 *
 * @example
 * withNoteMoved(canvas, "note-1", {block: "channels", before: null})
 */
export function withNoteMoved(canvas: WorkCanvas, id: string, {block, before}: NotePlace): WorkCanvas {
  const note = canvas.notes.find((each) => each.id === id);
  if (note === undefined || before === id) return canvas;
  const rest = canvas.notes.filter((each) => each.id !== id);
  const at = rest.findIndex((each) => each.id === before && each.block === block);
  const moved = {...note, block};
  const notes = at < 0 ? [...rest, moved] : [...rest.slice(0, at), moved, ...rest.slice(at)];
  const next = {...canvas, notes};
  const order = (of: WorkCanvas) =>
    notesIn(of, block)
      .map((each) => each.id)
      .join(" ");
  return note.block === block && order(next) === order(canvas) ? canvas : next;
}
