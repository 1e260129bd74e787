import type {ConditionCheck, ConditionFindings} from "../../../analysis/project/conditionCheck.js";
import type {EvidenceContext} from "../../../analysis/project/worth.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import type {Locale} from "../../../domain/texts.js";
import {reasonSentence} from "../../cases/fit/fitReasons.js";
import {element} from "../../element.js";
import {caseAddress} from "./caseAddress.js";
import {evidenceWords, severityMarks} from "./evidenceWords.js";

export interface CheckPartOptions {
  context: EvidenceContext;
  own: ReadonlySet<string>;
  locale: Locale;
  /** Ties an offered case to an arrow. */
  onTie: (condition: ConditionName, id: string) => void;
}

/**
 * The check of the three conditions: the canvas as a whole in a sentence, then for each condition what is missing, the question of its
 * way to fail, and cases that speak of it.
 *
 * @example
 * checkPart(conditionCheck(canvas, context, {locale}), {context, own: new Set(), locale, onTie})
 */
export function checkPart(check: ConditionCheck, options: CheckPartOptions): HTMLElement {
  const {locale} = options;
  return element(
    "div",
    {class: "check-part", lang: locale},
    element("p", {class: "check-overall", "data-role": "check-overall"}, check.overall[locale]),
    element(
      "div",
      {class: "evidence-cards"},
      conditionNames.map((name) => article(name, check.conditions[name], options)),
    ),
  );
}

function article(
  condition: ConditionName,
  {findings, offers}: ConditionFindings,
  {context, own, locale, onTie}: CheckPartOptions,
): HTMLElement {
  const {number, says} = conditions[condition];
  const offer = ({id, reasons}: ConditionFindings["offers"][number]) => {
    const study = context.cases.find((each) => each.id === id)!;
    const tie = element(
      "button",
      {
        type: "button",
        class: "pill",
        "data-role": "tie-offer",
        "data-key": `tie-${condition}-${id}`,
        "aria-label": `${evidenceWords.attachTo(number)[locale]}: ${study.title[locale]}`,
      },
      evidenceWords.attachTo(number)[locale],
    );
    tie.addEventListener("click", () => onTie(condition, id));
    return element(
      "li",
      {"data-case": id},
      element(
        "p",
        {},
        element(
          "a",
          {href: caseAddress(id, own, locale)},
          `${study.organisation[locale]}: ${study.title[locale]}`,
        ),
      ),
      element("p", {class: "hint"}, reasons.map((reason) => reasonSentence(reason, locale)).join(" · ")),
      tie,
    );
  };
  return element(
    "article",
    {class: "card evidence-card", "data-role": "check-card", "data-condition": condition},
    element("h3", {}, `${number} ${says[locale]}`),
    element(
      "ul",
      {class: "check-findings"},
      findings.map(({id, severity, text}) =>
        element(
          "li",
          {"data-finding": id, "data-severity": severity},
          element("span", {class: "check-mark", "aria-hidden": "true"}, severityMarks[severity]),
          element(
            "span",
            {},
            element(
              "strong",
              {},
              `${evidenceWords.severities[severity][locale]}${locale === "ja" ? "：" : ": "}`,
            ),
            text[locale],
          ),
        ),
      ),
    ),
    element("h4", {}, evidenceWords.offers[locale]),
    offers.length === 0
      ? element("p", {class: "evidence-none"}, evidenceWords.noOffers[locale])
      : element("ul", {class: "check-offers"}, offers.map(offer)),
  );
}
