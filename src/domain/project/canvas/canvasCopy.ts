import {newId} from "../parts.js";
import type {Project} from "../project.js";
import type {WorkCanvas} from "../workCanvas.js";

/** As many canvases as a project may hold, and as many letters as a title. */
export const mostCanvases = 30;
export const mostTitleLetters = 200;

/**
 * The same canvas under an id of its own. Notes and ties keep theirs, which are unique within a canvas only.
 *
 * @example
 * canvasCopy(canvas, {title: "Our shop (copy)"})
 */
export const canvasCopy = (canvas: WorkCanvas, {title = canvas.title} = {}): WorkCanvas => ({
  ...canvas,
  id: newId("canvas"),
  title: title.slice(0, mostTitleLetters),
});

/** A canvas from outside as a project can take it in: under a new id where its own is taken, so that nothing is written over. */
export const forProject = (canvas: WorkCanvas, {canvases}: Project): WorkCanvas =>
  canvases.some(({id}) => id === canvas.id) ? canvasCopy(canvas) : canvas;
