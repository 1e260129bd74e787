import type {RankedCase} from "../../../analysis/cases/rankCases.js";
import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {privateBadge} from "../privateBadge.js";
import {shortlistButton} from "../shortlist/shortlistButton.js";
import {pointsWords, reasonSentence, scoreWords} from "./fitReasons.js";
import {fitWords} from "./fitWords.js";

/**
 * A case that fits, with the reasons in words and the points that each brought.
 *
 * @example
 * fitCard(pomelo, rankCases(cases, need, {locale})[0], {isPrivate: false, locale})
 */
export function fitCard(
  study: CaseStudy,
  fit: RankedCase,
  {isPrivate, locale}: {isPrivate: boolean; locale: Locale},
): HTMLElement {
  const {id, title, organisation, mechanism} = study;
  const address = isPrivate
    ? `./private?case=${encodeURIComponent(id)}&lang=${locale}`
    : `./${id}?lang=${locale}`;
  return element(
    "article",
    {class: "card fit-card", "data-case": id},
    element(
      "p",
      {class: "case-organisation"},
      element("span", {}, organisation[locale]),
      " ",
      isPrivate ? privateBadge({locale}) : null,
      element("strong", {class: "fit-score"}, scoreWords(fit, locale)),
    ),
    element("h2", {}, element("a", {href: address}, title[locale])),
    element("p", {}, mechanism[locale]),
    element(
      "ul",
      {class: "fit-reasons", "aria-label": fitWords.reasons[locale]},
      fit.reasons.map((reason) =>
        element(
          "li",
          {"data-reason": reason.kind},
          element("span", {}, reasonSentence(reason, locale)),
          " ",
          element("span", {class: "case-muted fit-points"}, pointsWords(reason, locale)),
          reason.kind === "doubt"
            ? element("p", {class: "case-muted"}, study.conditions[reason.condition].statement[locale])
            : null,
        ),
      ),
    ),
    element("p", {class: "case-actions"}, shortlistButton(id, {locale})),
  );
}
