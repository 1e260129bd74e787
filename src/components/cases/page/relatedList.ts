import type {CaseStudy} from "../../../domain/caseStudy.js";
import {industryLabels} from "../../../domain/industries.js";
import {taskLabels} from "../../../domain/tasks.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {shortlistButton} from "../shortlist/shortlistButton.js";
import {pageWords} from "./pageWords.js";
import {relatedCases} from "./relatedCases.js";
import type {RelatedReason} from "./relatedCases.js";

/**
 * The cases nearest to one as links, each with the reason in words and a button for the shortlist.
 *
 * @example
 * display(relatedList(study, cases, {locale}))
 */
export function relatedList(
  study: CaseStudy,
  cases: readonly CaseStudy[],
  {locale}: {locale: Locale},
): HTMLElement {
  const related = relatedCases(study, cases);
  const items = related.map(({study: other, reasons}) =>
    element(
      "li",
      {class: "card"},
      element("p", {class: "case-organisation"}, other.organisation[locale]),
      element("h3", {}, element("a", {href: `./${other.id}?lang=${locale}`}, other.title[locale])),
      element(
        "ul",
        {class: "case-reasons", "aria-label": pageWords.why[locale]},
        reasons.map((reason) => element("li", {}, reasonText(reason, locale))),
      ),
      shortlistButton(other.id, {locale}),
    ),
  );
  return element(
    "section",
    {class: "case-related", lang: locale},
    element("h2", {}, pageWords.related[locale]),
    items.length === 0
      ? element("p", {class: "case-muted"}, pageWords.noneRelated[locale])
      : element("ul", {class: "case-related-list"}, items),
  );
}

/**
 * A reason in words.
 *
 * @example
 * reasonText({kind: "task", tasks: ["recommendation"]}, "en") // "same task: Recommendation"
 */
export function reasonText(reason: RelatedReason, locale: Locale): string {
  const title = pageWords[reason.kind][locale];
  const details =
    reason.kind === "task"
      ? reason.tasks.map((task) => taskLabels[task][locale])
      : reason.kind === "industry"
        ? [industryLabels[reason.industry][locale]]
        : reason.words[locale];
  return locale === "ja" ? `${title}：${details.join("、")}` : `${title}: ${details.join(", ")}`;
}
