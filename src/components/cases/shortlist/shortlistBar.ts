import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {idsQuery, shortlistSize} from "./shortlistIds.js";
import {shortlist} from "./shortlistStore.js";
import {shortlistCount, shortlistWords} from "./shortlistWords.js";

/**
 * What is on the shortlist in a line, with the ways to compare it, to present it and to work on with it. Hidden while the list is empty.
 *
 * @param options.folder The address of `/cases/` as seen from the page, `./` on its own pages.
 * @example
 * display(shortlistBar({locale}))
 */
export function shortlistBar({locale, folder = "./"}: {locale: Locale; folder?: string}): HTMLElement {
  const list = shortlist();
  const bar = element("div", {class: "shortlist-bar", role: "status", lang: locale});
  let isDrawn = false;
  const stop = list.watch((ids) => {
    // A bar that was drawn anew in another language has left the page.
    if (isDrawn && !bar.isConnected) return stop();
    isDrawn = true;
    bar.hidden = ids.length === 0;
    const link = (page: "compare" | "present") =>
      element(
        "a",
        {class: "pill", href: `${folder}${page}?${idsQuery(ids)}&lang=${locale}`},
        shortlistWords[page][locale],
      );
    const clear = element("button", {type: "button", class: "pill"}, shortlistWords.clear[locale]);
    clear.addEventListener("click", () => list.set([]));
    const ways =
      ids.length < shortlistSize.least
        ? element("span", {class: "case-muted"}, shortlistWords.needsTwo[locale])
        : [link("compare"), link("present")];
    bar.replaceChildren(element("strong", {}, shortlistCount(ids.length, locale)));
    // The list is the project's, and the workshop shares it.
    const workshop = element(
      "a",
      {class: "pill", href: `${folder}../workshop?lang=${locale}`},
      shortlistWords.workshop[locale],
    );
    bar.append(...[ways, workshop, clear].flat());
  });
  return bar;
}
