import type {LinkReport} from "../../analysis/loop/report.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {checkWords, loopWords} from "./loopWords.js";

/**
 * The checks of a link, each with its outcome and what was found; those that do not apply say why.
 *
 * @example
 * display(checksTable(summary.report.links.business, {locale: "en"}))
 */
export function checksTable({checks, reasons}: LinkReport, {locale}: {locale: Locale}): HTMLElement {
  const mark = (passed: boolean | null) => (passed === null ? "–" : passed ? "✓" : "✕");
  const words = (passed: boolean | null) => {
    const [none, yes, no] =
      locale === "ja" ? ["適用外", "通過", "不通過"] : ["not applied", "passed", "not passed"];
    return passed === null ? none : passed ? yes : no;
  };
  return element(
    "section",
    {class: "card checks", lang: locale},
    element("h3", {}, loopWords.checks[locale]),
    element(
      "ul",
      {class: "reasons"},
      reasons.map((reason) => element("li", {}, reason)),
    ),
    element(
      "dl",
      {},
      checks.flatMap(({name, passed, note}) => [
        element(
          "dt",
          {},
          `${mark(passed)} ${checkWords[name][locale]} `,
          element("span", {class: "outcome"}, words(passed)),
        ),
        element("dd", {}, note),
      ]),
    ),
  );
}
