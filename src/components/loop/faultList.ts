import type {Fault} from "../../domain/errors.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {loopWords} from "./loopWords.js";

/** More faults than this are counted, not listed. */
const MOST = 100;

/**
 * Every fault of the files that a person brought: file, row, column, value and what would be right.
 *
 * @example
 * display(faultList(error.faults, {locale: "en"}))
 */
export function faultList(faults: readonly Fault[], {locale}: {locale: Locale}): HTMLElement {
  const columns = ["file", "row", "column", "value", "message"] as const;
  const cell = (fault: Fault, name: (typeof columns)[number]) => {
    const value = name === "message" && locale === "ja" ? (fault.messageJa ?? fault.message) : fault[name];
    return value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
  };
  const hidden = faults.length - MOST;
  return element(
    "section",
    {class: "card fault-list", role: "alert", lang: locale},
    element("h2", {}, `${loopWords.faults[locale]} (${faults.length})`),
    element("p", {}, loopWords.faultsHint[locale]),
    element(
      "div",
      {class: "scroll", tabindex: "0"},
      element(
        "table",
        {},
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            columns.map((name) => element("th", {scope: "col"}, loopWords[name][locale])),
          ),
        ),
        element(
          "tbody",
          {},
          faults.slice(0, MOST).map((fault) =>
            element(
              "tr",
              {},
              columns.map((name) => element("td", {}, cell(fault, name))),
            ),
          ),
        ),
      ),
    ),
    hidden > 0
      ? element("p", {}, locale === "ja" ? `ほかに ${hidden} 件あります。` : `And ${hidden} more.`)
      : null,
  );
}
