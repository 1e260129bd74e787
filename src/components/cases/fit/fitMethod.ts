import {needTexts} from "../../../analysis/cases/caseNeed.js";
import {fitWeights, supportShares} from "../../../analysis/cases/rankCases.js";
import {supportLabels, supportLevels} from "../../../domain/supportLevels.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {formatPercent} from "../../format.js";
import {fitWords, needWords} from "./fitWords.js";

/**
 * How cases are ranked: the points of each part, what is compared, and how the ranking was tested.
 *
 * @example
 * display(fitMethod({locale}))
 */
export function fitMethod({locale}: {locale: Locale}): HTMLElement {
  const shares = supportLevels.map(
    (level) => `${supportLabels[level].name[locale]} ${formatPercent(supportShares[level], locale)}`,
  );
  const rows: [string, number, string][] = [
    ...needTexts.map((name): [string, number, string] => [
      needWords[name].label[locale],
      fitWeights[name],
      needWords[name].against[locale],
    ]),
    [fitWords.task[locale], fitWeights.task, fitWords.sameTask[locale]],
    [fitWords.doubt[locale], fitWeights.doubt, shares.join(locale === "ja" ? "、" : ", ")],
  ];
  const cell = (text: string) => element("td", {}, text);
  return element(
    "details",
    {class: "fit-method", lang: locale},
    element("summary", {}, fitWords.howRanked[locale]),
    element(
      "div",
      {class: "scroll", tabindex: "0", role: "region", "aria-label": fitWords.howRanked[locale]},
      element(
        "table",
        {class: "case-table"},
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            [fitWords.part, fitWords.most, fitWords.heldAgainst].map((text) =>
              element("th", {scope: "col"}, text[locale]),
            ),
          ),
        ),
        element(
          "tbody",
          {},
          rows.map(([part, most, against]) =>
            element("tr", {}, element("th", {scope: "row"}, part), cell(String(most)), cell(against)),
          ),
        ),
      ),
    ),
    [fitWords.notAsked, fitWords.words, fitWords.tested, fitWords.successes].map((text) =>
      element("p", {}, text[locale]),
    ),
  );
}
