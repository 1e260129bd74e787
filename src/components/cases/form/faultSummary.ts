import type {Locale, Text} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {DraftFault} from "./draftFaults.js";
import {faultsHeading, formWords} from "./formWords.js";

/**
 * All that is to be settled in a draft, each a link to its field, and where the draft is kept.
 *
 * @param options.onGo Called with the path of the field that a person follows a link to.
 * @example
 * summary.replaceChildren(...faultSummary(faults, {locale, nameOf, onGo, isOpen: true, note}))
 */
export function faultSummary(
  faults: readonly DraftFault[],
  {
    locale,
    nameOf,
    onGo,
    isOpen,
    note,
  }: {
    locale: Locale;
    nameOf: (path: string) => Text;
    onGo: (path: string) => void;
    isOpen: boolean;
    note: string;
  },
): HTMLElement[] {
  const kept = element("p", {class: "hint"}, note);
  if (faults.length === 0) return [element("p", {class: "fine"}, `✓ ${formWords.fine[locale]}`), kept];
  const links = faults.map(({path, text}) => {
    const link = element("a", {href: "#"}, `${nameOf(path)[locale]}: ${text[locale]}`);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      onGo(path);
    });
    return element("li", {}, link);
  });
  return [
    element(
      "details",
      {open: isOpen ? "" : null},
      element("summary", {}, faultsHeading(faults.length)[locale]),
      element("ul", {}, links),
    ),
    kept,
  ];
}
