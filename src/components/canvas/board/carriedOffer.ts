import {canvasCredit} from "../../../domain/canvas.js";
import {DataError} from "../../../domain/errors.js";
import {forProject} from "../../../domain/project/canvas/canvasCopy.js";
import {readCarriedCanvas} from "../../../domain/project/canvas/carriedCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {toAddress} from "../../address.js";
import {element} from "../../element.js";
import type {CanvasEditor} from "../canvasEditor.js";
import {boardWords, canvasName, labelled} from "./boardWords.js";
import {canvasFaults} from "./canvasFaults.js";
import {canvasSvg} from "./canvasSvg.js";
import {projectLimits} from "../../../domain/project/projectLimits.js";

/**
 * The canvas that the page's address carries, shown with the question whether to take it in; nothing of the reader's changes before they
 * say so. A link that cannot be read is told. Null where the address carries none.
 *
 * @param options.packed Value of `?carry=`, null where there is none.
 * @param options.width In pixels.
 * @example
 * display(carriedOffer(editor, {packed: fromAddress("carry"), width, locale, say}))
 */
export function carriedOffer(
  editor: CanvasEditor,
  {
    packed,
    width,
    locale,
    say,
  }: {packed: string | null; width: number; locale: Locale; say: (text: string) => void},
): HTMLElement | null {
  if (packed === null) return null;
  const root = element("section", {class: "card carried-canvas", lang: locale, "data-role": "carried"});
  const leave = () => {
    toAddress("carry", null);
    root.remove();
  };
  const button = (role: string, label: string, run: () => void) => {
    const node = element("button", {type: "button", class: "pill", "data-role": role}, label);
    node.addEventListener("click", run);
    return node;
  };
  const leaveButton = button("leave-carried", boardWords.leaveCarried[locale], leave);
  try {
    const canvas = readCarriedCanvas(packed);
    const name = canvasName(canvas.title, locale);
    const take = () => {
      if (editor.project.canvases.length >= projectLimits.canvases) return say(boardWords.tooMany[locale]);
      editor.add(forProject(canvas, editor.project));
      say(labelled(boardWords.imported, name, locale));
      leave();
    };
    root.append(
      element("h2", {}, labelled(boardWords.carried, name, locale)),
      element("p", {}, boardWords.carriedAsk[locale]),
      element(
        "div",
        {class: "pills"},
        button("add-carried", boardWords.addCarried[locale], take),
        leaveButton,
      ),
      // The card's padding and border.
      canvasSvg(canvas, {width: Math.max(240, width - 34), locale}),
      element("p", {class: "canvas-credit"}, canvasCredit),
    );
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    root.append(
      element("h2", {}, boardWords.badLink[locale]),
      canvasFaults(error.faults, {locale}),
      leaveButton,
    );
  }
  return root;
}
