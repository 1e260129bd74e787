import {newId} from "../parts.js";
import type {Project} from "../project.js";
import type {WorkCanvas} from "../workCanvas.js";
import {projectLimits} from "../projectLimits.js";

/**
 * The same canvas under an id of its own. Notes and ties keep theirs, which are unique within a canvas only.
 *
 * @example
 * canvasCopy(canvas, {title: "Our shop (copy)"})
 */
export const canvasCopy = (canvas: WorkCanvas, {title = canvas.title} = {}): WorkCanvas => ({
  ...canvas,
  id: newId("canvas"),
  title: title.slice(0, projectLimits.titleLetters),
});

/** A canvas from outside as a project can take it in: under a new id where its own is taken, so that nothing is written over. */
export const forProject = (canvas: WorkCanvas, {canvases}: Project): WorkCanvas =>
  canvases.some(({id}) => id === canvas.id) ? canvasCopy(canvas) : canvas;
