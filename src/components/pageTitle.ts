import type {Locale, Text} from "../domain/texts.js";

/**
 * Puts a page's title into the reader's language. The heading stands in the page in English, for whoever reads it before any script runs;
 * this changes its text and the window's title in place.
 *
 * @example
 * pageTitle({en: "Does the loop close?", ja: "ループは回っているか"}, locale);
 */
export function pageTitle(title: Text, locale: Locale): void {
  const heading = document.querySelector<HTMLElement>("#observablehq-main h1");
  if (heading === null) return;
  (heading.querySelector("a") ?? heading).textContent = title[locale];
  heading.lang = locale;
  const [, site] = document.title.split(" | ");
  document.title = site === undefined ? title[locale] : `${title[locale]} | ${site}`;
}
