import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {shortlistSize} from "../shortlist/shortlistIds.js";
import {shortlist} from "../shortlist/shortlistStore.js";
import type {Chosen} from "./chosenCases.js";
import {compareWords, hiddenWords} from "./compareWords.js";

/**
 * What stands in the way of a comparison, each with the way out: no case or one alone, more than fit, ids without a case,
 * private cases that a link left out. Where there is room for more cases, a field to add them.
 *
 * @param cases All that can be added.
 * @param options.hidden How many private cases the address says it leaves out.
 * @example
 * display(compareNotices(chosen, cases, {hidden: 0, locale}))
 */
export function compareNotices(
  {shown, over, missing}: Chosen,
  cases: readonly CaseStudy[],
  {hidden, locale}: {hidden: number; locale: Locale},
): HTMLElement {
  const notice = (role: string, text: string, items: readonly {id: string; name: string}[] = []) =>
    element(
      "div",
      {class: "compare-notice", "data-role": role},
      element("p", {}, text),
      items.length === 0
        ? null
        : element(
            "ul",
            {},
            items.map(({id, name}) => element("li", {}, `${name} `, dropButton(id, name, locale))),
          ),
    );
  return element(
    "div",
    {class: "compare-notices", role: "status", lang: locale},
    missing.length === 0
      ? null
      : notice(
          "missing",
          compareWords.missing[locale],
          missing.map((id) => ({id, name: id})),
        ),
    hidden === 0 ? null : notice("hidden", hiddenWords(hidden, locale)),
    over.length === 0
      ? null
      : notice(
          "over",
          compareWords.many[locale],
          over.map(({study}) => ({
            id: study.id,
            name: `${study.organisation[locale]}: ${study.title[locale]}`,
          })),
        ),
    shown.length === 0 ? notice("none", compareWords.none[locale]) : null,
    shown.length === 1 ? notice("one", compareWords.one[locale]) : null,
    element(
      "div",
      {class: "pills compare-add"},
      shown.length + missing.length < shortlistSize.most
        ? adder(
            cases.filter(({id}) => !shown.some(({study}) => study.id === id)),
            locale,
          )
        : null,
      element("a", {class: "pill", href: `./?lang=${locale}`}, compareWords.find[locale]),
    ),
  );
}

function dropButton(id: string, name: string, locale: Locale): HTMLButtonElement {
  const button = element(
    "button",
    {type: "button", class: "pill", "aria-label": `${compareWords.drop[locale]}: ${name}`},
    compareWords.drop[locale],
  );
  button.addEventListener("click", () => shortlist().toggle(id));
  return button;
}

function adder(cases: readonly CaseStudy[], locale: Locale): HTMLElement {
  const select = element(
    "select",
    {"data-role": "add-case"},
    element("option", {value: ""}, compareWords.choose[locale]),
    cases.map(({id, organisation, title}) =>
      element("option", {value: id}, `${organisation[locale]}: ${title[locale]}`),
    ),
  );
  select.addEventListener("change", () => {
    if (select.value !== "") shortlist().toggle(select.value);
  });
  return element("label", {}, `${compareWords.add[locale]} `, select);
}
