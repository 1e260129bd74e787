import {canvasBlocks} from "../../../domain/canvas.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import {notesIn} from "../../../domain/project/canvas/noteEdits.js";
import type {WorkCanvas} from "../../../domain/project/workCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {svgNode} from "../../cases/page/svgNode.js";
import {arrowDrawing} from "./arrowDrawing.js";
import {canvasLayout} from "./canvasLayout.js";
import type {Line} from "./canvasLayout.js";
import {canvasSvgStyle} from "./canvasSvgStyle.js";

/**
 * A whole canvas as one SVG: the nine blocks, every note with its kind, the arrows with their numbers, and their sentences below. It
 * carries neither title nor credit: `figureFile` writes both, and a page shows them beside it.
 *
 * @param options.width In pixels; from 860 the blocks stand as on paper.
 * @example
 * display(canvasSvg(canvas, {width: 1200, locale}))
 */
export function canvasSvg(
  canvas: WorkCanvas,
  {width, locale}: {width: number; locale: Locale},
): SVGSVGElement {
  const layout = canvasLayout(canvas, {width, locale});
  const height = Math.ceil(layout.height);
  const texts = (lines: readonly Line[]) =>
    lines.map(({text, x, y, look}) => svgNode("text", {class: look, x, y}, text));
  return svgNode(
    "svg",
    {
      class: "canvas-picture",
      role: "img",
      "aria-label": description(canvas, locale),
      lang: locale,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    svgNode("style", {}, canvasSvgStyle),
    ...layout.blocks.map((block) =>
      svgNode(
        "g",
        {"data-block": block.block},
        svgNode("rect", {
          class: "block-ground",
          x: block.x,
          y: block.y,
          width: block.width,
          height: block.height,
        }),
        ...texts(block.lines),
        ...block.notes.map((note) =>
          svgNode(
            "g",
            {class: `note-${note.kind}`, "data-note": note.id},
            svgNode("rect", {
              class: "note-ground",
              x: note.x,
              y: note.y,
              width: note.width,
              height: note.height,
              rx: 5,
            }),
            svgNode("rect", {class: "note-edge", x: note.x, y: note.y, width: 4, height: note.height, rx: 2}),
            ...texts(note.lines),
          ),
        ),
      ),
    ),
    ...arrowDrawing(layout.routes),
    ...layout.sentences.map(({name, lines}) => svgNode("g", {class: name}, ...texts(lines))),
  );
}

/** What a screen reader says of the picture. */
function description(canvas: WorkCanvas, locale: Locale): string {
  const blocks = Object.entries(canvasBlocks).map(([block, name]) => {
    const notes = notesIn(canvas, block as keyof typeof canvasBlocks).map(({text}) => text);
    return `${name[locale]}: ${notes.length === 0 ? "–" : notes.join("; ")}`;
  });
  const arrows = conditionNames.map((name) => `${conditions[name].number} ${canvas.arrows[name].statement}`);
  return [canvas.title, ...blocks, ...arrows].join(locale === "ja" ? "。" : ". ");
}
