import type {CaseStudy} from "../../domain/caseStudy.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {caseWords} from "./caseWords.js";

/**
 * Where a case was read: title, place within it, and its address or the name of the seed document.
 *
 * @example
 * display(sourceList(study, {locale}))
 */
export function sourceList({sources}: CaseStudy, {locale}: {locale: Locale}): HTMLElement {
  const items = sources.map(({title, seed, address, place}) =>
    element(
      "li",
      {},
      address === undefined ? title[locale] : element("a", {href: address, rel: "noreferrer"}, title[locale]),
      place === undefined ? null : element("div", {class: "case-muted"}, place[locale]),
      seed === undefined ? null : element("div", {}, element("code", {}, seed)),
    ),
  );
  return element(
    "section",
    {lang: locale},
    element("h2", {}, caseWords.sources[locale]),
    element("ul", {}, items),
  );
}
