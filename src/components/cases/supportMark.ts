import {supportLabels} from "../../domain/supportLevels.js";
import type {SupportLevel} from "../../domain/supportLevels.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";

/**
 * How well a condition is supported: a mark whose shape says it, and the word beside it.
 *
 * @example
 * supportMark("measured", {locale: "en"}) // ● measured
 */
export function supportMark(support: SupportLevel, {locale}: {locale: Locale}): HTMLElement {
  const {mark, name, means} = supportLabels[support];
  return element(
    "span",
    {class: "case-support", "data-support": support, title: means[locale]},
    element("span", {"aria-hidden": "true"}, mark),
    ` ${name[locale]}`,
  );
}
