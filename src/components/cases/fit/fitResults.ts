import type {CaseNeed} from "../../../analysis/cases/caseNeed.js";
import {rankCases} from "../../../analysis/cases/rankCases.js";
import type {RankedCase} from "../../../analysis/cases/rankCases.js";
import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {needAddress} from "./fitAddress.js";
import {fitCard} from "./fitCard.js";
import {doubtSentence, foundSentence} from "./fitReasons.js";
import {emptyNeed, needParameters} from "./fitState.js";
import {fitWords, needWords} from "./fitWords.js";

/** As many as are read; the others stand behind a line. */
const first = 5;
/** Of the others no more than this are drawn. */
const others = 45;
/** Below it, a case shares too little to stand among the first. */
const leastScore = 8;
/** Below it, the best case shares little: in the labelled needs most cases that a reader picked score above it. */
const weakScore = 15;

export interface FitResultsOptions {
  /** Cases that this browser alone knows. */
  own: readonly CaseStudy[];
  locale: Locale;
}

/**
 * The cases that fit a need, best first, each with the reasons in words.
 *
 * @param cases The site's.
 * @example
 * display(fitResults(cases, need, {own, locale}))
 */
export function fitResults(
  cases: readonly CaseStudy[],
  need: CaseNeed,
  {own, locale}: FitResultsOptions,
): HTMLElement {
  const all = [...cases, ...own];
  const ranked = rankCases(all, need, {locale});
  const part = (...children: Parameters<typeof element>[2][]) =>
    element("div", {class: "fit-results", lang: locale}, ...children);
  if (Object.values(needParameters(need)).every((text) => text === null)) return part(examples(locale));
  const status = element(
    "p",
    {class: "cases-count", role: "status"},
    ranked.length === 0 ? fitWords.noneFits[locale] : foundSentence(ranked.length, all.length, locale),
  );
  const evidence =
    need.doubt === null
      ? null
      : element(
          "p",
          {class: "fit-doubt", "data-condition": need.doubt},
          doubtSentence(
            need.doubt,
            all.map(({conditions}) => conditions[need.doubt!].support),
            locale,
          ),
        );
  const cards = (some: readonly RankedCase[]) =>
    element(
      "ol",
      {class: "fit-list", start: String(ranked.indexOf(some[0]) + 1)},
      some.map((fit) => {
        const study = all.find(({id}) => id === fit.id)!;
        return element("li", {}, fitCard(study, fit, {isPrivate: own.includes(study), locale}));
      }),
    );
  if (ranked.length === 0)
    return part(
      status,
      evidence,
      element("p", {}, element("a", {href: `./?lang=${locale}`}, fitWords.allCases[locale])),
    );
  const shown = Math.max(1, ranked.slice(0, first).filter(({score}) => score >= leastScore).length);
  const rest = ranked.slice(shown, shown + others);
  return part(
    status,
    evidence,
    ranked[0].score < weakScore ? element("p", {class: "fit-weak"}, fitWords.weak[locale]) : null,
    cards(ranked.slice(0, shown)),
    rest.length === 0
      ? null
      : element(
          "details",
          {class: "fit-rest"},
          element("summary", {}, restWords(rest.length, ranked.length - shown, locale)),
          cards(rest),
        ),
  );
}

function restWords(shown: number, count: number, locale: Locale): string {
  if (locale === "ja")
    return shown === count
      ? `共通点がより少ない ${count} 件`
      : `共通点がより少ない ${count} 件のうち ${shown} 件`;
  return shown === count ? `${count} more that share less` : `${shown} of ${count} more that share less`;
}

/** What one could say, each a link that fills it in. */
function examples(locale: Locale): HTMLElement {
  const {customerProblem, businessProblem, data} = needWords;
  const one = {
    ...emptyNeed,
    customerProblem: customerProblem.example[locale],
    businessProblem: businessProblem.example[locale],
    data: data.example[locale],
    task: "recommendation" as const,
  };
  return element(
    "div",
    {class: "fit-empty"},
    element("p", {}, fitWords.nothingSaid[locale]),
    element(
      "p",
      {},
      element(
        "a",
        {href: `./${needAddress(one, locale)}`, "data-role": "example"},
        [one.customerProblem, one.businessProblem, one.data].join(locale === "ja" ? "。" : "; "),
      ),
    ),
  );
}
