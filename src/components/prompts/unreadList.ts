import type {UnreadLine} from "../../domain/project/answers/answer.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatNumber} from "../format.js";
import {mostShown} from "./answerPreview.js";
import {promptPanelSentences, promptPanelWords as words} from "./promptPanelWords.js";

/** What was not understood of an answer, with the numbers of its lines. */
export function unreadList(unread: readonly UnreadLine[], {locale}: {locale: Locale}): HTMLElement[] {
  const title = element("h4", {}, words.unread[locale]);
  if (unread.length === 0) return [title, element("p", {class: "hint"}, words.unreadNone[locale])];
  const items = unread.slice(0, mostShown).map(({line, text}) => {
    const number = formatNumber(line, locale);
    const name = locale === "ja" ? `${number} ${words.line[locale]}目` : `${words.line[locale]} ${number}`;
    return element("li", {}, element("span", {class: "prompt-line-number"}, name), " ", text);
  });
  const more = unread.length - mostShown;
  return [
    title,
    element("ul", {class: "prompt-unread-list"}, items),
    ...(more > 0
      ? [element("p", {class: "hint"}, promptPanelSentences.more(formatNumber(more, locale))[locale])]
      : []),
  ];
}
