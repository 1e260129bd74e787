import {canvasBlocks} from "../../../domain/canvas.js";
import type {CanvasBlock} from "../../../domain/canvas.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {boardWords} from "./boardWords.js";
import {committedField} from "./committedField.js";
import {projectLimits} from "../../../domain/project/projectLimits.js";

export interface BlockPanel {
  readonly node: HTMLElement;
  readonly list: HTMLOListElement;
  readonly adder: HTMLButtonElement;
}

/**
 * One block of the canvas: its name in both languages, the reader's first, its list of cards, and a place to type a new one. Enter adds
 * the card and opens the next; Esc, or leaving it empty, ends.
 *
 * @param options.add Gets the text of a new card.
 * @param options.mayAdd Asked before anything is typed; false leaves the place closed.
 * @example
 * const panel = blockPanel("channels", {locale, add: (text) => …, mayAdd: () => true});
 */
export function blockPanel(
  block: CanvasBlock,
  {locale, add, mayAdd}: {locale: Locale; add: (text: string) => void; mayAdd: () => boolean},
): BlockPanel {
  const other = locale === "ja" ? "en" : "ja";
  const names = canvasBlocks[block];
  const heading = element(
    "h3",
    {id: `block-${block}`},
    names[locale],
    " ",
    element("span", {lang: other, class: "block-other-name"}, names[other]),
  );
  const list = element("ol", {class: "block-notes", "aria-labelledby": `block-${block}`});
  const adder = element(
    "button",
    {
      type: "button",
      class: "block-add",
      "data-role": "add-note",
      "aria-label": `${boardWords.add[locale]}: ${names[locale]}`,
    },
    `+ ${boardWords.add[locale]}`,
  );
  const place = element("div", {class: "block-draft"}, adder);
  const open = () => {
    if (!mayAdd()) return;
    let isOpen = true;
    /** False where it has been left already: taking a field out of the page leaves it once more. */
    const close = (isFocused: boolean): boolean => {
      if (!isOpen) return false;
      isOpen = false;
      place.replaceChildren(adder);
      if (isFocused) adder.focus();
      return true;
    };
    const field = committedField({
      value: "",
      label: `${boardWords.newNote[locale]}: ${names[locale]}`,
      most: projectLimits.noteLetters,
      locale,
      role: "new-note",
      commit: (typed, by) => {
        const text = typed.trim();
        if (!close(by === "enter") || text === "") return;
        add(text);
        if (by === "enter") open();
      },
      cancel: () => void close(true),
    });
    place.replaceChildren(field.node);
    field.input.focus();
  };
  adder.addEventListener("click", open);
  const node = element("section", {class: "block", "data-block": block}, heading, list, place);
  node.style.gridArea = block;
  return {node, list, adder};
}
