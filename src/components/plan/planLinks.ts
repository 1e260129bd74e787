import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {planWords as words} from "./planWords.js";

/**
 * Where the rest of the project is worked on.
 *
 * @example
 * display(planLinks({locale}))
 */
export function planLinks({locale}: {locale: Locale}): HTMLElement {
  const link = (page: string, name: string) =>
    element("a", {class: "pill", href: `./${page}?lang=${locale}`}, name);
  return element(
    "nav",
    {class: "pills", lang: locale, "aria-label": words.links[locale]},
    link("canvas", words.toCanvas[locale]),
    link("workshop", words.toWorkshop[locale]),
    link("project", words.toProject[locale]),
  );
}
