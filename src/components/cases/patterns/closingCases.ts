import type {ClosingCount} from "../../../analysis/cases/casePatterns.js";
import {closingLabels} from "../../../domain/closings.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {supportMark} from "../supportMark.js";
import {patternWords} from "./patternWords.js";

/**
 * The cases whose source says how growth makes the model better, by way, with what it says and how well that is supported.
 * Nothing where there is none.
 *
 * @example
 * display(closingCases(closingCounts(cases), {locale}))
 */
export function closingCases(
  counts: readonly ClosingCount[],
  {locale}: {locale: Locale},
): HTMLElement | string {
  const said = counts.filter(({closing, count}) => closing !== null && count > 0);
  if (said.length === 0) return "";
  return element(
    "section",
    {class: "pattern-cases", lang: locale},
    element("h3", {}, patternWords.where[locale]),
    element(
      "dl",
      {},
      said.map(({closing, cases}) =>
        element(
          "div",
          {},
          element("dt", {}, closingLabels[closing!].name[locale]),
          element("dd", {class: "case-muted"}, closingLabels[closing!].means[locale]),
          cases.map(({id, title, organisation, conditions}) =>
            element(
              "dd",
              {},
              element(
                "a",
                {href: `./${id}?lang=${locale}`},
                `${organisation[locale]}${locale === "ja" ? ":" : ": "}${title[locale]}`,
              ),
              " ",
              supportMark(conditions.data.support, {locale}),
              element("p", {class: "case-muted"}, conditions.data.statement[locale]),
            ),
          ),
        ),
      ),
    ),
  );
}
