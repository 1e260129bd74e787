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
  const list = shortlist();
  const button = element("button", {
    type: "button",
    class: "pill shortlist-button",
    lang: locale,
    "data-case": id,
  });
  button.addEventListener("click", () => list.toggle(id));
  let shown = false;
  const stop = list.watch((ids) => {
    // A list of cards is drawn anew at every keystroke: a button that has left the page stops listening.
    if (shown && !button.isConnected) return stop();
    shown ||= button.isConnected;
    const isOn = ids.includes(id);
    const isFull = !isOn && ids.length >= shortlistSize.most;
    button.setAttribute("aria-pressed", String(isOn));
    button.disabled = isFull;
    button.textContent = shortlistWords[isOn ? "on" : isFull ? "full" : "off"][locale];
  });
  return button;
}
