import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";

const onlyHere: Text = {en: "only in this browser", ja: "このブラウザのみ"};

/**
 * The mark of a case that this browser alone knows, for wherever one is listed.
 *
 * @example
 * element("p", {}, study.organisation[locale], " ", privateBadge({locale}))
 */
export const privateBadge = ({locale}: {locale: Locale}): HTMLElement =>
  element("span", {class: "badge", "data-role": "private-case", lang: locale}, onlyHere[locale]);
