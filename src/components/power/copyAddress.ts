import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {powerWords} from "./powerWords.js";

/**
 * A button that copies the page's address, which carries the whole plan.
 *
 * @example
 * display(copyAddress({locale: "en"}))
 */
export function copyAddress({locale}: {locale: Locale}): HTMLElement {
  const said = element("span", {role: "status"});
  const button = element("button", {type: "button", class: "pill"}, powerWords.share[locale]);
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(location.href).then(
      () => (said.textContent = powerWords.copied[locale]),
      () => (said.textContent = powerWords.notCopied[locale]),
    );
  });
  return element("p", {class: "power-share", lang: locale}, button, " ", said);
}
