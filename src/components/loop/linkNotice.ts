import type {LoopState} from "../../domain/loopState.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatDate} from "../format.js";
import {loopWords} from "./loopWords.js";

/**
 * What a reader must be told of the link that he or she followed: that its data are somebody's own and what to load, that the site
 * does not have them, or that a part could not be read. Hidden
 * where the link shows what it was meant to show.
 *
 * @param state The state that the link carries.
 * @param options.shown Id of the loop that is shown.
 * @param options.unread Parts of the link that could not be read.
 * @example
 * display(linkNotice(state, {shown: "fashion-store", unread: [], locale: "en"}))
 */
export function linkNotice(
  {loop, own}: LoopState,
  {shown, unread, locale}: {shown: string; unread: readonly string[]; locale: Locale},
): HTMLElement {
  const missing = loop !== null && loop !== shown;
  if (!missing && unread.length === 0) return element("aside", {hidden: ""});
  return element(
    "aside",
    {class: "card link-notice", role: "status", lang: locale, "data-role": "link-notice"},
    unread.length === 0 ? null : element("p", {}, loopWords.unreadLink[locale]),
    !missing
      ? null
      : own === null
        ? element("p", {}, loopWords.unknownLoop[locale])
        : [
            element("p", {}, loopWords.missingOwn[locale]),
            element(
              "p",
              {},
              element("strong", {}, own.title),
              ` · ${own.files.join(", ")} · ${formatDate(own.from, locale)} – ${formatDate(own.to, locale)}`,
            ),
          ],
  );
}
