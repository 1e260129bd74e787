import type {ConditionName} from "../../../domain/conditions.js";
import type {WorkCanvas} from "../../../domain/project/workCanvas.js";

/** A choice of an arrow's two cards that is under way, by their ids; null where a card is not chosen yet. */
export interface ArrowPick {
  readonly arrow: ConditionName;
  /** The canvas that the cards are on. */
  readonly canvas: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The choice after another card: the first starts the arrow, the second ends it. The first once more takes it back, since no arrow ends
 * where it starts.
 *
 * @example
 * picked(picked({arrow: "customer", canvas: "canvas-1", from: null, to: null}, "note-1"), "note-2") // {…, from: "note-1", to: "note-2"}
 */
export function picked(pick: ArrowPick, note: string): ArrowPick {
  if (pick.from === null) return {...pick, from: note};
  return pick.from === note ? {...pick, from: null} : {...pick, to: note};
}

/**
 * The choice after the canvas changed, as by undo or in another window: without a card that is gone; null where another canvas is open,
 * or where two cards are not left to choose from.
 *
 * @example
 * pickOn(pick, {...canvas, notes: []}) // null
 */
export function pickOn(pick: ArrowPick, canvas: WorkCanvas | null): ArrowPick | null {
  if (canvas === null || canvas.id !== pick.canvas || canvas.notes.length < 2) return null;
  return canvas.notes.some(({id}) => id === pick.from) ? pick : {...pick, from: null};
}
