import type {CaseQuery, Criterion} from "../../../domain/find/caseQuery.js";
import {criteria} from "../../../domain/find/caseQuery.js";
import {facetLabels} from "../../../domain/find/facets.js";
import type {FacetName, FacetValue} from "../../../domain/find/facets.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {casesWords, findWords} from "./findWords.js";

/** Names what a criterion asks for. */
export type CriterionName = (criterion: Criterion) => string;

/**
 * What a criterion asks for, in words.
 *
 * @param values Gives the values' names; one that no case has keeps the name of the address.
 * @example
 * criterionName(values, "en")({kind: "not", facet: "task", value: "vision"}) // "Task: not Vision"
 */
export function criterionName(values: readonly FacetValue[], locale: Locale): CriterionName {
  const label = (facet: FacetName, value: string) =>
    values.find((known) => known.facet === facet && known.value === value)?.label[locale] ?? value;
  const colon = locale === "ja" ? ":" : ": ";
  return (criterion) => {
    if (criterion.kind === "text") return locale === "ja" ? `「${criterion.text}」` : `“${criterion.text}”`;
    const facet = `${facetLabels[criterion.facet][locale]}${colon}`;
    if (criterion.kind === "not") {
      const name = label(criterion.facet, criterion.value);
      return locale === "ja" ? `${facet}${name}を除く` : `${facet}not ${name}`;
    }
    const names = criterion.values.map((value) => label(criterion.facet, value));
    return facet + names.join(locale === "ja" ? "・" : " or ");
  };
}

/**
 * What is asked for, each a button that drops it; null where nothing is.
 *
 * @example
 * chosenFilters(query, {name, locale, onDrop: (criterion) => ask(withoutCriterion(query, criterion))})
 */
export function chosenFilters(
  query: CaseQuery,
  {
    name,
    locale,
    onDrop,
    onClear,
  }: {name: CriterionName; locale: Locale; onDrop: (criterion: Criterion) => void; onClear: () => void},
): HTMLElement | null {
  const all = criteria(query);
  if (all.length === 0) return null;
  const buttons = all.map((criterion) => {
    const button = element(
      "button",
      {type: "button", class: "pill", "aria-label": `${findWords.drop[locale]} ${name(criterion)}`},
      name(criterion),
      element("span", {"aria-hidden": "true"}, " ×"),
    );
    button.addEventListener("click", () => onDrop(criterion));
    return button;
  });
  const clear = element("button", {type: "button", class: "pill"}, findWords.clear[locale]);
  clear.addEventListener("click", onClear);
  return element(
    "div",
    {class: "pills chosen-filters", role: "group", "aria-label": findWords.chosen[locale]},
    buttons,
    all.length > 1 ? clear : null,
  );
}

/**
 * What stands in the place of cases where none passes: which filter to drop, and how many cases that would leave.
 *
 * @param options.without How many cases there would be without each of the query's criteria.
 * @example
 * nothingFound(query, {without: [3, 0], name, locale, onDrop, onClear})
 */
export function nothingFound(
  query: CaseQuery,
  {
    without,
    name,
    locale,
    onDrop,
    onClear,
  }: {
    without: readonly number[];
    name: CriterionName;
    locale: Locale;
    onDrop: (criterion: Criterion) => void;
    onClear: () => void;
  },
): HTMLElement {
  const ways = criteria(query)
    .map((criterion, i) => ({criterion, count: without[i]}))
    .filter(({count}) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({criterion, count}) => {
      const button = element(
        "button",
        {type: "button", class: "pill"},
        `${name(criterion)} (${casesWords(count, locale)})`,
      );
      button.addEventListener("click", () => onDrop(criterion));
      return element("li", {}, button);
    });
  const clear = element("button", {type: "button", class: "pill"}, findWords.clear[locale]);
  clear.addEventListener("click", onClear);
  return element(
    "div",
    {class: "card nothing-found"},
    element("p", {}, element("strong", {}, findWords.nothing[locale])),
    element("p", {}, ways.length > 0 ? findWords.dropOne[locale] : findWords.dropNone[locale]),
    ways.length > 0 ? element("ul", {class: "pills"}, ways) : null,
    clear,
  );
}
