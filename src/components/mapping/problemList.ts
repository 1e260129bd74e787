import type {Fault} from "../../domain/errors.js";
import type {MappingFault} from "../../domain/mapping/mappingFault.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {faultLine} from "./faultLine.js";
import {fieldName} from "./fieldName.js";
import {mappingWords, problemsHeading} from "./mappingWords.js";

/**
 * All that is to be settled, each a link to the field where that is done; and what the reading of all rows found, which stands in the
 * files themselves.
 *
 * @param onGo Called with the path of the field that a person follows a link to.
 * @example
 * problemList(faults, found, {locale: "en", onGo: (path) => fields.focus(path)})
 */
export function problemList(
  faults: readonly MappingFault[],
  found: readonly Fault[],
  {locale, onGo}: {locale: Locale; onGo: (path: string) => void},
): HTMLElement[] {
  const own = element(
    "ul",
    {},
    faults.map((fault) => {
      const name = fieldName(fault.path, locale);
      const link = element("a", {href: "#"}, `${name === "" ? "" : `${name} · `}${faultLine(fault, locale)}`);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        onGo(fault.path);
      });
      return element("li", {}, link);
    }),
  );
  const others = found.map(({message, messageJa, ...fault}) =>
    element("li", {}, faultLine({...fault, text: {en: message, ja: messageJa ?? message}}, locale)),
  );
  if (faults.length + found.length === 0)
    return [element("p", {class: "fine"}, `✓ ${mappingWords.fine[locale]}`)];
  return [
    ...(faults.length === 0 ? [] : [element("h3", {}, problemsHeading(faults.length)[locale]), own]),
    ...(found.length === 0 ? [] : [element("h3", {}, mappingWords.found[locale]), element("ul", {}, others)]),
  ];
}
