import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {shortlistSize} from "./shortlistIds.js";
import {shortlist} from "./shortlistStore.js";
import {shortlistWords} from "./shortlistWords.js";

/**
 * A button that puts a case on the shortlist and takes it off again; `aria-pressed` says which. A full list says so.
 *
 * @example
 * shortlistButton("pomelo", {locale: "en"}) // ＋ Shortlist
 */
export function shortlistButton(id: string, {locale}: {locale: Locale}): HTMLButtonElement {
  const button = element("button", {
    type: "button",
    class: "pill shortlist-button",
    lang: locale,
    "data-case": id,
  });
  button.addEventListener("click", () => shortlist().toggle(id));
  paint(button);
  repaintOnChange();
  return button;
}

let isWatching = false;

/** One watcher for all buttons: lists of cards are drawn anew at every keystroke, and what is gone is held by nobody. */
function repaintOnChange(): void {
  if (isWatching) return;
  isWatching = true;
  shortlist().watch(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>("button.shortlist-button"))
      paint(button);
  });
}

function paint(button: HTMLButtonElement): void {
  const ids = shortlist().value;
  const isOn = ids.includes(button.dataset["case"]!);
  const isFull = !isOn && ids.length >= shortlistSize.most;
  button.setAttribute("aria-pressed", String(isOn));
  button.disabled = isFull;
  button.textContent = shortlistWords[isOn ? "on" : isFull ? "full" : "off"][button.lang as Locale];
}
