import {pageSize} from "../../../domain/find/caseQuery.js";
import type {CaseQuery, Criterion} from "../../../domain/find/caseQuery.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {casesWords} from "./findWords.js";
import {caseCard} from "./caseCard.js";
import {chosenFilters, criterionName, nothingFound} from "./chosenFilters.js";
import type {Found} from "./finder.js";
import {pageLinks} from "./pageLinks.js";

export interface ListActions {
  onDrop: (criterion: Criterion) => void;
  onClear: () => void;
  onPage: (page: number) => void;
}

/**
 * What a query has found: the count, the filters that were chosen, one page of cards, and the way to the other pages. Only one page is
 * ever drawn, however many cases there are.
 *
 * @param options.actions Null where nothing can be asked: the page of cards then stands alone.
 * @example
 * caseList(found, query, {locale, actions})
 */
export function caseList(
  {answer, cases, values}: Found,
  query: CaseQuery,
  {locale, actions}: {locale: Locale; actions: ListActions | null},
): (HTMLElement | null)[] {
  const name = criterionName(values, locale);
  const pages = Math.ceil(answer.total / pageSize);
  const count = element("p", {class: "cases-count"}, casesWords(answer.total, locale));
  const cards = element(
    "ul",
    {class: "cases-list"},
    cases.map((each) => element("li", {}, caseCard(each, {locale}))),
  );
  if (actions === null) return [count, cards];
  const {onPage, ...drops} = actions;
  return [
    count,
    chosenFilters(query, {name, locale, ...drops}),
    answer.total === 0 ? nothingFound(query, {without: answer.without, name, locale, ...drops}) : cards,
    pageLinks({page: query.page, pages}, {locale, onPage}),
  ];
}
