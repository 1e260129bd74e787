import {canvasCopy} from "../../../domain/project/canvas/canvasCopy.js";
import type {WorkCanvas} from "../../../domain/project/workCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {fromAddress, toAddress} from "../../address.js";
import {element} from "../../element.js";
import type {CanvasEditor} from "../canvasEditor.js";
import {removedSentence} from "./boardSentences.js";
import {boardWords, canvasName, labelled} from "./boardWords.js";
import {committedField} from "./committedField.js";
import {undoKeys} from "./undoKeys.js";
import {projectLimits} from "../../../domain/project/projectLimits.js";

/**
 * The project's canvases: which one is open (the address says so as `?canvas=…`), its title, copies and removal, and undo and redo over
 * what was done to it. A removed canvas can be brought back as long as the page is open, and from the project's versions afterwards.
 *
 * @example
 * const shelf = display(canvasShelf(editor, {locale, say}));
 * invalidation.then(shelf.stop);
 */
export function canvasShelf(
  editor: CanvasEditor,
  {locale, say}: {locale: Locale; say: (text: string) => void},
): HTMLElement & {stop(): void} {
  const title = ({title: text}: WorkCanvas, i: number) =>
    `${canvasName(text, locale)}${text.trim() === "" ? ` ${i + 1}` : ""}`;
  const button = (role: string, label: string, run: () => void) => {
    const node = element("button", {type: "button", class: "pill", "data-role": role}, label);
    node.addEventListener("click", run);
    return node;
  };
  const picker = element("select", {"data-role": "pick-canvas"});
  picker.addEventListener("change", () => editor.open(picker.value));
  const name = committedField({
    value: "",
    label: boardWords.name[locale],
    most: projectLimits.titleLetters,
    locale,
    role: "canvas-title",
    isOneLine: true,
    commit: (text, by) => {
      editor.edit((canvas) => (canvas.title === text.trim() ? canvas : {...canvas, title: text.trim()}));
      if (by === "enter") name.input.blur();
    },
    cancel: () => name.input.blur(),
  });
  const undo = () => {
    editor.undo();
    say(boardWords.undone[locale]);
  };
  const redo = () => {
    editor.redo();
    say(boardWords.redone[locale]);
  };
  const undoButton = button("undo", `↶ ${boardWords.undo[locale]}`, undo);
  const redoButton = button("redo", `↷ ${boardWords.redo[locale]}`, redo);
  const aside = element("p", {class: "canvas-removed", role: "status"});
  const duplicate = () => {
    if (editor.project.canvases.length >= projectLimits.canvases) return say(boardWords.tooMany[locale]);
    const canvas = editor.value!;
    const name = title(canvas, editor.project.canvases.indexOf(canvas));
    const copied = locale === "ja" ? `${name}(コピー)` : `${name} (copy)`;
    editor.add(canvasCopy(canvas, {title: copied}));
    say(labelled(boardWords.opened, copied, locale));
  };
  const remove = () => {
    const gone = editor.value!;
    const name = title(gone, editor.project.canvases.indexOf(gone));
    editor.remove();
    const back = button("bring-back", boardWords.bringBack[locale], () => {
      aside.replaceChildren();
      if (editor.project.canvases.length >= projectLimits.canvases) return say(boardWords.tooMany[locale]);
      editor.add(gone);
      say(boardWords.broughtBack[locale]);
    });
    aside.replaceChildren(`${removedSentence(name, locale)} `, back);
    back.focus();
  };
  const tools = element(
    "div",
    {class: "canvas-tools"},
    element("label", {class: "canvas-pick"}, boardWords.open[locale], picker),
    element("label", {class: "canvas-name"}, boardWords.name[locale], name.node),
    element(
      "div",
      {class: "pills"},
      undoButton,
      redoButton,
      button("duplicate-canvas", boardWords.duplicate[locale], duplicate),
      button("remove-canvas", boardWords.remove[locale], remove),
    ),
  );
  const root = element(
    "section",
    {class: "canvas-shelf", lang: locale, "aria-label": boardWords.canvases[locale]},
    tools,
    aside,
  );
  let openId = "";
  const stopWatching = editor.watch(({value, project, canUndo, canRedo}) => {
    tools.hidden = value === null;
    // Browsers limit how often the address may change.
    if (fromAddress("canvas") !== (value?.id ?? null)) toAddress("canvas", value?.id ?? null);
    if (value === null) return;
    picker.replaceChildren(
      ...project.canvases.map((canvas, i) => element("option", {value: canvas.id}, title(canvas, i))),
    );
    picker.value = value.id;
    if (value.id === openId) name.update(value.title);
    else name.reset(value.title);
    openId = value.id;
    // A disabled button would lose the focus in the middle of a series of steps.
    undoButton.setAttribute("aria-disabled", String(!canUndo));
    redoButton.setAttribute("aria-disabled", String(!canRedo));
  });
  const stopKeys = undoKeys({undo: () => editor.canUndo && undo(), redo: () => editor.canRedo && redo()});
  return Object.assign(root, {
    stop() {
      stopWatching();
      stopKeys();
    },
  });
}
