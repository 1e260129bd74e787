import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {saveFile} from "../../saveFile.js";
import {shortlistButton} from "../shortlist/shortlistButton.js";
import {loopSkeleton} from "./loopSkeleton.js";
import {pageWords} from "./pageWords.js";

/**
 * What a reader can do with a case: put it on the shortlist, start a canvas, a plan or a loop of their own from it, look for cases that
 * fit their product.
 *
 * @example
 * display(caseActions(study, {locale}))
 */
export function caseActions(study: CaseStudy, {locale}: {locale: Locale}): HTMLElement {
  const outline = element(
    "button",
    {type: "button", class: "pill", "data-role": "start-loop"},
    pageWords.start[locale],
  );
  outline.addEventListener("click", () =>
    saveFile("loop.yaml", new Blob([loopSkeleton(study, locale)], {type: "text/yaml;charset=utf-8"})),
  );
  const link = (role: string, page: string, words: keyof typeof pageWords) =>
    element(
      "a",
      {class: "pill", "data-role": role, href: `${page}${encodeURIComponent(study.id)}&lang=${locale}`},
      pageWords[words][locale],
    );
  return element(
    "div",
    {class: "case-actions", lang: locale},
    element(
      "div",
      {class: "pills", role: "group", "aria-label": pageWords.actions[locale]},
      shortlistButton(study.id, {locale}),
      element("a", {class: "pill", href: `./fit?lang=${locale}`}, pageWords.fits[locale]),
    ),
    element(
      "div",
      {class: "pills", role: "group", "aria-label": pageWords.startFrom[locale]},
      element("span", {"aria-hidden": "true"}, pageWords.startFrom[locale]),
      link("start-canvas", "../canvas?from=", "startCanvas"),
      link("start-plan", "../plan?case=", "startPlan"),
      outline,
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
