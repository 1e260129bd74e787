import {canvasBlocks} from "../../../domain/canvas.js";
import type {CanvasBlock} from "../../../domain/canvas.js";
import {mostNoteLetters} from "../../../domain/project/canvas/noteEdits.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {boardWords} from "./boardWords.js";
import {committedField} from "./committedField.js";

export interface BlockPanel {
  readonly node: HTMLElement;
  readonly heading: HTMLElement;
  readonly list: HTMLOListElement;
  readonly adder: HTMLButtonElement;
}

/**
 * One block of the canvas: its name in both languages, the reader's first, its list of cards, and a place to type a new one. Enter adds
 * the card and opens the next; Esc, or leaving it empty, ends.
 *
 * @param options.add Gets the text of a new card.
 * @example
 * const panel = blockPanel("channels", {locale, add: (text) => …});
 */
export function blockPanel(
  block: CanvasBlock,
  {locale, add}: {locale: Locale; add: (text: string) => void},
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
    const close = (isFocused: boolean) => {
      if (!place.contains(field.node)) return;
      place.replaceChildren(adder);
      if (isFocused) adder.focus();
    };
    const field = committedField({
      value: "",
      label: `${boardWords.newNote[locale]}: ${names[locale]}`,
      most: mostNoteLetters,
      locale,
      role: "new-note",
      commit: (typed, by) => {
        const text = typed.trim();
        close(by === "enter");
        if (text === "") return;
        add(text);
        if (by === "enter") open();
      },
      cancel: () => close(true),
    });
    place.replaceChildren(field.node);
    field.input.focus();
  };
  adder.addEventListener("click", open);
  return {
    node: element("section", {class: "block", "data-block": block}, heading, list, place),
    heading,
    list,
    adder,
  };
}
