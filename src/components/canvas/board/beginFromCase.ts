import type {CaseStudy} from "../../../domain/caseStudy.js";
import {caseCanvas} from "../../../domain/project/canvas/caseCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {fromAddress, toAddress} from "../../address.js";
import type {CanvasEditor} from "../canvasEditor.js";
import {boardWords, labelled} from "./boardWords.js";
import {projectLimits} from "../../../domain/project/projectLimits.js";

/**
 * Adds a canvas made of the case that the address names (`?from=<id>`), once: the address forgets it, so that a reload adds no second
 * one. A case that is not known, or a project full of canvases, is said.
 *
 * @example
 * beginFromCase(editor, {cases, locale, say: said.say})
 */
export function beginFromCase(
  editor: CanvasEditor,
  {cases, locale, say}: {cases: readonly CaseStudy[]; locale: Locale; say: (text: string) => void},
): void {
  const id = fromAddress("from");
  if (id === null) return;
  toAddress("from", null);
  const study = cases.find((each) => each.id === id);
  if (study === undefined) return say(boardWords.noSuchCase[locale]);
  if (editor.project.canvases.length >= projectLimits.canvases) return say(boardWords.tooMany[locale]);
  const canvas = caseCanvas(study, {locale});
  editor.add(canvas);
  say(labelled(boardWords.opened, canvas.title, locale));
}
