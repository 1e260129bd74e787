import {DataError} from "../../../domain/errors.js";
import type {Fault} from "../../../domain/errors.js";
import {forProject} from "../../../domain/project/canvas/canvasCopy.js";
import {readDocument} from "../../../domain/project/documents.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {CanvasEditor} from "../canvasEditor.js";
import {boardWords, canvasName, labelled, quoted} from "./boardWords.js";
import {canvasFaults} from "./canvasFaults.js";
import {projectLimits} from "../../../domain/project/projectLimits.js";

/** Larger files are no canvas; so much is read of them, and refused. */
const mostBytes = 6_000_000;

/**
 * Takes in canvases from JSON files. One whose id is taken comes in as a copy; a bad file changes nothing, and every fault of it is
 * listed.
 *
 * @example
 * display(bringCanvases(editor, {locale, say}))
 */
export function bringCanvases(
  editor: CanvasEditor,
  {locale, say}: {locale: Locale; say: (text: string) => void},
): HTMLElement {
  const input = element("input", {
    type: "file",
    accept: ".json,application/json",
    multiple: "",
    "data-role": "canvas-files",
  });
  const outcome = element("div", {});
  async function read(files: readonly File[]): Promise<void> {
    const faults: Fault[] = [];
    const added: string[] = [];
    for (const file of files) {
      try {
        const canvas = readDocument("canvas", await file.slice(0, mostBytes).text(), file.name);
        if (editor.project.canvases.length >= projectLimits.canvases)
          faults.push({
            file: file.name,
            message: boardWords.tooMany.en,
            messageJa: boardWords.tooMany.ja,
          });
        else {
          editor.add(forProject(canvas, editor.project));
          added.push(quoted(canvasName(canvas.title, locale), locale));
        }
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        faults.push(...error.faults);
      }
    }
    outcome.replaceChildren(...(faults.length === 0 ? [] : [canvasFaults(faults, {locale})]));
    if (added.length > 0) say(labelled(boardWords.imported, added.join(" "), locale));
  }
  input.addEventListener("change", () => {
    void read([...(input.files ?? [])]).then(() => (input.value = ""));
  });
  return element(
    "section",
    {class: "bring-canvases", lang: locale},
    element("label", {}, boardWords.import[locale], input),
    outcome,
  );
}
