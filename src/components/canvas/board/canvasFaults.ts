import {describeFault} from "../../../domain/errors.js";
import type {Fault} from "../../../domain/errors.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {boardWords} from "./boardWords.js";

/** More faults than this are counted, not listed. */
const MOST = 50;

/**
 * Every fault of files or links that hold no canvas: place, value and what would be right, as text.
 *
 * @example
 * canvasFaults(error.faults, {locale})
 */
export function canvasFaults(faults: readonly Fault[], {locale}: {locale: Locale}): HTMLElement {
  const rest = faults.length - MOST;
  const message = (fault: Fault) => (locale === "ja" ? (fault.messageJa ?? fault.message) : fault.message);
  return element(
    "div",
    {role: "alert", class: "canvas-faults", lang: locale},
    element("p", {}, `${boardWords.faults[locale]} (${faults.length})`),
    element(
      "ul",
      {},
      faults
        .slice(0, MOST)
        .map((fault) => element("li", {}, describeFault({...fault, message: message(fault)}))),
      rest > 0 ? element("li", {}, locale === "ja" ? `ほかに ${rest} 件` : `and ${rest} more`) : null,
    ),
  );
}
