import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {powerWords} from "./powerWords.js";

/**
 * What the page on power asks.
 *
 * @example
 * display(powerIntroduction({locale: "en"}))
 */
export function powerIntroduction({locale}: {locale: Locale}): HTMLElement {
  return element("p", {lang: locale}, powerWords.question[locale]);
}
