import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {saveFile} from "../../saveFile.js";
import {shortlistButton} from "../shortlist/shortlistButton.js";
import {loopSkeleton} from "./loopSkeleton.js";
import {pageWords} from "./pageWords.js";

/**
 * What a reader can do with a case: put it on the shortlist, start a loop of their own from it, look for cases that fit
 * their product.
 *
 * @example
 * display(caseActions(study, {locale}))
 */
export function caseActions(study: CaseStudy, {locale}: {locale: Locale}): HTMLElement {
  const start = element(
    "button",
    {type: "button", class: "pill", "data-role": "start-loop"},
    pageWords.start[locale],
  );
  start.addEventListener("click", () =>
    saveFile("loop.yaml", new Blob([loopSkeleton(study, locale)], {type: "text/yaml;charset=utf-8"})),
  );
  return element(
    "div",
    {class: "case-actions", lang: locale},
    element(
      "div",
      {class: "pills", role: "group", "aria-label": pageWords.actions[locale]},
      shortlistButton(study.id, {locale}),
      start,
      element("a", {class: "pill", href: `./fit?lang=${locale}`}, pageWords.fits[locale]),
    ),
    element(
      "p",
      {class: "case-muted"},
      `${pageWords.startNote[locale]} `,
      element("a", {href: `../loop/?lang=${locale}`}, pageWords.loopPage[locale]),
      locale === "ja" ? "。" : ".",
    ),
  );
}
