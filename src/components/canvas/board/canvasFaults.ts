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
  return element(
    "div",
    {role: "alert", class: "canvas-faults", lang: locale},
    element("p", {}, `${boardWords.faults[locale]} (${faults.length})`),
    element(
      "ul",
      {},
      faults
        .slice(0, MOST)
        .map(({file, column, value, message, messageJa}) =>
          element(
            "li",
            {},
            element("code", {}, column === undefined ? file : `${file} · ${column}`),
            value === undefined ? " " : ` ${printed(value)} `,
            locale === "ja" ? (messageJa ?? message) : message,
          ),
        ),
      rest > 0 ? element("li", {}, locale === "ja" ? `ほかに ${rest} 件` : `and ${rest} more`) : null,
    ),
  );
}

/** A value as it stands in the file, shortened. */
function printed(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
