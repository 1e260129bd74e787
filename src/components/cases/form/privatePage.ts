import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {caseHeader} from "../caseHeader.js";
import {caseWords} from "../caseWords.js";
import {caseArticle} from "../page/caseArticle.js";
import {privateBadge} from "../privateBadge.js";
import {formWords} from "./formWords.js";

/**
 * The page of a case that this browser alone keeps, drawn as any other; without one that is asked for, the list of those there are.
 *
 * @param options.id Of the case, as the address asks for it; null for none.
 * @param options.width Of the page's column, in pixels.
 * @example
 * display(resize((width) => privatePage(kept, {id: fromAddress("case"), width, locale, forget: own.forget})))
 */
export function privatePage(
  cases: readonly CaseStudy[],
  {
    id,
    width,
    locale,
    forget,
  }: {id: string | null; width: number; locale: Locale; forget: (id: string) => Promise<void>},
): HTMLElement {
  const write = element("a", {href: `./new?lang=${locale}`}, formWords.write[locale]);
  const study = cases.find((each) => each.id === id);
  if (study === undefined)
    return element(
      "section",
      {lang: locale, class: "own-cases"},
      element("p", {}, element("a", {href: `./?lang=${locale}`}, `← ${caseWords.allCases[locale]}`)),
      element("h1", {}, formWords.own[locale]),
      id === null
        ? element("p", {class: "hint"}, formWords.ownHint[locale])
        : element("p", {role: "status"}, formWords.noSuch[locale]),
      cases.length === 0
        ? element("p", {}, formWords.noOwn[locale])
        : element(
            "ul",
            {},
            cases.map((each) =>
              element(
                "li",
                {},
                element("a", {href: `./private?case=${each.id}&lang=${locale}`}, each.title[locale]),
              ),
            ),
          ),
      element("p", {}, write),
    );
  const button = element("button", {type: "button", class: "pill"}, formWords.forgetCase[locale]);
  button.addEventListener("click", () => void forget(study.id));
  const start = (role: string, address: string, words: "startCanvas" | "startPlan") =>
    element(
      "a",
      {
        class: "pill",
        "data-role": role,
        href: `../${address}=${encodeURIComponent(study.id)}&lang=${locale}`,
      },
      formWords[words][locale],
    );
  return element(
    "div",
    {lang: locale, "data-case": study.id},
    caseHeader(study, {locale}),
    element(
      "p",
      {class: "pills"},
      privateBadge({locale}),
      start("start-canvas", "canvas?from", "startCanvas"),
      start("start-plan", "plan?case", "startPlan"),
      button,
      write,
    ),
    caseArticle(study, {width, locale}),
  );
}
