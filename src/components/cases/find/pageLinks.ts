import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {findWords, pageWords} from "./findWords.js";

/**
 * The way through the pages of a list; null where there is one page.
 *
 * @param page From 1 to `pages`.
 * @example
 * pageLinks({page: 2, pages: 5}, {locale, onPage: (page) => ask({...query, page})})
 */
export function pageLinks(
  {page, pages}: {page: number; pages: number},
  {locale, onPage}: {locale: Locale; onPage: (page: number) => void},
): HTMLElement | null {
  if (pages < 2) return null;
  const way = (name: "previous" | "next", to: number) => {
    const button = element("button", {type: "button", class: "pill"}, findWords[name][locale]);
    button.disabled = to < 1 || to > pages;
    button.addEventListener("click", () => onPage(to));
    return button;
  };
  return element(
    "nav",
    {class: "pills page-links", "aria-label": findWords.pages[locale]},
    way("previous", page - 1),
    element("span", {"aria-current": "page"}, pageWords(page, pages, locale)),
    way("next", page + 1),
  );
}
