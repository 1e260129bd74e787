import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {pageTitle} from "../../pageTitle.js";
import {boardWords} from "./boardWords.js";

/**
 * What the canvas page is for, and a warning where the browser keeps nothing.
 *
 * @example
 * display(canvasIntroduction({locale, isKept: store.isKept}))
 */
export function canvasIntroduction({locale, isKept}: {locale: Locale; isKept: boolean}): HTMLElement {
  pageTitle(boardWords.title, locale);
  return element(
    "header",
    {lang: locale, class: "canvas-introduction"},
    element("p", {}, boardWords.lead[locale]),
    isKept ? null : element("p", {class: "canvas-not-kept", role: "alert"}, boardWords.notKept[locale]),
  );
}
