import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {planWords as words} from "./planWords.js";

/**
 * What a plan is, in a paragraph.
 *
 * @example
 * display(planIntroduction({locale}))
 */
export const planIntroduction = ({locale}: {locale: Locale}): HTMLElement =>
  element("p", {lang: locale}, words.what[locale]);
