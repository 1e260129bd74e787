import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {brokenWords} from "./brokenWords.js";

/**
 * Where to go from the broken cycles: one's own data, and the methods.
 *
 * @example
 * display(brokenClosing({locale: "en"}))
 */
export function brokenClosing({locale}: {locale: Locale}): HTMLElement {
  return element(
    "p",
    {class: "broken-closing", lang: locale},
    `${brokenWords.next[locale]} `,
    element("a", {href: "./"}, brokenWords.ownData[locale]),
    " · ",
    element("a", {href: "../guide/methods"}, brokenWords.methods[locale]),
  );
}
