import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {fitWords} from "./fitWords.js";

/**
 * What the page does with what one writes.
 *
 * @example
 * display(fitIntroduction({locale}))
 */
export const fitIntroduction = ({locale}: {locale: Locale}): HTMLElement =>
  element("p", {lang: locale}, fitWords.introduction[locale]);
