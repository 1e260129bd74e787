import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatDate, formatPeriods} from "../format.js";
import {loopWords} from "./loopWords.js";

/**
 * What is shown: the product, how long a time and until when, a badge where the data are synthetic, and what the analysis warns of.
 *
 * @example
 * display(loopHeader(summary, {locale: "en"}))
 */
export function loopHeader(
  {title, product, periods, cadence, synthetic, report}: LoopSummary,
  {locale}: {locale: Locale},
): HTMLElement {
  const span = formatPeriods(periods.length, cadence, locale);
  const last = formatDate(periods.at(-1)!, locale, cadence);
  return element(
    "header",
    {class: "loop-header", lang: locale},
    element(
      "p",
      {},
      element("strong", {}, title[locale]),
      ` · ${product} · ${locale === "ja" ? `${last}までの${span}` : `${span} to ${last}`} `,
      synthetic ? element("span", {class: "badge"}, loopWords.synthetic[locale]) : null,
    ),
    report.warnings.length === 0
      ? null
      : element(
          "ul",
          {class: "warnings"},
          report.warnings.map((text) => element("li", {}, text)),
        ),
  );
}
