import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";

/** A line that says what was done, and takes it back. */
export interface UndoNotice {
  node: HTMLElement;
  /** Says what was done; the focus goes to the button that takes it back. */
  offer: (words: string, undo: () => void) => void;
  /** Says something that cannot be taken back. */
  say: (words: string) => void;
}

/**
 * Makes the line, empty until something is said.
 *
 * @example
 * const notice = undoNotice({locale});
 * notice.offer("Idea deleted.", () => restore(idea));
 */
export function undoNotice({locale}: {locale: Locale}): UndoNotice {
  const said = element("span", {role: "status"});
  const button = element(
    "button",
    {type: "button", class: "pill", "data-role": "undo"},
    {en: "Undo", ja: "元に戻す"}[locale],
  );
  const node = element("p", {class: "workshop-undo"}, said, button);
  let undo: (() => void) | null = null;
  button.hidden = true;
  button.addEventListener("click", () => {
    undo?.();
    button.hidden = true;
    said.textContent = {en: "Taken back.", ja: "元に戻しました。"}[locale];
  });
  return {
    node,
    offer(words, how) {
      undo = how;
      said.textContent = words;
      button.hidden = false;
      button.focus({preventScroll: true});
    },
    say(words) {
      said.textContent = words;
      button.hidden = true;
    },
  };
}
