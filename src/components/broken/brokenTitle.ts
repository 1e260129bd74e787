import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {brokenWords} from "./brokenWords.js";

/**
 * The page's heading, in the reader's language.
 *
 * @example
 * display(brokenTitle({locale: "ja"}))
 */
export function brokenTitle({locale}: {locale: Locale}): HTMLElement {
  return element("h1", {lang: locale}, brokenWords.title[locale]);
}
