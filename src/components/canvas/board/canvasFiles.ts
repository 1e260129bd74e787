import {canvasCredit} from "../../../domain/canvas.js";
import {writeDocument} from "../../../domain/project/documents.js";
import type {WorkCanvas} from "../../../domain/project/workCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {figureFile} from "../../exportFigure.js";
import type {PictureFormat} from "../../exportFigure.js";
import {wrapText} from "../../growthCycle/textFit.js";
import {canvasSvg} from "./canvasSvg.js";

/** Width of a saved picture, in pixels of the page. */
const pictureWidth = 1240;

/**
 * A canvas as a picture that stands alone, with its title above and the credit below.
 *
 * @throws where the browser cannot draw it.
 * @example
 * saveFile("canvas.svg", await canvasPicture(canvas, "svg", {locale}))
 */
export async function canvasPicture(
  canvas: WorkCanvas,
  format: PictureFormat,
  {locale}: {locale: Locale},
): Promise<Blob> {
  const svg = canvasSvg(canvas, {width: pictureWidth, locale});
  // A figure is measured as it stands in the page.
  const stage = element("div", {class: "picture-stage", "aria-hidden": "true"}, svg);
  document.body.append(stage);
  // The heading takes one line: a title that needs more stands shortened there and whole in the figure's description.
  const [line, ...rest] = wrapText(canvas.title, pictureWidth, 16, {bold: true});
  const title = line === undefined ? {} : {title: rest.length === 0 ? line : `${line}…`};
  try {
    return await figureFile(svg, format, {...title, source: canvasCredit});
  } finally {
    stage.remove();
  }
}

/** A canvas as the JSON file that this site reads again. */
export const canvasJson = (canvas: WorkCanvas): Blob =>
  new Blob([writeDocument("canvas", canvas)], {type: "application/json"});
