import type {ConditionName} from "../../conditions.js";
import type {CanvasArrow, WorkCanvas} from "../workCanvas.js";

/**
 * The canvas with an arrow's ends or sentence changed. An end that is no note of the canvas becomes null. The same canvas where nothing
 * changes.
 *
 * @example
 * withArrow(canvas, "customer", {to: "note-2"}).arrows.customer.to // "note-2"
 */
export function withArrow(
  canvas: WorkCanvas,
  name: ConditionName,
  change: Partial<Pick<CanvasArrow, "from" | "to" | "statement">>,
): WorkCanvas {
  const known = (id: string | null) => (canvas.notes.some((note) => note.id === id) ? id : null);
  const before = canvas.arrows[name];
  const asked = {...before, ...change};
  const after = {...asked, from: known(asked.from), to: known(asked.to)};
  const isSame = after.from === before.from && after.to === before.to && after.statement === before.statement;
  return isSame ? canvas : {...canvas, arrows: {...canvas.arrows, [name]: after}};
}
