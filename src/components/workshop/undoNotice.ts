import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";

/** A line that says what was done, and takes it back. */
export interface UndoNotice {
  node: HTMLElement;
  /**
   * Says what was done; the focus goes to the button that takes it back.
   *
   * @param undo Returns what stands against it where it cannot be taken back any more; null where it is.
   */
  offer: (words: string, undo: () => string | null) => void;
  /** Says something that cannot be taken back. */
  say: (words: string) => void;
}

/**
 * Makes the line, empty until something is said.
 *
 * @example
 * const notice = undoNotice({locale});
 * notice.offer("Idea deleted.", () => (restore(idea), null));
 */
export function undoNotice({locale}: {locale: Locale}): UndoNotice {
  const said = element("span", {role: "status", tabindex: "-1"});
  const button = element(
    "button",
    {type: "button", class: "pill", "data-role": "undo"},
    {en: "Undo", ja: "元に戻す"}[locale],
  );
  const node = element("p", {class: "workshop-undo"}, said, button);
  let undo: (() => string | null) | null = null;
  button.hidden = true;
  button.addEventListener("click", () => {
    said.textContent = undo?.() ?? {en: "Taken back.", ja: "元に戻しました。"}[locale];
    // The button goes, and the focus with it.
    said.focus({preventScroll: true});
    button.hidden = true;
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
