import type {Fault} from "../../../domain/errors.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";

/** More faults than this are counted, not listed. */
const MOST = 50;

/**
 * What is wrong with YAML files, by file and line; whatever stands in them is shown as text.
 *
 * @example
 * fileFaults(error.faults, {locale})
 */
export function fileFaults(faults: readonly Fault[], {locale}: {locale: Locale}): HTMLElement {
  const rest = faults.length - MOST;
  return element(
    "ul",
    {class: "case-file-faults"},
    faults
      .slice(0, MOST)
      .map(({file, column, message, messageJa}) =>
        element(
          "li",
          {},
          element("code", {}, column === undefined ? file : `${file} · ${column}`),
          ` ${locale === "ja" ? (messageJa ?? message) : message}`,
        ),
      ),
    rest > 0 ? element("li", {}, locale === "ja" ? `ほかに ${rest} 件` : `and ${rest} more`) : null,
  );
}
